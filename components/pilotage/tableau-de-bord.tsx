import { AlerteInconnus } from '@/components/ui/alerte-inconnus'
import { LIBELLES_NATURES } from '@/lib/domain/libelles'
import { formatCriteresPilotage } from '@/lib/domain/pilotage/criteres'
import { chooseTranche, composeTranches } from '@/lib/domain/pilotage/tranche'
import { NATURES } from '@/lib/domain/vocabulaire'
import { Choix } from './choix'
import { ORDRE_FINANCEURS } from './parts-financeurs'
import { SectionCadre } from './section-cadre'
import { SectionDepartements } from './section-departements'
import { SectionParite } from './section-parite'
import { SectionRegions } from './section-regions'
import type { Vue } from './vue'

/** Un ressort en chiffres : une nature à la fois, et d’abord ce qui n’est pas renseigné. */
export function TableauDeBord({ vue }: { readonly vue: Vue }) {
  const { pilotage, criteres, chemin } = vue
  const natures = NATURES.map((nature) => ({
    nature,
    territoires: countTerritoires(vue, nature),
    href: chemin + formatCriteresPilotage(criteres, { nature }),
  }))
  return (
    <div className="space-y-16">
      <AlerteInconnus inconnus={[...vue.inconnus, ...listPorteesInconnues(vue)]} />
      <Choix
        legende={'Nature des montants, une à la fois\u202f: deux natures ne s’additionnent jamais'}
        choisi={criteres.nature}
        choix={natures.map(({ nature, territoires, href }) => ({
          cle: nature,
          libelle: `${LIBELLES_NATURES[nature]} (${territoires})`,
          href,
        }))}
      />
      <SectionParite vue={vue} natures={natures} />
      {pilotage.regions.length > 1 && <SectionRegions {...vue} />}
      <SectionDepartements {...vue} />
      {pilotage.cadres.map((cadre) => (
        <SectionCadre key={cadre.code} vue={vue} cadre={cadre} />
      ))}
    </div>
  )
}

/** Une adresse ancienne peut nommer une période qui n’est plus publiée : une autre est montrée, ce qui doit se dire. */
function listPorteesInconnues({ pilotage, criteres: { nature, portee } }: Vue): readonly string[] {
  const tranches = composeTranches(pilotage.actes, { nature, axe: 'departement', cadre: null, ordre: [] })
  const isConnue = portee === null || tranches.some(({ cle }) => cle === portee)
  return isConnue ? [] : ['la période demandée']
}

/** Les territoires de la période la mieux renseignée : un territoire peut avoir publié plusieurs périodes. */
function countTerritoires({ pilotage }: Vue, nature: (typeof NATURES)[number]): number {
  const choix = { nature, axe: 'financeur', cadre: null, ordre: ORDRE_FINANCEURS } as const
  return chooseTranche(composeTranches(pilotage.actes, choix))?.total.territoires ?? 0
}
