import type { Metadata } from 'next'
import { Journal } from '@/components/journal/journal'
import { TeteDePage } from '@/components/layout/tete-de-page'
import { FilActe } from '@/components/redaction/acte/fil-acte'
import { parseCriteresJournal } from '@/lib/domain/journal/criteres'
import { getJournalActe } from '@/lib/features/journal/queries'
import { unwrap } from '@/lib/platform/http/unwrap'
import { readActe } from '../charge'

type Props = PageProps<'/espace/actes/[id]/journal'>

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { acte, convention } = await readActe((await params).id, '/journal')
  return {
    title: `Journal, ${acte.libelle}`,
    description: `Qui a changé quoi, et quand, dans « ${acte.libelle} », ${convention.titre}.`,
  }
}

export default async function JournalActePage({ params, searchParams }: Props) {
  const { id } = await params
  const criteres = parseCriteresJournal(await searchParams)
  const { viewer, acte, convention, depart } = await readActe(id, '/journal')
  const { lignes, suivant } = unwrap(await getJournalActe(viewer, { acteId: id, criteres }))
  return (
    <>
      <FilActe convention={convention} acte={acte} depart={depart} ici="Journal" />
      <TeteDePage
        surtitre={`${convention.titre} · ${acte.libelle}`}
        titre="Journal"
        chapo="Qui a changé quoi, et quand. L’État y lit ses propres gestes et ce qui lui a été soumis ; une correction en cours reste à la collectivité."
      />
      <Journal page={`/espace/actes/${id}/journal`} criteres={criteres} lignes={lignes} suivant={suivant} />
    </>
  )
}
