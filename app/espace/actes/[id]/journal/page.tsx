import type { Metadata } from 'next'
import { cache } from 'react'
import { Journal } from '@/components/journal/journal'
import { TeteDePage } from '@/components/layout/tete-de-page'
import { FilActe } from '@/components/redaction/acte/fil-acte'
import { type CriteresJournal, parseCriteresJournal } from '@/lib/domain/journal/criteres'
import { getJournalActe } from '@/lib/features/journal/queries'
import { requireViewer } from '@/lib/platform/auth/require-viewer'
import { unwrap } from '@/lib/platform/http/unwrap'

type Props = PageProps<'/espace/actes/[id]/journal'>

const readJournal = cache(async (acteId: string, criteres: CriteresJournal) => {
  const viewer = await requireViewer(`/espace/actes/${acteId}/journal`)
  return unwrap(await getJournalActe(viewer, { acteId, criteres }))
})

const AUCUN_FILTRE = parseCriteresJournal({})

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { acte } = await readJournal((await params).id, AUCUN_FILTRE)
  return {
    title: `Journal, ${acte.libelle}`,
    description: `Qui a changé quoi, et quand, dans « ${acte.libelle} », ${acte.convention.titre}.`,
  }
}

export default async function JournalActePage({ params, searchParams }: Props) {
  const { id } = await params
  const criteres = parseCriteresJournal(await searchParams)
  const { acte, lignes, suivant } = await readJournal(id, criteres)
  return (
    <>
      <FilActe convention={acte.convention} acte={acte} ici="Journal" />
      <TeteDePage
        surtitre={`${acte.convention.titre} · ${acte.libelle}`}
        titre="Journal"
        chapo="Qui a changé quoi, et quand. L’État y lit ses propres gestes et ce qui lui a été soumis ; une correction en cours reste à la collectivité."
      />
      <Journal page={`/espace/actes/${id}/journal`} criteres={criteres} lignes={lignes} suivant={suivant} />
    </>
  )
}
