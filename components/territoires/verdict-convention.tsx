import { VerdictBadge } from '@/components/parite/verdict-badge'
import { Badge } from '@/components/ui/badge'
import { resumerManques } from '@/lib/domain/phrase/suivi'
import { type ConventionResumee, isHorsParite, type TerritoirePublie } from '@/lib/domain/territoire-publie'

type VerdictConventionProps = {
  readonly convention: ConventionResumee
  readonly collectivite: Pick<TerritoirePublie, 'type'>
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
  if (verdict.tag === 'indeterminable') {
    return (
      <Badge tone="dashed" icon="question">
        {resumerManques(verdict.manquants, collectivite.type)}
      </Badge>
    )
  }
  return <VerdictBadge verdict={verdict} />
}
