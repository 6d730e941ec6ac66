import type { Metadata } from 'next'
import { Journal } from '@/components/journal/journal'
import { FilAriane } from '@/components/layout/fil-ariane'
import { TeteDePage } from '@/components/layout/tete-de-page'
import { parseCriteresJournal } from '@/lib/domain/journal/criteres'
import { getJournalPortail } from '@/lib/features/journal/queries'
import { requireViewer } from '@/lib/platform/auth/require-viewer'
import { unwrap } from '@/lib/platform/http/unwrap'

export const metadata: Metadata = {
  title: 'Journal du portail',
  description: 'Les connexions, les comptes et les annonces : qui a fait quoi, et quand.',
}

export default async function JournalPortailPage({ searchParams }: PageProps<'/espace/journal'>) {
  const criteres = parseCriteresJournal(await searchParams)
  const viewer = await requireViewer('/espace/journal')
  const { lignes, suivant } = unwrap(await getJournalPortail(viewer, { criteres }))
  return (
    <>
      <FilAriane etapes={[{ href: '/espace/comptes', libelle: 'Comptes' }]} ici="Journal du portail" />
      <TeteDePage
        titre="Journal du portail"
        chapo="Les connexions, les comptes et les annonces. Ce que les collectivités et l’État écrivent n’y paraît pas."
      />
      <Journal page="/espace/journal" criteres={criteres} lignes={lignes} suivant={suivant} portail />
    </>
  )
}
