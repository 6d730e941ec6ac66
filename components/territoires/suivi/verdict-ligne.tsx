import { VerdictBadge } from '@/components/parite/verdict-badge'
import { Badge } from '@/components/ui/badge'
import { resumerLigne } from '@/lib/domain/phrase/suivi'
import type { LigneSuivi } from '@/lib/domain/suivi/ligne'

/** Le verdict de ce que la ligne montre, ou pourquoi elle n’en a pas. */
export function VerdictLigne({ ligne }: { readonly ligne: LigneSuivi }) {
  const { bilan, etat } = ligne
  if (bilan !== null && bilan.verdict.tag !== 'indeterminable') return <VerdictBadge verdict={bilan.verdict} />
  const horsParite = etat === 'hors_parite'
  return (
    <Badge tone={horsParite ? 'neutral' : 'dashed'} icon={horsParite ? 'info' : 'question'}>
      {resumerLigne(ligne)}
    </Badge>
  )
}
