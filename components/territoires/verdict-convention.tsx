import { VerdictBadge } from '@/components/parite/verdict-badge'
import { Badge } from '@/components/ui/badge'
import type { NomDecline } from '@/lib/domain/phrase/grammaire'
import { type ConventionResumee, isHorsParite } from '@/lib/domain/territoire-publie'

type VerdictConventionProps = {
  readonly convention: ConventionResumee
  /** Nommée, le verdict se dit en entier. */
  readonly collectivite?: NomDecline
}

/** Le verdict d’une convention, ou pourquoi elle n’en a pas. */
export function VerdictConvention({ convention, collectivite }: VerdictConventionProps) {
  if (isHorsParite(convention)) return <Badge icon="info">Hors parité</Badge>
  if (convention.tete === null) {
    return (
      <Badge tone="dashed" icon="question">
        Indéterminable : aucun montant publié
      </Badge>
    )
  }
  return <VerdictBadge verdict={convention.tete.verdict} collectivite={collectivite} />
}
