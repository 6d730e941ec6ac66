import type { Metadata } from 'next'
import Link from 'next/link'
import { PreuvePublication } from '@/components/actes/preuve-publication'
import { TeteDePage } from '@/components/layout/tete-de-page'
import { Badge } from '@/components/ui/badge'
import { Card } from '@/components/ui/card'
import { LiensFormats } from '@/components/ui/liens-formats'
import { getAdressePublication, getAdressePublications, getAdresseVerification } from '@/lib/domain/adresse-publique'
import { decrirePublications } from '@/lib/domain/phrase/publication'
import { getAdresseAbsolue } from '@/lib/platform/http/adresse-absolue'
import { FilConvention } from '../fil-convention'
import { readPage } from '../lecture'

type Props = PageProps<'/conventions/[collectivite]/[convention]/publications'>

async function read({ params }: Props) {
  const { collectivite, convention } = await params
  return readPage(collectivite, convention, 'derniere')
}

export async function generateMetadata(props: Props): Promise<Metadata> {
  const page = await read(props)
  return {
    title: `Publications, ${page.nom}, ${page.lu.collectivite.nomCourt}`,
    description: decrirePublications(page.historique),
    alternates: { canonical: getAdresseAbsolue(getAdressePublications(page.adresse)) },
  }
}

/** Tout ce qui a été publié de la convention, et la chaîne qui le tient. */
export default async function PublicationsPage(props: Props) {
  const page = await read(props)
  const { lu, adresse, partie, historique } = page
  return (
    <>
      <FilConvention page={page} ici="Publications" />
      <TeteDePage
        surtitre={`${lu.collectivite.nom}${partie} · ${lu.convention.titre}`}
        titre="Publications"
        chapo={decrirePublications(historique)}
      >
        <p className="max-w-texte">
          Rien de ce qui a été publié ne s’efface{'\u202f'}: une correction est une publication de plus, et l’ancienne
          reste lisible ici. Chaque empreinte couvre le contenu et l’empreinte d’avant.{' '}
          <Link href={getAdresseVerification(adresse)}>Vérifier cette chaîne</Link>
        </p>
      </TeteDePage>
      <ol className="max-w-texte space-y-12">
        {historique.map((publication, position) => (
          <li key={publication.ordre}>
            <Card plain className="space-y-4">
              <h2 className="text-lg">
                <Link href={getAdressePublication(adresse, publication.ordre)}>
                  Publication {publication.ordre + 1}
                  {'\u202f'}: {publication.acteLibelle}
                </Link>
              </h2>
              {position === 0 && (
                <Badge tone="strong" icon="coche">
                  Publication en cours
                </Badge>
              )}
              <PreuvePublication publication={publication} />
            </Card>
          </li>
        ))}
      </ol>
      <div className="mt-12">
        <LiensFormats csv={`/donnees/publications.csv?convention_id=${lu.convention.id}`} libelle="Ces publications" />
      </div>
    </>
  )
}
