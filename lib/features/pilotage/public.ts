import 'server-only'
import type { Agregat } from '@/lib/domain/pilotage/agregat'
import type { CadreSuivi } from '@/lib/domain/pilotage/cadre'
import type { TotalDepartement } from '@/lib/domain/pilotage/habitant'
import type { DepartementSuivi, RegionSuivie } from '@/lib/domain/pilotage/region'
import type { Ressort } from '@/lib/domain/pilotage/ressort'
import { sommerActes } from '@/lib/domain/pilotage/sommes-actes'
import { getPublicPrisma } from '@/lib/platform/db/client'
import { keepPublie } from '@/lib/platform/publication/memoire'
import { listMontantsSuivis, listTotauxDepartements } from './actes'
import { listCadres } from './cadres'
import { listSommesLignes } from './sommes'
import { listDepartements, listRegions } from './territoires'

/** Tout ce que montre un tableau de bord ; les sommes y sont de toutes les natures, l’écran en choisit une. */
export interface Pilotage {
  /** Les montants des actes entiers, chaque convention comptée une fois par période. */
  readonly actes: readonly Agregat[]
  readonly lignes: readonly Agregat[]
  readonly cadres: readonly CadreSuivi[]
  readonly regions: readonly RegionSuivie[]
  readonly departements: readonly DepartementSuivi[]
  readonly totaux: readonly TotalDepartement[]
}

/** Le tableau de bord d’un ressort, en cinq requêtes quel que soit le nombre de territoires. */
export function getPilotage(ressort: Ressort): Promise<Pilotage> {
  return ressort.tag === 'territoires' ? readPilotage(ressort) : keepPilotage(ressort)
}

/** Le pays et ses régions se gardent ; les choix de territoires sont sans nombre, et ne rempliraient que la mémoire. */
const keepPilotage = keepPublie(readPilotage)

async function readPilotage(ressort: Ressort): Promise<Pilotage> {
  const [montants, lignes, cadres, regions, departements] = await Promise.all([
    listMontantsSuivis(ressort),
    listSommesLignes(ressort),
    listCadres(ressort),
    listRegions(ressort),
    listDepartements(ressort),
  ])
  return {
    actes: sommerActes(montants),
    lignes,
    cadres,
    regions,
    departements,
    totaux: listTotauxDepartements(montants),
  }
}

/** Toutes les collectivités, par leur code et leur région : de quoi reconnaître un ressort. */
export const listSituees = keepPublie(() =>
  getPublicPrisma().collectivite.findMany({
    select: { code: true, region: { select: { code: true, nom: true } } },
    orderBy: { code: 'asc' },
  }),
)
