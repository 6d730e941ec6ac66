import type { Metadata } from 'next'
import { TeteDePage } from '@/components/layout/tete-de-page'
import { FilActe } from '@/components/redaction/acte/fil-acte'
import { LectureForm } from '@/components/redaction/lecture/lecture-form'
import { lectureAction } from '@/lib/features/actes/actions/lecture'
import { type PageActeProps, readBrouillon } from '../charge'
import { GardeBloc } from '../garde-bloc'

export const metadata: Metadata = {
  title: 'Depuis un texte',
  description: 'Coller un communiqué ou une délibération, et choisir ce que l’acte en reprend.',
}

export default async function TextePage({ params }: PageActeProps) {
  const { id } = await params
  const { acte, convention } = await readBrouillon(id, '/texte')
  return (
    <>
      <FilActe convention={convention} acte={acte} ici="Depuis un texte" />
      <TeteDePage
        surtitre={`${convention.titre} · ${acte.libelle}`}
        titre="Depuis un texte"
        chapo="Collez un communiqué, une délibération ou une page : le portail propose, avec la citation exacte. Rien n’est écrit avant que vous l’acceptiez."
      />
      <GardeBloc acteId={id} bloc="montants">
        <LectureForm acteId={id} action={lectureAction} />
      </GardeBloc>
    </>
  )
}
