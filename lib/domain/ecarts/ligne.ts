import type { EcartSuivi } from '@/lib/domain/analyse'
import type { Centimes } from '@/lib/domain/centimes'
import type { TerritoirePublie } from '@/lib/domain/territoire-publie'
import type { StatutEcart, TypeEcart } from '@/lib/domain/vocabulaire'

/** L’un des deux chiffres, ou des deux passages, que l’écart oppose. */
export interface LectureRegistre {
  readonly libelle: string
  readonly valeur: string
  readonly citation: string | null
  readonly source: string | null
}

/** Un écart publié, avec la convention qui le porte et la collectivité qui en répond. */
export interface LigneEcart {
  readonly cle: string
  readonly qualification: EcartSuivi['qualification']
  readonly type: TypeEcart
  readonly statut: StatutEcart
  readonly titre: string
  readonly phrase: string
  readonly explication: string | null
  /** Le sujet, la nature, la période et le financeur comparés ; null pour un passage. */
  readonly portee: string | null
  readonly lectures: readonly LectureRegistre[]
  /** Annoncé moins calculé ; null quand l’écart n’est pas d’argent. */
  readonly montant: Centimes | null
  /** L’instant où une publication l’a montré pour la première fois. */
  readonly depuis: Date
  readonly collectivite: Pick<TerritoirePublie, 'id' | 'code' | 'type' | 'nom' | 'nomCourt' | 'slug' | 'region'>
  readonly convention: {
    readonly id: string
    readonly slug: string
    readonly titre: string
    readonly cadreCode: string
    readonly cadreNom: string
  }
}
