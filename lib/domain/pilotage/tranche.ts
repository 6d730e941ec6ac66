import type { ChiffrePublie } from '@/lib/domain/bilan-publie'
import { sommer } from '@/lib/domain/centimes'
import { clePortee } from '@/lib/domain/consolidation'
import { compareTextes, groupBy } from '@/lib/domain/groupe'
import { chevauche, comparePeriodes, type Periode } from '@/lib/domain/periode'
import type { Agregat, Axe, Somme } from '@/lib/domain/pilotage/agregat'
import type { Nature } from '@/lib/domain/vocabulaire'

/** La part d’une tranche ; null : « non réparti ». */
export interface PartTranche extends Somme {
  readonly cle: string | null
}

/** Une période et un périmètre d’une nature, avec ses parts. Deux tranches ne s’additionnent jamais. */
export interface Tranche {
  readonly cle: string
  readonly nature: Nature
  readonly periode: Periode
  readonly perimetre: string | null
  readonly parts: readonly PartTranche[]
  /** La somme exacte des parts ; null quand aucune n’est chiffrée. */
  readonly total: Somme
  readonly cadres: number
  /** Vrai quand une autre tranche du même périmètre a un jour en commun avec elle. */
  readonly chevauche: boolean
}

export interface ChoixTranches {
  readonly nature: Nature
  readonly axe: Axe
  /** Null : les montants des actes entiers ; sinon la somme des lignes de ce cadre. */
  readonly cadre: string | null
  /** L’ordre des parts connues ; les autres suivent, et ce qui n’est pas réparti vient en dernier. */
  readonly ordre: readonly string[]
}

const RIEN: Somme = { centimes: null, approche: false, territoires: 0, montants: 0, manquants: 0 }

/** Range les sommes d’une nature en tranches, dans l’ordre du temps. */
export function composeTranches(agregats: readonly Agregat[], choix: ChoixTranches): readonly Tranche[] {
  const retenus = agregats.filter(({ nature, cadre }) => nature === choix.nature && cadre === choix.cadre)
  const tranches = groupBy(retenus, clePortee)
    .map((groupe) => {
      const [{ nature, periode, perimetre }] = groupe
      const parts = groupe
        .filter(({ axe }) => axe === choix.axe)
        .map(({ part, ...somme }) => ({ cle: part, ...toSomme(somme) }))
        .toSorted((a, b) => compareParts(a.cle, b.cle, choix.ordre))
      const ensemble = groupe.find(({ axe }) => axe === 'total')
      return {
        cle: clePortee(groupe[0]),
        nature,
        periode,
        perimetre,
        parts,
        total: sommerParts(parts, ensemble ?? RIEN),
        cadres: ensemble?.cadres ?? 0,
      }
    })
    .filter(({ total }) => total.montants + total.manquants > 0)
    .toSorted((a, b) => comparePeriodes(a.periode, b.periode) || compareTextes(a.perimetre ?? '', b.perimetre ?? ''))
  return tranches.map((tranche) => ({ ...tranche, chevauche: tranches.some((autre) => isChevauchee(tranche, autre)) }))
}

/** La tranche que le plus de territoires renseignent ; à égalité, la plus récente. Null sans tranche chiffrée. */
export function chooseTranche(tranches: readonly Tranche[]): Tranche | null {
  return tranches
    .filter(({ total }) => total.centimes !== null)
    .reduce<Tranche | null>(
      (choisie, tranche) =>
        choisie === null || tranche.total.territoires >= choisie.total.territoires ? tranche : choisie,
      null,
    )
}

/** La part de ce nom ; rien, quand la tranche n’en a pas. */
export function getPart({ parts }: Pick<Tranche, 'parts'>, cle: string | null): Somme {
  return parts.find((part) => part.cle === cle) ?? RIEN
}

/** Les sommes qui ont un chiffre. */
export function listChiffrees<S extends Somme>(sommes: readonly S[]): readonly (S & ChiffrePublie)[] {
  return sommes.flatMap((somme) => (somme.centimes === null ? [] : [{ ...somme, centimes: somme.centimes }]))
}

/** Les nombres de territoires et de montants viennent du tout : un territoire peut figurer dans plusieurs parts. */
function sommerParts(parts: readonly PartTranche[], ensemble: Somme): Somme {
  const chiffres = parts.flatMap(({ centimes }) => (centimes === null ? [] : [centimes]))
  return { ...toSomme(ensemble), centimes: chiffres.length === 0 ? null : sommer(chiffres) }
}

function toSomme({ centimes, approche, territoires, montants, manquants }: Somme): Somme {
  return { centimes, approche, territoires, montants, manquants }
}

function isChevauchee(a: Pick<Tranche, 'cle' | 'periode' | 'perimetre'>, b: typeof a): boolean {
  return a.cle !== b.cle && a.perimetre === b.perimetre && chevauche(a.periode, b.periode)
}

function compareParts(a: string | null, b: string | null, ordre: readonly string[]): number {
  if (a === null || b === null) return Number(a === null) - Number(b === null)
  return getRang(a, ordre) - getRang(b, ordre) || compareTextes(a, b)
}

function getRang(cle: string, ordre: readonly string[]): number {
  const rang = ordre.indexOf(cle)
  return rang === -1 ? ordre.length : rang
}
