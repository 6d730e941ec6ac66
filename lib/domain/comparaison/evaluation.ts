import type { BilanPublie, ChiffrePublie } from '@/lib/domain/bilan-publie'
import { centimes } from '@/lib/domain/centimes'
import { readPart } from '@/lib/domain/comparaison/chiffre'
import {
  type ChoixComparaison,
  isMemePeriode,
  type MesureComparaison,
  type ObjetCompare,
} from '@/lib/domain/comparaison/choix'
import { chooseDenominateur, type Denominateur, type TypeDenominateur } from '@/lib/domain/comparaison/denominateur'
import { diviserAuPlusProche } from '@/lib/domain/comparaison/division'
import type { Refus } from '@/lib/domain/comparaison/refus'
import { groupBy } from '@/lib/domain/groupe'
import { clePeriode, type Periode } from '@/lib/domain/periode'
import type { ConventionResumee, TerritoirePublie } from '@/lib/domain/territoire-publie'

/** Ce qu’une comparaison lit : des territoires, leurs populations, et les bilans dont la période a un trou. */
export interface DonneesComparees {
  readonly territoires: readonly TerritoirePublie[]
  /** Par identifiant de territoire. */
  readonly denominateurs: ReadonlyMap<string, readonly Denominateur[]>
  /** Les bilans qui réunissent des périodes disjointes, par `cleBilan` : leurs bornes en disent plus qu’ils ne couvrent. */
  readonly trouees: ReadonlySet<string>
}

export interface Comparable {
  readonly tag: 'comparable'
  readonly convention: ConventionResumee
  /** Le montant publié, et ce par quoi il est divisé. */
  readonly montant: ChiffrePublie
  readonly denominateur: Denominateur | null
  /** Ce qui se compare : le montant, ou ce qu’il en revient à chaque personne, arrondi au centime. */
  readonly valeur: ChiffrePublie
}

export type Evaluation = Comparable | { readonly tag: 'non_comparable'; readonly refus: Refus }

type ContexteEvaluation = Pick<DonneesComparees, 'denominateurs' | 'trouees'>

const DENOMINATEURS = {
  total: null,
  habitant: 'habitants',
  allocataire: 'allocataires_rsa',
} as const satisfies Record<MesureComparaison, TypeDenominateur | null>

interface Candidat {
  readonly convention: ConventionResumee
  readonly bilan: BilanPublie
}

/** Clé d’un bilan publié : une convention n’en a qu’un par nature et périmètre. */
export function cleBilan(
  conventionId: string,
  { nature, perimetre }: Pick<ObjetCompare, 'nature' | 'perimetre'>,
): string {
  return [conventionId, nature, perimetre ?? ''].join('|')
}

/** Ce que le territoire a de comparable pour ce choix, ou la première raison pour laquelle il n’en a pas. */
export function evaluer(
  territoire: TerritoirePublie,
  choix: ChoixComparaison,
  contexte: ContexteEvaluation,
): Evaluation {
  const lu = findCandidat(territoire, choix.objet)
  if ('motif' in lu) return refuser(lu)
  const { convention, bilan } = lu
  if (contexte.trouees.has(cleBilan(convention.id, bilan))) return refuser({ motif: 'periode_trouee' })
  const part = readPart(bilan, choix.part)
  if (part.tag === 'refus') return refuser(part.refus)
  const montant = part.chiffre
  const type = DENOMINATEURS[choix.mesure]
  if (type === null) return { tag: 'comparable', convention, montant, denominateur: null, valeur: montant }
  const denombrement = chooseDenominateur(contexte.denominateurs.get(territoire.id) ?? [], type, choix.objet.periode)
  switch (denombrement.tag) {
    case 'ok': {
      const { denominateur } = denombrement
      return { tag: 'comparable', convention, montant, denominateur, valeur: rapporter(montant, denominateur) }
    }
    case 'inconnu':
      return refuser({ motif: 'denominateur_inconnu' })
    case 'non_date':
      return refuser({ motif: 'denominateur_non_date' })
    case 'secret':
      return refuser({ motif: 'effectif_secret' })
    case 'eloigne':
      return refuser({ motif: 'denominateur_eloigne', date: denombrement.date })
  }
}

/** Ce qu’il revient à chaque personne : une vue, arrondie une seule fois, au centime. */
function rapporter(montant: ChiffrePublie, { valeur, precision }: Denominateur): ChiffrePublie {
  return {
    centimes: centimes(diviserAuPlusProche(montant.centimes, BigInt(valeur))),
    approche: montant.approche || precision === 'arrondi',
  }
}

function findCandidat(territoire: TerritoirePublie, objet: ObjetCompare): Candidat | Refus {
  const { conventions } = territoire
  if (conventions.length === 0) return { motif: 'sans_convention' }
  const duCadre = conventions.filter(({ cadreCode }) => cadreCode === objet.cadre)
  if (duCadre.length === 0)
    return { motif: 'autre_cadre', cadres: listUniques(conventions.map(({ cadreNom }) => cadreNom)) }
  const chiffres = duCadre.flatMap((convention) => convention.bilans.map((bilan) => ({ convention, bilan })))
  if (chiffres.length === 0) return { motif: 'sans_montant' }
  const deNature = chiffres.filter(({ bilan }) => bilan.nature === objet.nature)
  if (deNature.length === 0)
    return { motif: 'autre_nature', natures: listUniques(chiffres.map(({ bilan }) => bilan.nature)) }
  const dePeriode = deNature.filter(({ bilan }) => isMemePeriode(bilan.periode, objet.periode))
  if (dePeriode.length === 0) return { motif: 'autre_periode', periodes: listPeriodes(deNature) }
  const candidats = dePeriode.filter(({ bilan }) => bilan.perimetre === objet.perimetre)
  if (candidats.length === 0) {
    return { motif: 'autre_perimetre', perimetres: listUniques(dePeriode.map(({ bilan }) => bilan.perimetre)) }
  }
  return pickEntier(territoire, candidats)
}

/** Deux conventions d’un même cadre ne s’additionnent pas : la seconde peut reprendre la première. */
function pickEntier(territoire: TerritoirePublie, candidats: readonly Candidat[]): Candidat | Refus {
  const entiers = candidats.filter(({ convention }) => !isPartielle(territoire, convention))
  const [seul, ...autres] = entiers
  if (seul === undefined) {
    const couverts = candidats.flatMap(({ convention }) => listCouverts(territoire, convention))
    return { motif: 'territoire_partiel', couverts: listUniques(couverts.map(({ nom }) => nom)) }
  }
  return autres.length === 0 ? seul : { motif: 'plusieurs_conventions', nombre: entiers.length }
}

function isPartielle(territoire: TerritoirePublie, convention: ConventionResumee): boolean {
  const nombre = listCouverts(territoire, convention).length
  return nombre > 0 && nombre < territoire.departements.length
}

function listCouverts({ departements }: TerritoirePublie, convention: ConventionResumee) {
  return departements.filter(({ code }) => convention.departements.includes(code))
}

function listPeriodes(candidats: readonly Candidat[]): readonly Periode[] {
  return groupBy(
    candidats.map(({ bilan }) => bilan.periode),
    clePeriode,
  ).map(([periode]) => periode)
}

function listUniques<T>(valeurs: readonly T[]): readonly T[] {
  return [...new Set(valeurs)]
}

function refuser(refus: Refus): Evaluation {
  return { tag: 'non_comparable', refus }
}
