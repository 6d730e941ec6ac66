import { Badge } from '@/components/ui/badge'
import { Card } from '@/components/ui/card'
import { ecrireDate } from '@/lib/domain/phrase/date'
import { capitaliser } from '@/lib/domain/phrase/grammaire'
import type { PrecisionDate } from '@/lib/domain/vocabulaire'

export interface AnnonceLue {
  readonly territoire: string
  readonly auteur: string
  readonly citation: string
  readonly date: string | null
  readonly precisionDate: PrecisionDate | null
  readonly sourceTitre: string
  readonly sourceUrl: string | null
}

/** Une promesse, dans les mots de sa source. */
export function Annonce({ annonce }: { readonly annonce: AnnonceLue }) {
  const { territoire, auteur, citation, date, precisionDate, sourceTitre, sourceUrl } = annonce
  return (
    <Card plain className="max-w-texte space-y-4">
      <blockquote className="font-serif text-xl">
        «{'\u202f'}
        {citation}
        {'\u202f'}»
      </blockquote>
      <Badge icon="info" tone="dashed">
        Comptée dans aucun total
      </Badge>
      <p className="text-sm text-encre-douce">
        {auteur}. {territoire}. {date === null ? 'Date non renseignée' : capitaliser(ecrireDate(date, precisionDate))}.
        Source{'\u202f'}: {sourceUrl === null ? <cite>{sourceTitre}</cite> : <a href={sourceUrl}>{sourceTitre}</a>}.
      </p>
    </Card>
  )
}
