import type { Metadata } from 'next'
import Link from 'next/link'
import { Alert } from '@/components/ui/alert'
import { getAdresseActe } from '@/lib/domain/adresse-publique'
import { decrireAnalyse } from '@/lib/domain/phrase/analyse'
import { getAdresseAbsolue } from '@/lib/platform/http/adresse-absolue'
import { readPage } from '../../lecture'
import { VuePubliee } from '../../vue-publiee'

type Props = PageProps<'/conventions/[collectivite]/[convention]/actes/[rang]'>

async function read({ params }: Props) {
  const { collectivite, convention, rang } = await params
  return readPage(collectivite, convention, `acte:${rang}`)
}

export async function generateMetadata(props: Props): Promise<Metadata> {
  const { lu, partie, adresse } = await read(props)
  return {
    title: `${lu.acte.libelle}, ${lu.collectivite.nomCourt}${partie}`,
    description: decrireAnalyse(lu),
    alternates: { canonical: getAdresseAbsolue(getAdresseActe(adresse, lu.acte.rang)) },
  }
}

/** Un acte de la convention, tel que sa dernière publication le donne. */
export default async function ActePage(props: Props) {
  const page = await read(props)
  const { lu, historique, adresse } = page
  if (historique[0]?.acteRang === lu.acte.rang) return <VuePubliee page={page} />
  const bandeau = (
    <div className="mb-8">
      <Alert title="Un acte plus récent est publié">
        <Link href={adresse}>Lire la convention telle qu’elle est aujourd’hui</Link>
      </Alert>
    </div>
  )
  return <VuePubliee page={page} ici={lu.acte.libelle} bandeau={bandeau} />
}
