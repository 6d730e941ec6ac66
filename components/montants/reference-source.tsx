import type { Source } from '@/lib/domain/instantane'
import { ecrireDate } from '@/lib/domain/phrase/date'

type ReferenceSourceProps = { readonly source: Source; readonly page?: string | null }

/** Un document : son titre, qui l’a publié, quand, et à quelle page. */
export function ReferenceSource({ source, page = null }: ReferenceSourceProps) {
  const { titre, editeur, date, precisionDate, url } = source
  const details = [
    editeur,
    date === null ? 'date non renseignée' : ecrireDate(date, precisionDate),
    page === null ? null : `page ${page}`,
  ].filter((detail) => detail !== null)
  return (
    <>
      {url === null ? <cite className="not-italic">{titre}</cite> : <a href={url}>{titre}</a>}, {details.join(', ')}
    </>
  )
}
