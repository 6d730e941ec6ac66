import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { ChampVersion } from '@/components/enregistrement/champ-version'
import { TeteDePage } from '@/components/layout/tete-de-page'
import { FilActe } from '@/components/redaction/acte/fil-acte'
import { MesureForm } from '@/components/redaction/acte/mesure-form'
import { listOptionsVolets } from '@/components/redaction/acte/options-acte'
import { DevenirLigne } from '@/components/redaction/avenant/devenir-ligne'
import { BoutonAction } from '@/components/redaction/formulaire/bouton-action'
import { listLignesRouvertes } from '@/lib/domain/cycle/rouvertes'
import { endLigneAction, mergeLignesAction, splitLigneAction } from '@/lib/features/actes/actions/avenant'
import { deleteMesureAction, updateMesureAction } from '@/lib/features/actes/actions/contenu'
import { getVersions, listCatalogue } from '@/lib/features/actes/queries'
import { toSaisieMesure } from '@/lib/features/actes/saisies'
import { unwrap } from '@/lib/platform/http/unwrap'
import { readBrouillon } from '../../charge'
import { GardeBloc } from '../../garde-bloc'

interface MesurePageProps {
  readonly params: Promise<{ readonly id: string; readonly mesureId: string }>
}

export const metadata: Metadata = {
  title: 'Mesure',
  description: 'Corriger l’intitulé, le volet ou le descriptif d’une mesure.',
}

export default async function MesurePage({ params }: MesurePageProps) {
  const { id, mesureId } = await params
  const { viewer, acte, convention, rouvertes } = await readBrouillon(id, `/mesures/${mesureId}`, (lignes, lu) =>
    listLignesRouvertes(lu, 'mesure', lignes).includes(mesureId),
  )
  const mesure = acte.mesures.find((candidate) => candidate.id === mesureId)
  if (!mesure) notFound()
  const versions = unwrap(await getVersions(viewer, { acteId: id }))
  const { version, ecriture } = versions.get(mesureId) ?? notFound()
  const catalogue = unwrap(await listCatalogue(viewer, { acteId: id }))
  return (
    <>
      <FilActe convention={convention} acte={acte} ici={mesure.intitule} />
      <TeteDePage surtitre={`${convention.titre} · ${acte.libelle}`} titre={mesure.intitule} />
      <GardeBloc acteId={id} bloc="mesures">
        <div className="space-y-12">
          <MesureForm
            action={updateMesureAction}
            acteId={id}
            mesure={{ ...toSaisieMesure(mesure), mesureId, version }}
            ecriture={ecriture}
            automatique={rouvertes === null}
            volets={listOptionsVolets(convention)}
            catalogue={catalogue.map(({ code, intitule }) => ({ valeur: code, libelle: intitule }))}
          />
          {acte.rang > 0 && rouvertes === null && (
            <DevenirLigne
              acteId={id}
              niveau="mesure"
              ligneId={mesureId}
              autres={acte.mesures.filter((autre) => autre.id !== mesureId)}
              actions={{ end: endLigneAction, split: splitLigneAction, merge: mergeLignesAction }}
            />
          )}
          {rouvertes === null && (
            <BoutonAction
              id="retrait-mesure"
              action={deleteMesureAction}
              valeurs={{ acteId: id, mesureId }}
              libelle="Retirer cette mesure"
            >
              <ChampVersion objet={mesureId} version={version} />
            </BoutonAction>
          )}
        </div>
      </GardeBloc>
    </>
  )
}
