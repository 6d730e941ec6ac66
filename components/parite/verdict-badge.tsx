import { Badge, type BadgeTone } from '@/components/ui/badge'
import type { IconName } from '@/components/ui/icon'
import type { Verdict } from '@/lib/domain/parite'
import type { NomDecline } from '@/lib/domain/phrase/grammaire'
import { decrireAlerte, decrireVerdict, resumerVerdict } from '@/lib/domain/phrase/verdict'

/** Une parité rompue n’est pas une alerte : le Département peut payer plus. L’alerte, c’est l’État au-delà de la moitié. */
const ASPECTS = {
  attestee: { tone: 'strong', icon: 'coche' },
  compatible: { tone: 'outline', icon: 'environ' },
  rompue: { tone: 'neutral', icon: 'different' },
  indeterminable: { tone: 'dashed', icon: 'question' },
} as const satisfies Record<Verdict['tag'], { readonly tone: BadgeTone; readonly icon: IconName }>

type VerdictBadgeProps = {
  readonly verdict: Verdict
  /** Nommée, le verdict se dit en entier ; sinon en quelques mots, pour une ligne de tableau. */
  readonly collectivite?: NomDecline
}

/** Le verdict de parité, et l’alerte quand l’État dépasse la moitié. */
export function VerdictBadge({ verdict, collectivite }: VerdictBadgeProps) {
  const alerte = decrireAlerte(verdict)
  return (
    <span className="inline-flex flex-wrap gap-2">
      <Badge {...ASPECTS[verdict.tag]}>
        {collectivite === undefined ? resumerVerdict(verdict) : decrireVerdict(verdict, collectivite)}
      </Badge>
      {alerte !== null && (
        <Badge tone="alert" icon="attention">
          {alerte}
        </Badge>
      )}
    </span>
  )
}
