import type { ChiffrePublie } from '@/lib/domain/bilan-publie'
import type { TotalPublie } from '@/lib/domain/chiffres-nationaux'
import { groupBy } from '@/lib/domain/groupe'
import type { Periode } from '@/lib/domain/periode'
import type { Absence, Financeur, Nature, StatutAction } from '@/lib/domain/vocabulaire'

/** Une mesure du catalogue d’un cadre. */
export interface MesureSocle {
  readonly code: string
  readonly cadreNom: string
  readonly famille: string
  readonly intitule: string
  readonly debutAnnee: number
  readonly finAnnee: number
  readonly note: string | null
}

/** La même, et combien de territoires l’ont publiée. */
export interface MesureComptee extends MesureSocle {
  readonly territoires: number
}

/** Un montant qu’un acte donne pour une mesure ou pour l’une de ses actions. */
export interface MontantMesure {
  readonly id: string
  readonly financeur: Financeur
  readonly financeurNom: string | null
  readonly nature: Nature
  readonly periode: Periode
  readonly perimetre: string | null
  readonly valeur: ChiffrePublie | Absence
}

/** Une action rattachée à la mesure. */
export interface ActionMesure {
  readonly id: string
  readonly intitule: string
  readonly statut: StatutAction | null
  readonly ancre: string
  readonly montants: readonly MontantMesure[]
}

/** Ce qu’une convention publiée dit d’une mesure. */
export interface MesureSituee {
  readonly id: string
  readonly intitule: string
  readonly code: string | null
  readonly descriptif: string | null
  readonly ancre: string
  readonly acteLibelle: string
  readonly convention: { readonly adresse: string; readonly titre: string }
  readonly collectivite: {
    readonly adresse: string
    readonly nomCourt: string
    readonly region: { readonly nom: string; readonly slug: string }
  }
  readonly actions: readonly ActionMesure[]
  readonly montants: readonly MontantMesure[]
}

/** Combien de collectivités d’une région ont publié la mesure, et sur combien. */
export interface CouvertureRegion {
  readonly code: string
  readonly nom: string
  readonly slug: string
  readonly renseignes: number
  readonly total: number
}

/** Une mesure du catalogue, d’un territoire à l’autre. */
export interface MesureTransversale {
  readonly mesure: MesureSocle
  readonly regions: readonly CouvertureRegion[]
  readonly totaux: readonly TotalPublie[]
}

/** Les mesures du catalogue, famille par famille, dans l’ordre du catalogue. */
export function groupByFamille(mesures: readonly MesureComptee[]) {
  return groupBy(mesures, ({ cadreNom, famille }) => `${cadreNom}|${famille}`)
}

/** De combien de territoires vient la mesure, toutes régions réunies. */
export function sommerCouvertures(regions: readonly CouvertureRegion[]): {
  readonly renseignes: number
  readonly total: number
} {
  return {
    renseignes: regions.reduce((somme, { renseignes }) => somme + renseignes, 0),
    total: regions.reduce((somme, { total }) => somme + total, 0),
  }
}

/** Un intitulé hors du catalogue, et quelques-unes des conventions qui le portent. */
export interface IntituleCommun {
  readonly intitule: string
  readonly territoires: number
  readonly conventions: readonly { readonly nomCourt: string; readonly cadreNom: string; readonly adresse: string }[]
}
