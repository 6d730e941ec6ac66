import { findTotaux } from '@/lib/domain/import/totaux'
import { type CaseCopiee, chooseTexte } from './case-de-tableur'
import { lireCase } from './lire-case'

/** Une ligne collée avec son intitulé. */
export interface LigneDeBloc {
  readonly titre: string
  readonly cases: readonly CaseCopiee[]
}

/** Un tableau collé dont la première colonne nomme les lignes. */
export interface Bloc {
  readonly lignes: readonly LigneDeBloc[]
  /** Les lignes de total : les additionner aux autres compterait deux fois. */
  readonly totaux: number
  /** Les lignes chiffrées que rien ne nomme. */
  readonly sansTitre: number
}

/** Sépare d’un tableau collé son en-tête, ses totaux et ses lignes. */
export function lireBloc(copie: readonly (readonly CaseCopiee[])[]): Bloc {
  const [premiere = [], ...suite] = copie
  const corps = isEnTete(premiere) ? suite : copie
  const remplies = corps
    .map(([titre, ...cases]) => ({ titre: (titre?.affiche ?? '').replace(/\s+/gu, ' ').trim(), cases }))
    .filter(({ titre, cases }) => titre !== '' || cases.some(({ affiche }) => affiche.trim() !== ''))
  const nommees = remplies.filter(({ titre }) => titre !== '')
  const totaux = findTotaux(nommees.map(({ titre, cases }) => ({ libelle: titre, centimes: cases.map(readCentimes) })))
  return {
    lignes: nommees.filter((_, rang) => !totaux.has(rang)),
    totaux: totaux.size,
    sansTitre: remplies.length - nommees.length,
  }
}

/** Une première ligne qui nomme les colonnes : du texte partout, au-dessus de chiffres. */
function isEnTete([, ...cases]: readonly CaseCopiee[]): boolean {
  return (
    cases.length > 0 &&
    cases.every(({ affiche }) => affiche.trim() === '' || lireCase(affiche).tag === 'invalide') &&
    cases.some(({ affiche }) => affiche.trim() !== '')
  )
}

function readCentimes(copiee: CaseCopiee): bigint | null {
  const lu = lireCase(chooseTexte(copiee))
  return lu.tag === 'ok' ? lu.centimes : null
}
