import type { Metadata } from 'next'
import { TeteDePage } from '@/components/layout/tete-de-page'
import { FilActe } from '@/components/redaction/acte/fil-acte'
import { MesureForm } from '@/components/redaction/acte/mesure-form'
import { listOptionsVolets } from '@/components/redaction/acte/options-acte'
import type { ParametresAdresse } from '@/lib/domain/criteres-adresse'
import { proposeMesure } from '@/lib/domain/modele'
import { createMesureAction } from '@/lib/features/actes/actions/contenu'
import { type PageActeProps, readBrouillon } from '../../charge'
import { GardeBloc } from '../../garde-bloc'
import { Modeles, readModele } from '../../modeles'

export const metadata: Metadata = {
  title: 'Nouvelle mesure',
  description: 'Ajouter à l’acte une mesure d’initiative, absente du catalogue.',
}

type Props = PageActeProps & { readonly searchParams: Promise<ParametresAdresse> }

export default async function NouvelleMesurePage({ params, searchParams }: Props) {
  const { id } = await params
  const { acte, convention } = await readBrouillon(id, '/mesures/nouvelle')
  const choix = await readModele(await searchParams)
  const volets = listOptionsVolets(convention)
  const initiative = volets.find(({ valeur }) => valeur === 'initiative')
  return (
    <>
      <FilActe convention={convention} acte={acte} ici="Nouvelle mesure" />
      <TeteDePage surtitre={`${convention.titre} · ${acte.libelle}`} titre="Nouvelle mesure" />
      <GardeBloc acteId={id} bloc="mesures">
        <Modeles page={`/espace/actes/${id}/mesures/nouvelle`} convention={convention} choix={choix} />
        <MesureForm
          key={choix.criteres.modele}
          action={createMesureAction}
          acteId={id}
          mesure={{ volet: initiative?.valeur, ...(choix.modele && proposeMesure(choix.modele)) }}
          volets={volets}
          catalogue={[]}
        />
      </GardeBloc>
    </>
  )
}
