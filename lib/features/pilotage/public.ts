import 'server-only'
import type { Agregat } from '@/lib/domain/pilotage/agregat'
import type { CadreSuivi } from '@/lib/domain/pilotage/cadre'
import type { DepartementSuivi, RegionSuivie } from '@/lib/domain/pilotage/region'
import type { Ressort } from '@/lib/domain/pilotage/ressort'
import { getPublicPrisma } from '@/lib/platform/db/client'
import { keepPublie } from '@/lib/platform/publication/memoire'
import { listCadres } from './cadres'
import { listSommesBilans, listSommesLignes } from './sommes'
import { listDepartements, listRegions } from './territoires'

/** Tout ce que montre un tableau de bord ; les sommes y sont de toutes les natures, l’écran en choisit une. */
export interface Pilotage {
  readonly bilans: readonly Agregat[]
  readonly lignes: readonly Agregat[]
  readonly cadres: readonly CadreSuivi[]
  readonly regions: readonly RegionSuivie[]
  readonly departements: readonly DepartementSuivi[]
}

/** Le tableau de bord d’un ressort, en cinq requêtes quel que soit le nombre de territoires, une fois par publication. */
export const getPilotage = keepPublie(async (ressort: Ressort): Promise<Pilotage> => {
  const [bilans, lignes, cadres, regions, departements] = await Promise.all([
    listSommesBilans(ressort),
    listSommesLignes(ressort),
    listCadres(ressort),
    listRegions(ressort),
    listDepartements(ressort),
  ])
  return { bilans, lignes, cadres, regions, departements }
})

/** Toutes les collectivités, par leur code et leur région : de quoi reconnaître un ressort. */
export const listSituees = keepPublie(() =>
  getPublicPrisma().collectivite.findMany({
    select: { code: true, region: { select: { code: true, nom: true } } },
    orderBy: { code: 'asc' },
  }),
)
