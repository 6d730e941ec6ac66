import { VerdictBadge } from '@/components/parite/verdict-badge'
import { Badge } from '@/components/ui/badge'
import { type ConventionResumee, isHorsParite } from '@/lib/domain/territoire-publie'

type VerdictConventionProps = { readonly convention: ConventionResumee }

/** Le verdict d’une convention en quelques mots, ou pourquoi elle n’en a pas. */
export function VerdictConvention({ convention }: VerdictConventionProps) {
  if (isHorsParite(convention)) return <Badge icon="info">Hors parité</Badge>
  if (convention.tete === null) {
    return (
      <Badge tone="dashed" icon="question">
        Indéterminable
      </Badge>
    )
  }
  return <VerdictBadge verdict={convention.tete.verdict} />
}
