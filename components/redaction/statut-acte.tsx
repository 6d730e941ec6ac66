import { Badge } from '@/components/ui/badge'
import { LIBELLES_STATUTS_ACTE } from '@/lib/domain/libelles'
import type { StatutActe } from '@/lib/domain/vocabulaire'

export function StatutActeBadge({ statut }: { readonly statut: StatutActe }) {
  return statut === 'signe' ? (
    <Badge tone="strong" icon="cadenas">
      {LIBELLES_STATUTS_ACTE.signe}
    </Badge>
  ) : (
    <Badge tone="dashed" icon="crayon">
      {LIBELLES_STATUTS_ACTE.brouillon}
    </Badge>
  )
}
