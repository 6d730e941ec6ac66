import { type Centimes, centimes } from '@/lib/domain/centimes'
import { chooseDenominateur, type Denominateur } from '@/lib/domain/comparaison/denominateur'
import { diviserAuPlusProche } from '@/lib/domain/comparaison/division'
import type { DepartementSuivi } from '@/lib/domain/pilotage/region'
import { getPart, type Tranche } from '@/lib/domain/pilotage/tranche'

/** Un département, le montant publié de la tranche choisie, et ce qu’il fait par habitant. Null : non renseigné. */
export interface DepartementChiffre extends DepartementSuivi {
  readonly montant: Centimes | null
  readonly approche: boolean
  readonly parHabitant: Centimes | null
  /** La population divisée, avec sa date ; null quand aucune n’est assez proche de la période. */
  readonly population: Denominateur | null
}

/** Rapporte une tranche à la population de chaque département : une même nature, une même période, un même périmètre. */
export function chiffrerDepartements(
  departements: readonly DepartementSuivi[],
  tranche: Tranche | null,
): readonly DepartementChiffre[] {
  return departements.map((departement) => {
    if (tranche === null) return { ...departement, montant: null, approche: false, parHabitant: null, population: null }
    const { centimes: montant, approche } = getPart(tranche, departement.code)
    const lu = chooseDenominateur(departement.populations, 'habitants', tranche.periode)
    const population = lu.tag === 'ok' ? lu.denominateur : null
    const parHabitant =
      montant === null || population === null ? null : centimes(diviserAuPlusProche(montant, BigInt(population.valeur)))
    return { ...departement, montant, approche, parHabitant, population }
  })
}

/** Un degré de la carte : de sa borne basse, comprise, à sa borne haute, exclue ; null pour le dernier. */
export interface Classe {
  readonly min: Centimes
  readonly max: Centimes | null
}

/** Des bornes rondes et fixes : les mêmes couleurs disent les mêmes montants d’une carte à l’autre. */
export const CLASSES_PAR_HABITANT: readonly Classe[] = [
  { min: centimes(0n), max: centimes(100n) },
  { min: centimes(100n), max: centimes(250n) },
  { min: centimes(250n), max: centimes(500n) },
  { min: centimes(500n), max: null },
]

/** Le rang de la classe d’un montant, à partir de 0 ; null pour une reprise de crédits, que la carte ne sait pas dire. */
export function classer(montant: Centimes): number | null {
  const rang = CLASSES_PAR_HABITANT.findIndex(({ min, max }) => montant >= min && (max === null || montant < max))
  return rang === -1 ? null : rang
}
