import type { Metadata } from 'next'
import Link from 'next/link'
import type { ReactNode } from 'react'
import { TeteDePage } from '@/components/layout/tete-de-page'
import { FilActe } from '@/components/redaction/acte/fil-acte'
import { listOptionsSources } from '@/components/redaction/acte/options-acte'
import { Confirmation } from '@/components/redaction/confirmation'
import { BoutonAction } from '@/components/redaction/formulaire/bouton-action'
import { ApercuClasseur } from '@/components/redaction/import/apercu-classeur'
import { ApplicationForm } from '@/components/redaction/import/application-form'
import { CorrespondanceForm } from '@/components/redaction/import/correspondance-form'
import { Details } from '@/components/ui/details'
import { listBlocsTouches } from '@/lib/domain/import/apercu'
import { isATrancher } from '@/lib/domain/import/choix'
import { listConnus } from '@/lib/domain/import/contexte'
import { enumerer } from '@/lib/domain/phrase/grammaire'
import { compter } from '@/lib/domain/phrase/nombre'
import {
  applyImportAction,
  discardImportAction,
  openBlocImportAction,
  saveCorrespondanceAction,
} from '@/lib/features/actes/actions/import'
import { previewActeImport } from '@/lib/features/actes/queries/import'
import { ECARTER } from '@/lib/features/actes/schema-import'
import { unwrap } from '@/lib/platform/http/unwrap'
import { readBrouillon } from '../../charge'
import { GardeBloc } from '../../garde-bloc'
import { listChoix, listChoixFiches, listLus } from './lus'
import { toSaisie } from './saisie'

type Props = {
  readonly params: Promise<{ readonly id: string; readonly importId: string }>
  readonly searchParams: Promise<{ readonly fait?: string | string[] }>
}

export const metadata: Metadata = {
  title: 'Relire un import',
  description: 'Relire ce qu’un fichier de tableur changerait d’un acte, avant que rien ne soit écrit.',
}

/** Ce que contient chaque colonne, puis ce que le fichier changerait ; rien n’est écrit avant le dernier bouton. */
export default async function RelectureImportPage({ params, searchParams }: Props) {
  const { id, importId } = await params
  const { acte, convention, collectivite, viewer } = await readBrouillon(id, `/import/${importId}`)
  const lu = unwrap(await previewActeImport(viewer, { acteId: id, importId }))
  const { correspondance, apercu, nomFichier, libelles } = lu
  const { changements, erreurs, inconnus } = apercu
  const { sujets: connus } = listConnus(acte, convention, apercu.fiches)
  const sujets = new Map(connus.map(({ cle, titre }) => [cle, titre]))
  const contexte = { sujets, collectivite, montants: acte.montants, deposeLe: lu.deposeLe }
  const aEcrire = changements.filter(({ etat }) => etat !== 'inchange')
  const choix = [...listChoix(aEcrire, contexte), ...listChoixFiches(apercu.fiches)]
  const surs = [
    [aEcrire.filter((changement) => !isATrancher(changement)).length, 'montant', 'montants'],
    [apercu.fiches.filter(({ champs }) => champs.some(({ conflit }) => !conflit)).length, 'fiche', 'fiches'],
  ] as const
  const sures = surs.flatMap(([nombre, un, plusieurs]) => (nombre === 0 ? [] : [compter(nombre, un, plusieurs)]))
  // Un fichier de fiches n’a pas de colonne à faire correspondre.
  const sansMontants = lu.colonnes.length === 0 && apercu.fiches.length > 0
  const saisie = toSaisie(correspondance, libelles)
  return (
    <>
      <FilActe convention={convention} acte={acte} ici="Relire un import" />
      <Confirmation fait={(await searchParams).fait} />
      <TeteDePage
        surtitre={`${convention.titre} · ${acte.libelle}`}
        titre="Relire avant d’importer"
        chapo={`${nomFichier}. Rien n’est encore écrit dans l’acte.`}
      />
      <div className="space-y-12">
        <section aria-labelledby="colonnes" className="space-y-4">
          <h2 id="colonnes">1. Ce que contient chaque colonne</h2>
          <Details
            summary={compter(lu.colonnes.length, 'colonne lue', 'colonnes lues')}
            open={inconnus.length > 0 || (!apercu.duPortail && !sansMontants)}
          >
            <CorrespondanceForm
              key={JSON.stringify(correspondance)}
              action={saveCorrespondanceAction}
              acteId={id}
              importId={importId}
              actuelle={saisie}
              feuilles={lu.feuilles.map((nom, rang) => ({ valeur: `${rang}`, libelle: nom }))}
              colonnes={lu.colonnes}
              libelles={saisie.intitules.map(({ libelle }) => libelle)}
              lignes={[
                { valeur: ECARTER, libelle: 'Ne pas importer' },
                ...connus.map(({ cle, titre }) => ({ valeur: cle, libelle: titre })),
              ]}
              sources={listOptionsSources(convention)}
            />
          </Details>
        </section>
        <section aria-labelledby="apercu" className="space-y-6">
          <h2 id="apercu">2. Ce que l’import changerait</h2>
          <ApercuClasseur apercu={apercu} lus={listLus(aEcrire, contexte)} />
          {erreurs.length === 0 &&
            inconnus.length === 0 &&
            sures.length + choix.length > 0 &&
            listBlocsTouches(apercu).reduceRight<ReactNode>(
              (formulaire, bloc) => (
                <GardeBloc key={bloc} acteId={id} bloc={bloc} deverrouiller={openBlocImportAction.bind(null, importId)}>
                  {formulaire}
                </GardeBloc>
              ),
              <ApplicationForm
                action={applyImportAction}
                acteId={id}
                importId={importId}
                empreinte={lu.empreinte}
                choix={choix}
                bouton={nommerBouton(sures, choix.length)}
              />,
            )}
          <div className="mt-8 flex flex-wrap items-center gap-x-6 gap-y-4 border-t border-filet pt-6">
            <Link href={`/espace/actes/${id}/import`}>Envoyer un autre fichier</Link>
            <BoutonAction
              id="renoncer"
              action={discardImportAction}
              valeurs={{ acteId: id, importId }}
              libelle="Renoncer à ce fichier"
              variant="secondary"
            />
          </div>
        </section>
      </div>
    </>
  )
}

function nommerBouton(sures: readonly string[], choix: number): string {
  if (sures.length === 0) return 'Appliquer ces choix'
  return `Importer ${enumerer(choix > 0 ? [...sures, 'ces choix'] : sures)}`
}
