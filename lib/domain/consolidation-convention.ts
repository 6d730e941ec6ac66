import { type Bilan, type Cellule, clePortee, computeBilan, consolider, hasChiffre } from '@/lib/domain/consolidation'
import { type Groupe, groupBy } from '@/lib/domain/groupe'
import { isChiffre, type Montant, NON_RENSEIGNE, type Valeur } from '@/lib/domain/montant/montant'
import { sommerChiffres } from '@/lib/domain/montant/precision'
import { getEnsemble, listAttendus, type Parts } from '@/lib/domain/parite'
import { chevauche, comparePeriodes, countJours, couvre, type Periode } from '@/lib/domain/periode'
import { listRetenusDuTotal } from '@/lib/domain/retenus'
import type { Rubrique } from '@/lib/domain/rubrique'
import { computeTotalLignes, type TotalLignes } from '@/lib/domain/total-lignes'
import { ABSENCES, type Financeur } from '@/lib/domain/vocabulaire'

/** Le bilan de toute la convention, tiré de périodes qui ne se recouvrent pas. */
export interface BilanConvention<M extends Montant = Montant> extends Bilan<M> {
  readonly periodes: readonly Periode[]
  /** Périodes laissées de côté parce qu’elles recouvrent une période retenue. */
  readonly ecartees: readonly Periode[]
  /** Faux quand un jour de la convention n’est dans aucune période retenue : le bilan n’en est pas le total. */
  readonly couvreConvention: boolean
  /** Vrai quand une période n’a pas de total annoncé et que ses chiffres sont la somme de ses lignes. */
  readonly calcule: boolean
  /** Les montants dont la somme est `total`, et eux seuls. */
  readonly retenus: readonly M[]
}

interface Tranche<M extends Montant> extends Bilan<M> {
  readonly periode: Periode
  readonly retenus: readonly M[]
  readonly calcule: boolean
}

/**
 * Un bilan par nature et périmètre. La période la plus large l’emporte : celles qui la recouvrent sont écartées et
 * nommées, jamais ajoutées. Un total annoncé passe avant la somme des lignes, et une somme partielle n’en tient pas lieu.
 * Qui connaît déjà les `totaux` des lignes les donne.
 */
export function consolidateConvention<M extends Montant>(
  montants: readonly M[],
  convention: Periode,
  rubriques: readonly Rubrique[] = [],
  totaux = computeTotalLignes(montants, rubriques),
): readonly BilanConvention<M>[] {
  const annoncees = consolider(montants.filter(({ sujet }) => sujet.niveau === 'acte'))
  const chiffrees = new Set(annoncees.filter(hasChiffre).map(clePortee))
  const calculees = groupBy(totaux, clePortee)
    .map((memePortee) => toTranche(memePortee, montants))
    .filter((tranche) => hasChiffre(tranche) && !chiffrees.has(clePortee(tranche)))
  const tranches = [
    ...annoncees.map((cellule: Cellule<M>) => ({ ...cellule, retenus: listRetenusDuTotal(cellule), calcule: false })),
    ...calculees,
  ]
  return groupBy(tranches, ({ nature, perimetre }) => `${nature}|${perimetre ?? ''}`).map((groupe) =>
    reunir(groupe, convention),
  )
}

function reunir<M extends Montant>(groupe: Groupe<Tranche<M>>, convention: Periode): BilanConvention<M> {
  const chiffrees = groupe.filter(hasChiffre)
  const { retenues, ecartees } = separate(chiffrees.length > 0 ? chiffrees : groupe)
  const [{ nature, perimetre }] = groupe
  const bilan = computeBilan({
    nature,
    perimetre,
    parts: sommerParts(retenues),
    conflits: retenues.flatMap(({ conflits }) => conflits),
    montants: retenues.flatMap(({ montants }) => montants),
  })
  const periodes = retenues.map(({ periode }) => periode)
  return {
    ...bilan,
    periodes,
    ecartees: ecartees.map(({ periode }) => periode),
    couvreConvention: couvre(periodes, convention),
    calcule: retenues.some(({ calcule }) => calcule),
    retenus: retenues.flatMap(({ retenus }) => retenus),
  }
}

function separate<M extends Montant>(tranches: readonly Tranche<M>[]) {
  const retenues: Tranche<M>[] = []
  const ecartees: Tranche<M>[] = []
  for (const tranche of tranches.toSorted((a, b) => countJours(b.periode) - countJours(a.periode))) {
    if (retenues.some(({ periode }) => chevauche(periode, tranche.periode))) ecartees.push(tranche)
    else retenues.push(tranche)
  }
  const chronologique = (a: Tranche<M>, b: Tranche<M>) => comparePeriodes(a.periode, b.periode)
  return { retenues: retenues.toSorted(chronologique), ecartees: ecartees.toSorted(chronologique) }
}

/** Les sommes des lignes tiennent lieu d’annonce quand aucune rubrique ne manque. */
function toTranche<M extends Montant>(totaux: Groupe<TotalLignes<M>>, lignes: readonly M[]): Tranche<M> {
  const [{ nature, periode, perimetre }] = totaux
  const complets = totaux.filter(({ partiel }) => !partiel)
  const find = (financeur: Financeur, nom: string | null = null) =>
    complets.find((total) => total.financeur === financeur && total.financeurNom === nom)?.somme ?? null
  const parts: Parts = {
    etat: find('etat'),
    departement: find('departement'),
    ensemble: find('ensemble'),
    autres: listAutres(totaux[0], lignes).map((nom) => ({ nom, valeur: find('autre', nom) ?? NON_RENSEIGNE })),
    deductible: false,
  }
  const ventile = parts.etat !== null && parts.departement !== null
  const montants = [...new Set(complets.flatMap((total) => total.montants))]
  const laisses: readonly Financeur[] = ventile ? ['ensemble'] : ['etat', 'departement']
  const retenus = complets.filter(({ financeur }) => !laisses.includes(financeur)).flatMap((total) => total.montants)
  return { ...computeBilan({ nature, perimetre, parts, conflits: [], montants }), periode, retenus, calcule: true }
}

/** Les autres financeurs que nomment les lignes : le chiffre qui manque à l’un d’eux manque au total. */
function listAutres(portee: Pick<Montant, 'nature' | 'periode' | 'perimetre'>, montants: readonly Montant[]) {
  const lignes = montants.filter(
    ({ sujet, financeur, valeur }) => sujet.niveau !== 'acte' && financeur === 'autre' && valeur.kind !== 'sans_objet',
  )
  const noms = lignes
    .filter((ligne) => clePortee(ligne) === clePortee(portee))
    .map(({ financeurNom }) => financeurNom ?? '')
  return [...new Set(noms)].toSorted()
}

function sommerParts(tranches: readonly Tranche<Montant>[]): Parts {
  const [seule, ...suivantes] = tranches
  if (seule !== undefined && suivantes.length === 0) return seule.parts
  const parts = tranches.map((tranche) => tranche.parts)
  const autres = parts.flatMap(listAttendus)
  const noms = [...new Set(autres.map(({ nom }) => nom))].toSorted()
  return {
    etat: sommerValeurs(parts.map(({ etat }) => etat)),
    departement: sommerValeurs(parts.map(({ departement }) => departement)),
    ensemble: sommerValeurs(parts.map(getEnsemble)),
    autres: noms.map((nom) => ({
      nom,
      valeur: sommerValeurs(autres.filter((autre) => autre.nom === nom).map(({ valeur }) => valeur)) ?? NON_RENSEIGNE,
    })),
    deductible: parts.every(
      ({ etat, departement, deductible }) => deductible || (isChiffre(etat) && isChiffre(departement)),
    ),
  }
}

/** Une seule absence suffit à rendre la somme absente ; la plus parlante la qualifie, dans quelque ordre qu’elles viennent. */
function sommerValeurs(valeurs: readonly (Valeur | null)[]): Valeur | null {
  const chiffres = valeurs.filter(isChiffre)
  if (chiffres.length === valeurs.length) return sommerChiffres(chiffres)
  const kind = ABSENCES.findLast((absence) => valeurs.some((valeur) => valeur?.kind === absence))
  return kind === undefined ? null : { kind }
}
