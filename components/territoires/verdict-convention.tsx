import { VerdictBadge } from '@/components/parite/verdict-badge'
import { Badge } from '@/components/ui/badge'
import type { NomDecline } from '@/lib/domain/phrase/grammaire'
import { type ConventionResumee, isHorsParite } from '@/lib/domain/territoire-publie'

type VerdictConventionProps = {
  readonly convention: ConventionResumee
  /** Nommée quand un montant manque : on sait alors à qui le demander. */
  readonly collectivite: NomDecline
}

/** Le verdict d’une convention en quelques mots, ou pourquoi elle n’en a pas. */
export function VerdictConvention({ convention, collectivite }: VerdictConventionProps) {
  if (isHorsParite(convention)) return <Badge icon="info">Hors parité</Badge>
  if (convention.tete === null) {
    return (
      <Badge tone="dashed" icon="question">
        Indéterminable
      </Badge>
    )
  }
  const { verdict } = convention.tete
  return <VerdictBadge verdict={verdict} collectivite={verdict.tag === 'indeterminable' ? collectivite : undefined} />
}
