import type { Metadata } from 'next'
import { Journal } from '@/components/journal/journal'
import { FilAriane } from '@/components/layout/fil-ariane'
import { TeteDePage } from '@/components/layout/tete-de-page'
import { parseCriteresJournal } from '@/lib/domain/journal/criteres'
import { getJournalConvention } from '@/lib/features/journal/queries'
import { requireViewer } from '@/lib/platform/auth/require-viewer'
import { unwrap } from '@/lib/platform/http/unwrap'
import { getDepart } from '../../../depart'
import { readConvention } from '../charge'

type Props = PageProps<'/espace/conventions/[id]/journal'>

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { titre } = await readConvention((await params).id, '/journal')
  return { title: `Journal, ${titre}`, description: `Qui a changé quoi, et quand : ${titre}.` }
}

export default async function JournalConventionPage({ params, searchParams }: Props) {
  const { id } = await params
  const criteres = parseCriteresJournal(await searchParams)
  const viewer = await requireViewer(`/espace/conventions/${id}/journal`)
  const { convention, lignes, suivant } = unwrap(await getJournalConvention(viewer, { conventionId: id, criteres }))
  return (
    <>
      <FilAriane
        etapes={[
          getDepart(viewer, convention.collectiviteId),
          { href: `/espace/conventions/${id}`, libelle: convention.titre },
        ]}
        ici="Journal"
      />
      <TeteDePage
        surtitre={convention.titre}
        titre="Journal"
        chapo="Tout ce qui a changé dans la convention et dans ses actes, du plus récent au plus ancien."
      />
      <Journal
        page={`/espace/conventions/${id}/journal`}
        criteres={criteres}
        lignes={lignes}
        suivant={suivant}
        actes={new Map(convention.actes.map(({ id: acteId, libelle }) => [acteId, libelle]))}
      />
    </>
  )
}
