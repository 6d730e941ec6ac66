import type { Metadata } from 'next'
import Link from 'next/link'
import { TeteDePage } from '@/components/layout/tete-de-page'
import { FilActe } from '@/components/redaction/acte/fil-acte'
import { listOptionsSources } from '@/components/redaction/acte/options-acte'
import { ReportForm } from '@/components/redaction/avenant/report-form'
import { EditeurMontants } from '@/components/redaction/montants/editeur-montants'
import { listPeriodesProposees } from '@/components/redaction/montants/periodes'
import { listSujets } from '@/components/redaction/montants/sujets'
import { VUES } from '@/components/redaction/montants/vue'
import { Details } from '@/components/ui/details'
import { listGrilleRouverte } from '@/lib/domain/cycle/rouvertes'
import { reportCreditsAction } from '@/lib/features/actes/actions/avenant'
import { saveMontantsAction } from '@/lib/features/actes/actions/montants'
import { type PageActeProps, readActe, readBlocs, readBrouillon } from '../charge'
import { GardeBloc } from '../garde-bloc'
import { RappelExamen } from '../rappel-examen'

export async function generateMetadata({ params }: PageActeProps): Promise<Metadata> {
  const { acte, convention } = await readActe((await params).id, '/montants')
  return {
    title: `Montants, ${acte.libelle}`,
    description: `Les montants de « ${acte.libelle} », ${convention.titre}.`,
  }
}

type MontantsPageProps = PageActeProps & {
  readonly searchParams: Promise<{ readonly vue?: string | readonly string[] }>
}

export default async function MontantsPage({ params, searchParams }: MontantsPageProps) {
  const { id } = await params
  const { vue } = await searchParams
  const { acte, convention, collectivite, version, rouvertes } = await readBrouillon(id, '/montants', (lignes, lu) => {
    const { sujets, montants } = listGrilleRouverte(lu, lignes)
    return sujets.length + montants.length > 0
  })
  const { fermes } = await readBlocs(id)
  const grille = rouvertes && listGrilleRouverte(acte, rouvertes)
  const { mesures, actions, denombrements, ecartsConsignes, montants } = acte
  const sujets = listSujets(acte)
  return (
    <>
      <FilActe convention={convention} acte={acte} ici="Montants" />
      <TeteDePage
        surtitre={`${convention.titre} · ${acte.libelle}`}
        titre="Montants"
        chapo="Une ligne par chiffre de la source. Tapez comme vous lisez : 346 875,66, 1,2 M€, près de 630 000."
      />
      <RappelExamen acteId={id} />
      <GardeBloc acteId={id} bloc="montants">
        <EditeurMontants
          acteId={id}
          version={version}
          action={saveMontantsAction}
          convention={{
            periode: convention.periode,
            explications: convention.explications,
            cadre: { niveauParite: convention.cadre.niveauParite },
          }}
          acte={{
            montants,
            denombrements,
            ecartsConsignes,
            mesures: mesures.map(({ id: mesureId, lignee, volet }) => ({ id: mesureId, lignee, volet })),
            actions: actions.map(({ id: actionId, lignee, volet, mesureId }) => ({
              id: actionId,
              lignee,
              volet,
              mesureId,
            })),
          }}
          collectivite={collectivite}
          sujets={sujets}
          grille={grille}
          sources={listOptionsSources(convention)}
          adresseSources={`/espace/conventions/${convention.id}#sources`}
          periodes={listPeriodesProposees(
            convention.periode,
            acte.periode,
            montants.map(({ periode }) => periode),
          )}
          periode={acte.periode ?? convention.periode}
          parite={convention.cadre.niveauParite !== 'aucun'}
          ajout={grille === null && !fermes.includes('mesures')}
          vue={VUES.find((connue) => connue === vue) ?? null}
        />
        {grille === null && (
          <ul className="mt-12 space-y-2">
            <li>
              <Link href={`/espace/actes/${id}/import`}>Importer les montants d’un tableur</Link>
            </li>
            <li>
              <Link href={`/espace/actes/${id}/montants/reconduction`}>
                Reprendre les montants d’une période sur une autre, par un facteur ou un nouveau total
              </Link>
            </li>
          </ul>
        )}
        {acte.rang > 0 && grille === null && (
          <div className="mt-12">
            <Details summary="Reporter des crédits non dépensés">
              <ReportForm
                action={reportCreditsAction}
                acteId={id}
                sujets={sujets.map(({ cle, titre }) => ({ valeur: cle, libelle: titre }))}
                sources={listOptionsSources(convention)}
              />
            </Details>
          </div>
        )}
      </GardeBloc>
    </>
  )
}
