import Link from 'next/link'
import { Badge } from '@/components/ui/badge'
import { Card } from '@/components/ui/card'
import { getAdresseConvention } from '@/lib/domain/adresse-publique'
import type { AnnoncePubliee } from '@/lib/domain/annonce'
import { ecrireDate } from '@/lib/domain/phrase/date'
import { capitaliser } from '@/lib/domain/phrase/grammaire'

/** Une promesse, dans les mots de sa source. */
export function Annonce({ annonce }: { readonly annonce: AnnoncePubliee }) {
  const { territoire, auteur, citation, date, precisionDate, sourceTitre, sourceUrl, suites } = annonce
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
      {suites.map(({ conventionId, titre, slug, collectivite, note }) => (
        <p key={conventionId}>
          Tenue par{' '}
          <Link href={getAdresseConvention(collectivite, { slug })}>
            {titre}, {collectivite.nom}
          </Link>
          .{note !== null && ` ${note}`}
        </p>
      ))}
    </Card>
  )
}
