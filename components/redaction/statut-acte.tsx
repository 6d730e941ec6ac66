import { Badge, type BadgeTone } from '@/components/ui/badge'
import type { IconName } from '@/components/ui/icon'
import { LIBELLES_STATUTS_ACTE } from '@/lib/domain/libelles'
import type { StatutActe } from '@/lib/domain/vocabulaire'

/** Ce qui s’écrit est en pointillé, ce qui est tenu par l’un des côtés en filet, ce qui est définitif en plein. */
const ASPECTS = {
  brouillon: { tone: 'dashed', icon: 'crayon' },
  transmis: { tone: 'outline', icon: 'recherche' },
  a_corriger: { tone: 'dashed', icon: 'attention' },
  valide: { tone: 'neutral', icon: 'coche' },
  signe: { tone: 'strong', icon: 'cadenas' },
  abandonne: { tone: 'outline', icon: 'erreur' },
} as const satisfies Record<StatutActe, { readonly tone: BadgeTone; readonly icon: IconName }>

export function StatutActeBadge({ statut }: { readonly statut: StatutActe }) {
  return <Badge {...ASPECTS[statut]}>{LIBELLES_STATUTS_ACTE[statut]}</Badge>
}
