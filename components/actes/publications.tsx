import Link from 'next/link'
import { getAdressePublication, getAdressePublications, getAdresseVerification } from '@/lib/domain/adresse-publique'
import { decrireSignature, ecrireInstant } from '@/lib/domain/phrase/date'
import { capitaliser } from '@/lib/domain/phrase/grammaire'
import { LIBELLES_EVENEMENTS, type PublicationListee } from '@/lib/domain/publication'
import { PreuvePublication } from './preuve-publication'

type PublicationsProps = {
  readonly publications: readonly PublicationListee[]
  /** L’adresse de la convention. */
  readonly adresse: string
  /** L’ordre de la publication que la page montre. */
  readonly ordreAffiche: number
}

/** Ce qui a été publié, du plus récent au plus ancien, et la preuve de chacun. */
export function Publications({ publications, adresse, ordreAffiche }: PublicationsProps) {
  return (
    <div className="max-w-texte space-y-6">
      <ol className="space-y-6">
        {publications.map((publication) => (
          <li key={publication.ordre} className="border-l-2 border-filet-fort pl-4">
            <p className="font-semibold">
              <Link
                href={getAdressePublication(adresse, publication.ordre)}
                aria-current={publication.ordre === ordreAffiche ? 'page' : undefined}
              >
                {publication.acteLibelle}
              </Link>
              {publication.ordre === ordreAffiche && ' (cette page)'}
            </p>
            <p className="text-sm">{resumer(publication)}</p>
            <details className="text-sm text-encre-douce">
              <summary className="min-h-6 cursor-pointer">Preuve{'\u202f'}: empreintes et chaîne</summary>
              <PreuvePublication publication={publication} />
            </details>
          </li>
        ))}
      </ol>
      <p className="flex flex-wrap gap-x-6">
        <Link href={getAdressePublications(adresse)}>Toutes les publications</Link>
        <Link href={getAdresseVerification(adresse)}>Vérifier ces empreintes</Link>
      </p>
    </div>
  )
}

function resumer({ dateSignature, precisionDateSignature, publieLe, evenement }: PublicationListee): string {
  const signature = capitaliser(decrireSignature(dateSignature, precisionDateSignature))
  const motif = LIBELLES_EVENEMENTS[evenement].toLocaleLowerCase('fr')
  return `${signature}. Publié le ${ecrireInstant(publieLe)}, motif\u202f: ${motif}.`
}
