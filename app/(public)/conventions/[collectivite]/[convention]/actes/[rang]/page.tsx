import type { Metadata } from 'next'
import { decrireAnalyse } from '@/lib/domain/phrase/analyse'
import { readPage } from '../../lecture'
import { VuePubliee } from '../../vue-publiee'

type Props = PageProps<'/conventions/[collectivite]/[convention]/actes/[rang]'>

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { collectivite, convention, rang } = await params
  const { lu, partie } = await readPage(collectivite, convention, rang)
  return { title: `${lu.acte.libelle}, ${lu.collectivite.nomCourt}${partie}`, description: decrireAnalyse(lu) }
}

/** Un acte de la convention, tel qu’il a été publié. */
export default async function ActePage({ params }: Props) {
  const { collectivite, convention, rang } = await params
  const page = await readPage(collectivite, convention, rang)
  return <VuePubliee page={page} ancien={page.historique[0]?.acteRang !== page.lu.acte.rang} />
}
