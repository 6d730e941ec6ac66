import { type Cellule, clePortee, consolider } from '@/lib/domain/consolidation'
import { groupBy } from '@/lib/domain/groupe'
import { type Chiffre, cleSujet, isChiffre, type Montant, type Valeur } from '@/lib/domain/montant/montant'
import { sommerChiffres } from '@/lib/domain/montant/precision'
import { getEnsemble, type Parts } from '@/lib/domain/parite'
import type { Periode } from '@/lib/domain/periode'
import { ENSEMBLE, listRetenus, type Payeur } from '@/lib/domain/retenus'
import { listActions, listPremierRang, type Rubrique } from '@/lib/domain/rubrique'
import type { Nature } from '@/lib/domain/vocabulaire'

/** La somme des lignes pour un payeur. */
export interface TotalLignes<M extends Montant = Montant> extends Payeur {
  readonly nature: Nature
  readonly periode: Periode
  readonly perimetre: string | null
  readonly somme: Chiffre
  readonly nombreLignes: number
  readonly rubriquesSansChiffre: number
  /** Vrai quand une rubrique n’a pas de chiffre : la somme n’est alors pas un total. */
  readonly partiel: boolean
  /** Les montants additionnés, et eux seuls : leur somme est `somme`. */
  readonly montants: readonly M[]
}

interface Apport<M extends Montant> {
  readonly cellules: readonly { readonly chiffre: Chiffre; readonly cellule: Cellule<M> }[]
  readonly complet: boolean
}

/**
 * Additionne les lignes de l’acte, par nature, période, périmètre et payeur. Une mesure qui porte son propre chiffre
 * compte pour lui et ses actions ne comptent pas ; sinon ses actions comptent. « Sans objet » n’ouvre pas de manque.
 * Donner une partie des rubriques (celles d’un volet, les actions d’une mesure) donne le total de cette partie.
 */
export function computeTotalLignes<M extends Montant>(
  montants: readonly M[],
  rubriques: readonly Rubrique[],
): readonly TotalLignes<M>[] {
  if (rubriques.length === 0) return []
  const sujets = new Set(rubriques.map(cleSujet))
  const cellules = consolider(montants.filter(({ sujet }) => sujets.has(cleSujet(sujet))))
  return groupBy(cellules, clePortee).flatMap((groupe) => {
    const parSujet = new Map(groupe.map((cellule) => [cleSujet(cellule.sujet), cellule]))
    return listPayeurs(groupe)
      .map((payeur) => computeTotal(groupe[0], parSujet, rubriques, payeur))
      .filter((total) => total !== null)
  })
}

/** La part d’un payeur ; « ensemble » réunit celles des deux parties. */
export function getPart(parts: Parts, payeur: Payeur): Valeur | null {
  switch (payeur.financeur) {
    case 'etat':
      return parts.etat
    case 'departement':
      return parts.departement
    case 'ensemble':
      return getEnsemble(parts)
    case 'autre':
      return parts.autres.find(({ nom }) => nom === (payeur.financeurNom ?? ''))?.valeur ?? null
  }
}

/** Les cellules d’une même portée, par sujet. */
type ParSujet<M extends Montant> = ReadonlyMap<string, Cellule<M>>

function computeTotal<M extends Montant>(
  { nature, periode, perimetre }: Cellule<M>,
  parSujet: ParSujet<M>,
  rubriques: readonly Rubrique[],
  payeur: Payeur,
): TotalLignes<M> | null {
  const apports = listPremierRang(rubriques).map((rubrique) => readApport(rubrique, rubriques, parSujet, payeur))
  const lignes = apports.flatMap(({ cellules }) => cellules)
  if (lignes.length === 0) return null
  const rubriquesSansChiffre = apports.filter(({ complet }) => !complet).length
  return {
    nature,
    periode,
    perimetre,
    ...payeur,
    somme: sommerChiffres(lignes.map(({ chiffre }) => chiffre)),
    nombreLignes: lignes.length,
    rubriquesSansChiffre,
    partiel: rubriquesSansChiffre > 0,
    montants: lignes.flatMap(({ cellule }) => listRetenus(cellule.montants, payeur)),
  }
}

function readApport<M extends Montant>(
  rubrique: Rubrique,
  rubriques: readonly Rubrique[],
  parSujet: ParSujet<M>,
  payeur: Payeur,
): Apport<M> {
  const cellule = parSujet.get(cleSujet(rubrique))
  const valeur = cellule ? getPart(cellule.parts, payeur) : null
  if (cellule && isChiffre(valeur)) return { cellules: [{ chiffre: valeur, cellule }], complet: true }
  if (valeur?.kind === 'sans_objet') return { cellules: [], complet: true }
  const actions = rubrique.niveau === 'mesure' ? listActions(rubriques, rubrique.id) : []
  const apports = actions.map((action) => readApport(action, rubriques, parSujet, payeur))
  return {
    cellules: apports.flatMap(({ cellules }) => cellules),
    complet: apports.length > 0 ? apports.every(({ complet }) => complet) : isFacultatif(payeur) && valeur === null,
  }
}

/** Un autre financeur n’est pas attendu partout : là où rien n’est dit de lui, rien ne manque. */
function isFacultatif({ financeur }: Payeur): boolean {
  return financeur === 'autre'
}

function listPayeurs(cellules: readonly Cellule[]): readonly Payeur[] {
  const noms = new Set(cellules.flatMap(({ parts }) => parts.autres.map(({ nom }) => nom)))
  return [
    { financeur: 'etat', financeurNom: null },
    { financeur: 'departement', financeurNom: null },
    ...[...noms].toSorted().map((financeurNom): Payeur => ({ financeur: 'autre', financeurNom })),
    ENSEMBLE,
  ]
}
