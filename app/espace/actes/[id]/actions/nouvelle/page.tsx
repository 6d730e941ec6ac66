import type { Metadata } from 'next'
import { TeteDePage } from '@/components/layout/tete-de-page'
import { FicheActionForm } from '@/components/redaction/acte/fiche-action-form'
import { FilActe } from '@/components/redaction/acte/fil-acte'
import { listOptionsMesures, listOptionsVolets } from '@/components/redaction/acte/options-acte'
import type { ParametresAdresse } from '@/lib/domain/criteres-adresse'
import { proposeFiche } from '@/lib/domain/modele'
import { createFicheActionAction } from '@/lib/features/actes/actions/contenu'
import { type PageActeProps, readBrouillon } from '../../charge'
import { GardeBloc } from '../../garde-bloc'
import { Modeles, readModele } from '../../modeles'

export const metadata: Metadata = {
  title: 'Nouvelle fiche action',
  description: 'Décrire une action sur une page ; seul le titre est exigé.',
}

type Props = PageActeProps & { readonly searchParams: Promise<ParametresAdresse> }

export default async function NouvelleFichePage({ params, searchParams }: Props) {
  const { id } = await params
  const { acte, convention } = await readBrouillon(id, '/actions/nouvelle')
  const choix = await readModele(await searchParams)
  return (
    <>
      <FilActe convention={convention} acte={acte} ici="Nouvelle fiche action" />
      <TeteDePage
        surtitre={`${convention.titre} · ${acte.libelle}`}
        titre="Nouvelle fiche action"
        chapo="Seul le titre est exigé ; le reste se complète quand vous le savez."
      />
      <GardeBloc acteId={id} bloc="mesures">
        <Modeles page={`/espace/actes/${id}/actions/nouvelle`} convention={convention} choix={choix} />
        <FicheActionForm
          key={choix.criteres.modele}
          action={createFicheActionAction}
          acteId={id}
          fiche={choix.modele ? proposeFiche(choix.modele) : {}}
          mesures={listOptionsMesures(acte)}
          volets={listOptionsVolets(convention)}
        />
      </GardeBloc>
    </>
  )
}
