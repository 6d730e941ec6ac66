import { Graphique } from '@/components/charts/graphique'
import { decrireRepartition, decrireRubriques } from '@/lib/domain/phrase/pilotage'
import { getAdresseFichierPilotage } from '@/lib/domain/pilotage/adresse'
import type { CadreSuivi, Rubriques } from '@/lib/domain/pilotage/cadre'
import { composeTranches } from '@/lib/domain/pilotage/tranche'
import { REFERENCE_INITIATIVE } from './reference-initiative'
import { Repartition, type Repere } from './repartition'
import { TableRepartition } from './table-repartition'
import { TelechargementsPilotage } from './telechargements-pilotage'
import type { Vue } from './vue'

const NON_REPARTI = 'Non réparti'

/** Ce que les lignes d’un cadre disent de ses volets (ou de ses axes), puis de ses familles de mesures. */
export function SectionCadre({ vue, cadre }: { readonly vue: Vue; readonly cadre: CadreSuivi }) {
  const volets = new Map(cadre.volets.map(({ code, libelle }) => [code, libelle]))
  const isCalpae = volets.has(REFERENCE_INITIATIVE.cle)
  return (
    <section aria-labelledby={`cadre-${cadre.code}`} className="space-y-10">
      <h2 id={`cadre-${cadre.code}`}>
        Ce que financent les lignes{'\u202f'}: {cadre.nom}
      </h2>
      {volets.size > 0 && (
        <Figure
          vue={vue}
          cadre={cadre}
          axe="volet"
          titre={isCalpae ? 'Socle et initiative' : 'Par axe'}
          ordre={[...volets.keys()]}
          rubriques={cadre.parVolet}
          nommer={(cle) => (cle === null ? NON_REPARTI : (volets.get(cle) ?? cle))}
          {...(isCalpae && { repere: REFERENCE_INITIATIVE })}
        />
      )}
      {cadre.familles.length > 0 && (
        <Figure
          vue={vue}
          cadre={cadre}
          axe="famille"
          titre="Par famille de mesures du socle"
          ordre={cadre.familles}
          rubriques={cadre.parFamille}
          nommer={(cle) => cle ?? 'Hors du catalogue, ou sans code'}
        />
      )}
    </section>
  )
}

type FigureProps = {
  readonly vue: Vue
  readonly cadre: CadreSuivi
  readonly axe: 'volet' | 'famille'
  readonly titre: string
  readonly ordre: readonly string[]
  readonly rubriques: readonly Rubriques[]
  readonly nommer: (cle: string | null) => string
  readonly repere?: Repere
}

function Figure({ vue, cadre, axe, titre, ordre, rubriques, nommer, repere }: FigureProps) {
  const { pilotage, criteres, ressort } = vue
  const { nature } = criteres
  const tranches = composeTranches(pilotage.lignes, { nature, axe, cadre: cadre.code, ordre })
  const decompte = <p>{decrireRubriques(rubriques, nommer)}</p>
  if (tranches.length === 0) {
    return (
      <div className="max-w-texte space-y-2">
        <h3>{titre}</h3>
        <p>{decrireRepartition(tranches, nature, nommer)}</p>
        {decompte}
        {repere && <NoteInitiative />}
      </div>
    )
  }
  return (
    <div className="space-y-4">
      <Graphique
        titre={titre}
        lecture={decrireRepartition(tranches, nature, nommer)}
        graphique={<Repartition tranches={tranches} nommer={nommer} {...(repere && { repere })} />}
        tableau={<TableRepartition legende={titre} tranches={tranches} nommer={nommer} />}
        note={
          <>
            {decompte}
            {repere && <NoteInitiative />}
          </>
        }
      />
      <TelechargementsPilotage
        tableau={getAdresseFichierPilotage('sommes', ressort, { nature, axe, cadre: cadre.code })}
        calcul={getAdresseFichierPilotage('montants', ressort, { nature, cadre: cadre.code })}
      />
    </div>
  )
}

function NoteInitiative() {
  const { citation, source, adresse } = REFERENCE_INITIATIVE
  return (
    <p>
      À titre de repère{'\u202f'}: nationalement, selon le Sénat, les initiatives «{'\u00a0'}
      {citation}
      {'\u00a0'}» (<a href={adresse}>{source}</a>). Ce n’est ni une règle, ni un calcul du portail.
    </p>
  )
}
