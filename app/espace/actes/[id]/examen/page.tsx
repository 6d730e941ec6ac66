import type { Metadata } from 'next'
import { Ecarts } from '@/components/actes/ecarts'
import { Gestes } from '@/components/cycle/gestes'
import { CeQuiChange } from '@/components/examen/ce-qui-change'
import type { ContexteExamen } from '@/components/examen/contexte'
import { placeDiscussions } from '@/components/examen/lignes'
import { LignesExamen } from '@/components/examen/lignes-examen'
import { Nouveautes } from '@/components/examen/nouveautes'
import { RemarquesRetirees } from '@/components/examen/remarques-retirees'
import { TeteDePage } from '@/components/layout/tete-de-page'
import { BilanRedaction } from '@/components/redaction/acte/bilan-redaction'
import { FilActe } from '@/components/redaction/acte/fil-acte'
import { Confirmation } from '@/components/redaction/confirmation'
import { StatutActeBadge } from '@/components/redaction/statut-acte'
import { Alert } from '@/components/ui/alert'
import { analyseActe } from '@/lib/domain/analyse'
import { decrireProchaineEtape } from '@/lib/domain/cycle/etapes'
import { listLignesChangees } from '@/lib/domain/examen/changees'
import { nommerVersion } from '@/lib/domain/phrase/nouveaute'
import { markVisiteAction } from '@/lib/features/actes/actions/examen'
import { type PageActeProps, readActe } from '../charge'
import { ACTIONS_GESTES } from '../etape'
import { ACTIONS_EXAMEN } from './actions'
import { type Recherche, readDemande, toAdresse } from './adresse'
import { readExamen } from './lecture'

interface ExamenPageProps extends PageActeProps {
  readonly searchParams: Promise<Recherche>
}

export async function generateMetadata({ params }: PageActeProps): Promise<Metadata> {
  const { acte, convention } = await readActe((await params).id, '/examen')
  return {
    title: `Examen, ${acte.libelle}`,
    description: `Ce qui change dans « ${acte.libelle} », ${convention.titre}, et ce que les deux côtés s’en disent.`,
  }
}

export default async function ExamenPage({ params, searchParams }: ExamenPageProps) {
  const { id } = await params
  const recherche = await searchParams
  const demande = readDemande(recherche)
  const lecture = await readExamen(id, demande)
  const { charge, examen, empreinte, luLe, courante, depassee, comparaison, nouveautes, argent } = lecture
  const { acte, convention, collectivite, depart, gestes, place } = charge
  const lu = { collectivite, convention, acte, analyse: analyseActe(convention, acte), csv: null }
  const vue = demande.changementsSeuls ? 'changements' : 'tout'
  const caches = { acteId: id, vue }
  const contexte: ContexteExamen = { lu, cote: examen.cote, actions: ACTIONS_EXAMEN, caches }
  const { lignes, retires } = placeDiscussions(lu, examen)
  const { difference, libelles, reference, references } = comparaison
  const changees = difference && listLignesChangees(difference)
  const depuis = reference?.type === 'version' ? reference.version.ordre : null
  return (
    <>
      <FilActe convention={convention} acte={acte} depart={depart} ici="Examen" />
      <Confirmation fait={recherche.fait} />
      <TeteDePage
        surtitre={`${convention.titre} · ${acte.libelle}`}
        titre="Examen"
        chapo={`${decrireProchaineEtape(acte, place)}.`}
      >
        <StatutActeBadge statut={acte.statut} />
      </TeteDePage>
      {depassee && (
        <div className="mb-8">
          <Alert tone="warning" title="L’acte a changé pendant votre examen" live>
            <p>
              Vous validiez la {nommerVersion(depassee)}
              {'\u202f'}; voici ce qui a bougé depuis. Relisez, puis validez.
            </p>
          </Alert>
        </div>
      )}
      {examen.cote && (
        <Nouveautes
          nouveautes={nouveautes}
          depuis={examen.visite?.vueLe ?? null}
          argent={argent}
          action={markVisiteAction}
          valeurs={{
            ...caches,
            vueLe: luLe.toISOString(),
            versionOrdre: String(courante?.ordre ?? examen.versions.at(-1)?.ordre ?? ''),
          }}
        />
      )}
      <div className="space-y-16">
        <CeQuiChange
          difference={difference}
          libelles={libelles}
          collectivite={collectivite}
          references={references.map(({ possible, libelle }) => ({
            libelle,
            href: toAdresse(id, {
              depuis: possible.type === 'version' ? possible.version.ordre : null,
              changementsSeuls: demande.changementsSeuls,
            }),
            choisie: possible.type === 'version' ? possible.version.ordre === depuis : depuis === null,
          }))}
        />
        <BilanRedaction lu={lu} />
        <section aria-labelledby="ecarts" className="space-y-6">
          <h2 id="ecarts">Écarts</h2>
          <Ecarts lu={lu} />
        </section>
        <LignesExamen
          lignes={lignes}
          changees={changees}
          contexte={contexte}
          vue={{
            changementsSeuls: demande.changementsSeuls,
            autre: `${toAdresse(id, { depuis, changementsSeuls: !demande.changementsSeuls })}#lignes`,
          }}
        />
        <RemarquesRetirees retires={retires} contexte={contexte} />
        {examen.cote === 'etat' && gestes.length > 0 && (
          <section aria-labelledby="decision" className="space-y-4">
            <h2 id="decision">Votre décision</h2>
            {courante && <p>Elle porte sur la {nommerVersion(courante)}, celle que montre cette page.</p>}
            <Gestes acteId={id} transitions={gestes} actions={ACTIONS_GESTES} empreinte={empreinte} />
          </section>
        )}
      </div>
    </>
  )
}
