import type { Metadata } from 'next'
import Link from 'next/link'
import { Alert } from '@/components/ui/alert'
import { getAdressePublication, getAdressePublications } from '@/lib/domain/adresse-publique'
import { decrireAnalyse } from '@/lib/domain/phrase/analyse'
import { nommerPublication } from '@/lib/domain/phrase/publication'
import { getAdresseAbsolue } from '@/lib/platform/http/adresse-absolue'
import { readPage } from '../../lecture'
import { VuePubliee } from '../../vue-publiee'

type Props = PageProps<'/conventions/[collectivite]/[convention]/publications/[ordre]'>

async function read({ params }: Props) {
  const { collectivite, convention, ordre } = await params
  const page = await readPage(collectivite, convention, `publication:${ordre}`)
  return { page, nom: `Publication ${page.publication.ordre + 1}` }
}

export async function generateMetadata(props: Props): Promise<Metadata> {
  const { page, nom } = await read(props)
  const { lu, adresse, publication } = page
  return {
    title: `${nom}, ${page.nom}, ${lu.collectivite.nomCourt}`,
    description: `${nommerPublication(publication)} ${decrireAnalyse(lu)}`,
    alternates: { canonical: getAdresseAbsolue(getAdressePublication(adresse, publication.ordre)) },
  }
}

/** Une publication, exactement telle qu’elle a été faite. */
export default async function PublicationPage(props: Props) {
  const { page, nom } = await read(props)
  const { adresse, historique, publication } = page
  const enCours = historique[0]?.ordre === publication.ordre
  const bandeau = (
    <div className="mb-8">
      <Alert title={enCours ? 'C’est la publication en cours' : 'Ce n’est plus la publication en cours'}>
        <p>{nommerPublication(publication)}</p>
        <p>
          <Link href={adresse}>Lire la convention telle qu’elle est aujourd’hui</Link>
        </p>
        <p>
          <a href={`${getAdressePublication(adresse, publication.ordre)}/contenu.json`} download>
            Télécharger le contenu exact (JSON)
          </a>
          , dont l’empreinte SHA-256 est <code className="text-sm break-all">{publication.sha256}</code>
        </p>
      </Alert>
    </div>
  )
  return (
    <VuePubliee
      page={page}
      ici={nom}
      etapes={[{ href: getAdressePublications(adresse), libelle: 'Publications' }]}
      bandeau={bandeau}
    />
  )
}
