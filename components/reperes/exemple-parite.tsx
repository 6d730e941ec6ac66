import { BalanceParts } from '@/components/parite/balance-parts'
import { VerdictBadge } from '@/components/parite/verdict-badge'
import { Card } from '@/components/ui/card'
import type { Exemple } from '@/lib/domain/exemples-parite'
import { computeParite, deduirePart } from '@/lib/domain/parite'
import { decrireDeduction } from '@/lib/domain/phrase/parts'

const DEPARTEMENT = {
  type: 'departement',
  nom: 'Département',
  nomCourt: 'Département',
  article: 'le',
  charniere: 'du',
} as const

type ExempleParite = Omit<Exemple, 'explication'> & Partial<Pick<Exemple, 'explication'>>

/** Des parts inventées, le verdict que le portail en tire et son dessin : rien ici n’est une image. */
export function ExempleParite({ titre, explication, parts }: ExempleParite) {
  const deduction = deduirePart(parts)
  return (
    <Card plain className="space-y-3">
      <h3>{titre}</h3>
      <BalanceParts parts={parts} nature="contractualise" collectivite={DEPARTEMENT} size="carte" />
      <p>
        <VerdictBadge verdict={computeParite(parts)} collectivite={DEPARTEMENT} />
      </p>
      {deduction !== null && <p className="text-sm">{decrireDeduction(deduction, DEPARTEMENT)}.</p>}
      {explication !== undefined && <p>{explication}</p>}
    </Card>
  )
}
