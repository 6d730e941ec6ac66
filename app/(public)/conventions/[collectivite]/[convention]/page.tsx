import type { Metadata } from 'next'
import { decrireAnalyse } from '@/lib/domain/phrase/analyse'
import { readPage } from './lecture'
import { VuePubliee } from './vue-publiee'

type Props = PageProps<'/conventions/[collectivite]/[convention]'>

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { collectivite, convention } = await params
  const { lu, partie } = await readPage(collectivite, convention, null)
  return { title: `${lu.convention.cadre.nom}, ${lu.collectivite.nomCourt}${partie}`, description: decrireAnalyse(lu) }
}

/** La convention telle que son dernier acte publié la laisse. */
export default async function ConventionPage({ params }: Props) {
  const { collectivite, convention } = await params
  return <VuePubliee page={await readPage(collectivite, convention, null)} ancien={false} />
}
