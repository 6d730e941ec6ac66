import type { ChiffrePublie } from '@/lib/domain/bilan-publie'
import type { TotalPublie } from '@/lib/domain/chiffres-nationaux'
import { readPart } from '@/lib/domain/comparaison/chiffre'
import {
  type ChoixComparaison,
  isMemePeriode,
  type MesureComparaison,
  type ObjetCompare,
} from '@/lib/domain/comparaison/choix'
import type { Denominateur, TypeDenominateur } from '@/lib/domain/comparaison/denominateur'
import { rapporterAuxPersonnes } from '@/lib/domain/comparaison/rapport'
import type { Refus } from '@/lib/domain/comparaison/refus'
import { groupBy } from '@/lib/domain/groupe'
import { clePeriode, type Periode } from '@/lib/domain/periode'
import type { ConventionResumee, TerritoirePublie } from '@/lib/domain/territoire-publie'

/** Ce qu’une comparaison lit : des territoires, ce que leurs conventions publient, et leurs populations. */
export interface DonneesComparees {
  readonly territoires: readonly TerritoirePublie[]
  /** Par identifiant de convention : les montants des actes entiers, période par période, sans en réunir aucune. */
  readonly totaux: ReadonlyMap<string, readonly TotalPublie[]>
  /** Par identifiant de territoire. */
  readonly denominateurs: ReadonlyMap<string, readonly Denominateur[]>
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

type ContexteEvaluation = Pick<DonneesComparees, 'denominateurs' | 'totaux'>

const DENOMINATEURS = {
  total: null,
  habitant: 'habitants',
  allocataire: 'allocataires_rsa',
} as const satisfies Record<MesureComparaison, TypeDenominateur | null>

interface Candidat {
  readonly convention: ConventionResumee
  readonly total: TotalPublie
}

/** Ce que les conventions d’un territoire publient, chacune période par période. */
export function listPublies(
  { conventions }: Pick<TerritoirePublie, 'conventions'>,
  { totaux }: Pick<DonneesComparees, 'totaux'>,
): readonly Candidat[] {
  return conventions.flatMap((convention) => (totaux.get(convention.id) ?? []).map((total) => ({ convention, total })))
}

/** Ce que le territoire a de comparable pour ce choix, ou la première raison pour laquelle il n’en a pas. */
export function evaluer(
  territoire: TerritoirePublie,
  choix: ChoixComparaison,
  contexte: ContexteEvaluation,
): Evaluation {
  const lu = findCandidat(territoire, choix.objet, contexte)
  if ('motif' in lu) return refuser(lu)
  const { convention, total } = lu
  const part = readPart(total, choix.part)
  if (part.tag === 'refus') return refuser(part.refus)
  const montant = part.chiffre
  const type = DENOMINATEURS[choix.mesure]
  if (type === null) return { tag: 'comparable', convention, montant, denominateur: null, valeur: montant }
  const denominateurs = contexte.denominateurs.get(territoire.id) ?? []
  const rapport = rapporterAuxPersonnes(montant, denominateurs, type, choix.objet.periode)
  if (rapport.tag === 'refus') return refuser(rapport.refus)
  const { denominateur, valeur } = rapport
  return { tag: 'comparable', convention, montant, denominateur, valeur }
}

function findCandidat(
  territoire: TerritoirePublie,
  objet: ObjetCompare,
  contexte: ContexteEvaluation,
): Candidat | Refus {
  const { conventions } = territoire
  if (conventions.length === 0) return { motif: 'sans_convention' }
  const duCadre = conventions.filter(({ cadreCode }) => cadreCode === objet.cadre)
  if (duCadre.length === 0)
    return { motif: 'autre_cadre', cadres: listUniques(conventions.map(({ cadreNom }) => cadreNom)) }
  const chiffres = listPublies({ conventions: duCadre }, contexte)
  if (chiffres.length === 0) return { motif: 'sans_montant' }
  const deNature = chiffres.filter(({ total }) => total.nature === objet.nature)
  if (deNature.length === 0)
    return { motif: 'autre_nature', natures: listUniques(chiffres.map(({ total }) => total.nature)) }
  const dePeriode = deNature.filter(({ total }) => isMemePeriode(total.periode, objet.periode))
  if (dePeriode.length === 0) return { motif: 'autre_periode', periodes: listPeriodes(deNature) }
  const candidats = dePeriode.filter(({ total }) => total.perimetre === objet.perimetre)
  if (candidats.length === 0) {
    return { motif: 'autre_perimetre', perimetres: listUniques(dePeriode.map(({ total }) => total.perimetre)) }
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
    candidats.map(({ total }) => total.periode),
    clePeriode,
  ).map(([periode]) => periode)
}

function listUniques<T>(valeurs: readonly T[]): readonly T[] {
  return [...new Set(valeurs)]
}

function refuser(refus: Refus): Evaluation {
  return { tag: 'non_comparable', refus }
}
