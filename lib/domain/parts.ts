import { compareTextes, type Groupe, groupBy } from '@/lib/domain/groupe'
import { type Chiffre, isChiffre, type Montant, NON_RENSEIGNE, type Valeur } from '@/lib/domain/montant/montant'
import { demiIntervalle } from '@/lib/domain/montant/precision'
import type { Parts } from '@/lib/domain/parite'
import { ABSENCES, FINANCEURS, type Financeur, PRECISIONS } from '@/lib/domain/vocabulaire'

/** Des chiffres différents donnés pour le même financeur du même objet : ils ne s’additionnent pas. */
export interface Conflit<M extends Montant = Montant> {
  readonly financeur: Financeur
  readonly financeurNom: string | null
  /** Du plus fin au plus grossier. */
  readonly montants: readonly M[]
  /** Vrai quand les arrondis suffisent à expliquer la différence : le plus fin est alors retenu ; sinon aucun ne l’est. */
  readonly reconcilies: boolean
}

interface PartLue<M extends Montant> {
  readonly premier: M
  readonly retenu: M | null
  readonly conflit: Conflit<M> | null
}

/** Ce que des montants de mêmes nature, période, périmètre et sujet disent de qui paie. */
export function readParts<M extends Montant>(
  montants: readonly M[],
): { readonly parts: Parts; readonly conflits: readonly Conflit<M>[] } {
  const lues = groupBy(montants.toSorted(compareMontants), cleFinanceur).map(readPart)
  const find = (financeur: Financeur): Valeur | null =>
    lues.find(({ premier }) => premier.financeur === financeur)?.retenu?.valeur ?? null
  return {
    parts: {
      etat: find('etat'),
      departement: find('departement'),
      ensemble: find('ensemble'),
      autres: lues
        .filter(({ premier }) => premier.financeur === 'autre')
        .map(({ premier, retenu }) => ({ nom: premier.financeurNom ?? '', valeur: retenu?.valeur ?? NON_RENSEIGNE })),
      deductible: isMemeSource(lues.map(({ retenu }) => retenu)),
    },
    conflits: lues.map(({ conflit }) => conflit).filter((conflit) => conflit !== null),
  }
}

/** Ordre qui ne dépend pas de la saisie : financeur, puis du plus fin au plus grossier. */
export function compareMontants(a: Montant, b: Montant): number {
  return (
    FINANCEURS.indexOf(a.financeur) - FINANCEURS.indexOf(b.financeur) ||
    compareTextes(cleFinanceur(a), cleFinanceur(b)) ||
    rangFinesse(a.valeur) - rangFinesse(b.valeur) ||
    compareTextes(a.id, b.id)
  )
}

function readPart<M extends Montant>(groupe: Groupe<M>): PartLue<M> {
  const [premier] = groupe
  const valeurs = groupe.map(({ valeur }) => valeur).filter(isChiffre)
  const [plusFine] = valeurs
  if (plusFine === undefined || valeurs.every((valeur) => valeur.centimes === plusFine.centimes)) {
    return { premier, retenu: premier, conflit: null }
  }
  const reconcilies = valeurs.every((valeur) => isCompatible(plusFine, valeur))
  const { financeur, financeurNom } = premier
  return {
    premier,
    retenu: reconcilies ? premier : null,
    conflit: { financeur, financeurNom, montants: groupe.filter(({ valeur }) => isChiffre(valeur)), reconcilies },
  }
}

function isCompatible(a: Chiffre, b: Chiffre): boolean {
  const difference = a.centimes > b.centimes ? a.centimes - b.centimes : b.centimes - a.centimes
  return difference <= demiIntervalle(a) + demiIntervalle(b)
}

/** Une source inconnue n’est la même que nulle autre, et une source qui se contredit ne permet pas de déduire. */
function isMemeSource(montants: readonly (Montant | null)[]): boolean {
  const retenus = montants.filter((montant) => montant !== null)
  const sources = new Set(retenus.filter(({ valeur }) => isChiffre(valeur)).map(({ sourceId }) => sourceId))
  return retenus.length === montants.length && sources.size === 1 && !sources.has(null)
}

function cleFinanceur({ financeur, financeurNom }: Montant): string {
  return financeur === 'autre' ? `autre:${financeurNom ?? ''}` : financeur
}

/** Les chiffres d’abord, puis les absences qui disent quelque chose. */
function rangFinesse(valeur: Valeur): number {
  return valeur.kind === 'chiffre'
    ? PRECISIONS.indexOf(valeur.precision)
    : PRECISIONS.length + ABSENCES.length - ABSENCES.indexOf(valeur.kind)
}
