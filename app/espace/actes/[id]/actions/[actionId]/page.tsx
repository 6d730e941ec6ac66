import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { ChampVersion } from '@/components/enregistrement/champ-version'
import { TeteDePage } from '@/components/layout/tete-de-page'
import { FicheActionForm } from '@/components/redaction/acte/fiche-action-form'
import { FilActe } from '@/components/redaction/acte/fil-acte'
import { listOptionsMesures, listOptionsVolets } from '@/components/redaction/acte/options-acte'
import { DevenirLigne } from '@/components/redaction/avenant/devenir-ligne'
import { BoutonAction } from '@/components/redaction/formulaire/bouton-action'
import { listLignesRouvertes } from '@/lib/domain/cycle/rouvertes'
import { endLigneAction, mergeLignesAction, splitLigneAction } from '@/lib/features/actes/actions/avenant'
import { deleteFicheActionAction, updateFicheActionAction } from '@/lib/features/actes/actions/contenu'
import { getVersions } from '@/lib/features/actes/queries'
import { toSaisieFiche } from '@/lib/features/actes/saisies'
import { unwrap } from '@/lib/platform/http/unwrap'
import { readBrouillon } from '../../charge'
import { GardeBloc } from '../../garde-bloc'

interface FichePageProps {
  readonly params: Promise<{ readonly id: string; readonly actionId: string }>
}

export const metadata: Metadata = {
  title: 'Fiche action',
  description: 'Corriger une fiche action : objectif, partenaires, calendrier, phases.',
}

export default async function FichePage({ params }: FichePageProps) {
  const { id, actionId } = await params
  const { viewer, acte, convention, rouvertes } = await readBrouillon(id, `/actions/${actionId}`, (lignes, lu) =>
    listLignesRouvertes(lu, 'action', lignes).includes(actionId),
  )
  const action = acte.actions.find((candidate) => candidate.id === actionId)
  if (!action) notFound()
  const versions = unwrap(await getVersions(viewer, { acteId: id }))
  const { version, ecriture } = versions.get(actionId) ?? notFound()
  return (
    <>
      <FilActe convention={convention} acte={acte} ici={action.titre} />
      <TeteDePage surtitre={`${convention.titre} · ${acte.libelle}`} titre={action.titre} />
      <GardeBloc acteId={id} bloc="mesures">
        <div className="space-y-12">
          <FicheActionForm
            action={updateFicheActionAction}
            acteId={id}
            fiche={{ ...toSaisieFiche(action), actionId, version }}
            ecriture={ecriture}
            automatique={rouvertes === null}
            mesures={listOptionsMesures(acte)}
            volets={listOptionsVolets(convention)}
          />
          {acte.rang > 0 && rouvertes === null && (
            <DevenirLigne
              acteId={id}
              niveau="action"
              ligneId={actionId}
              autres={acte.actions
                .filter((autre) => autre.id !== actionId)
                .map((autre) => ({ id: autre.id, intitule: autre.titre }))}
              actions={{ end: endLigneAction, split: splitLigneAction, merge: mergeLignesAction }}
            />
          )}
          {rouvertes === null && (
            <BoutonAction
              id="retrait-fiche"
              action={deleteFicheActionAction}
              valeurs={{ acteId: id, actionId }}
              libelle="Retirer cette fiche action"
            >
              <ChampVersion objet={actionId} version={version} />
            </BoutonAction>
          )}
        </div>
      </GardeBloc>
    </>
  )
}
