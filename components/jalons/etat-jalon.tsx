import { Badge } from '@/components/ui/badge'
import type { EtatJalon } from '@/lib/domain/jalon/etat'

/** Où en est une échéance, en un mot ; à venir, sa date suffit. */
export function EtatJalonBadge({ etat }: { readonly etat: EtatJalon }) {
  switch (etat) {
    case 'fait':
      return (
        <Badge tone="outline" icon="coche">
          Tenue
        </Badge>
      )
    case 'en_retard':
      return (
        <Badge tone="alert" icon="attention">
          En retard
        </Badge>
      )
    case 'proche':
      return (
        <Badge tone="neutral" icon="info">
          Bientôt
        </Badge>
      )
    case 'a_venir':
      return null
  }
}
