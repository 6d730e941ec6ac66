import { compareTextes } from '@/lib/domain/groupe'
import { clePeriode, comparePeriodes, type Periode, parsePeriode } from '@/lib/domain/periode'
import { NATURES, type Nature } from '@/lib/domain/vocabulaire'

/** La part que l’on compare. « Ensemble » est l’État et la collectivité, sans les autres financeurs. */
export const PARTS_COMPAREES = ['ensemble', 'etat', 'departement'] as const
export type PartComparee = (typeof PARTS_COMPAREES)[number]

/** Le montant publié, ou ce montant rapporté à des personnes. */
export const MESURES_COMPARAISON = ['total', 'habitant', 'allocataire'] as const
export type MesureComparaison = (typeof MESURES_COMPARAISON)[number]

/** Ce qui doit être identique pour que deux montants se comparent. */
export interface ObjetCompare {
  readonly cadre: string
  readonly nature: Nature
  readonly periode: Periode
  readonly perimetre: string | null
}

/** Tout ce qu’une comparaison fixe avant de lire un seul montant. */
export interface ChoixComparaison {
  readonly objet: ObjetCompare
  readonly part: PartComparee
  readonly mesure: MesureComparaison
}

const SEPARATEUR = '.'

/** « calpae.annonce.2019-01-01.2019-12-31 », puis le périmètre s’il y en a un : se lit dans une adresse. */
export function formatObjet({ cadre, nature, periode, perimetre }: ObjetCompare): string {
  return [cadre, nature, periode.debut, periode.fin, ...(perimetre === null ? [] : [perimetre])].join(SEPARATEUR)
}

/** Relit un objet de l’adresse ; null quand il n’en désigne aucun. */
export function parseObjet(texte: string): ObjetCompare | null {
  const [cadre = '', mot, debut = '', fin = '', ...reste] = texte.split(SEPARATEUR)
  const nature = NATURES.find((connue) => connue === mot)
  const lue = parsePeriode(debut, fin)
  if (cadre === '' || nature === undefined || lue.tag === 'invalide') return null
  const perimetre = reste.join(SEPARATEUR)
  return { cadre, nature, periode: lue.periode, perimetre: perimetre === '' ? null : perimetre }
}

/** Vrai quand deux périodes commencent et finissent le même jour : l’une dans l’autre ne suffit pas. */
export function isMemePeriode(a: Periode, b: Periode): boolean {
  return clePeriode(a) === clePeriode(b)
}

/** Ordre stable des objets : cadre, nature, période, le tout avant ses périmètres. */
export function compareObjets(a: ObjetCompare, b: ObjetCompare): number {
  return (
    compareTextes(a.cadre, b.cadre) ||
    NATURES.indexOf(a.nature) - NATURES.indexOf(b.nature) ||
    comparePeriodes(a.periode, b.periode) ||
    compareTextes(a.perimetre ?? '', b.perimetre ?? '')
  )
}
