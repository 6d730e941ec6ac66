import type { Metadata } from 'next'
import { TeteDePage } from '@/components/layout/tete-de-page'
import { FilActe } from '@/components/redaction/acte/fil-acte'
import { MesureForm } from '@/components/redaction/acte/mesure-form'
import { listOptionsVolets } from '@/components/redaction/acte/options-acte'
import { createMesureAction } from '@/lib/features/actes/actions/contenu'
import { type PageActeProps, readBrouillon } from '../../charge'
import { GardeBloc } from '../../garde-bloc'

export const metadata: Metadata = {
  title: 'Nouvelle mesure',
  description: 'Ajouter à l’acte une mesure d’initiative, absente du catalogue.',
}

export default async function NouvelleMesurePage({ params }: PageActeProps) {
  const { id } = await params
  const { acte, convention } = await readBrouillon(id, '/mesures/nouvelle')
  const volets = listOptionsVolets(convention)
  const initiative = volets.find(({ valeur }) => valeur === 'initiative')
  return (
    <>
      <FilActe convention={convention} acte={acte} ici="Nouvelle mesure" />
      <TeteDePage surtitre={`${convention.titre} · ${acte.libelle}`} titre="Nouvelle mesure" />
      <GardeBloc acteId={id} bloc="mesures">
        <MesureForm
          action={createMesureAction}
          acteId={id}
          mesure={{ volet: initiative?.valeur }}
          volets={volets}
          catalogue={[]}
        />
      </GardeBloc>
    </>
  )
}
