import { readFileSync } from 'node:fs'
import path from 'node:path'
import { readTexte } from '@/lib/domain/lecture/read-texte'
import type { MontantPropose, Proposition, TerritoireConnu } from '@/lib/domain/lecture/types'

const TERRITOIRES: readonly TerritoireConnu[] = [
  ['46', 'Lot'],
  ['43', 'Haute-Loire'],
  ['12', 'Aveyron'],
  ['64', 'Pyrénées-Atlantiques'],
  ['V', 'Valmorte'],
  ['S', 'Sorlande'],
  ['A', 'Ardelac'],
  ['HV', 'Haute-Vrille'],
  ['B', 'Brévanne'],
  ['O', 'Orsonne'],
  ['T', 'Trévoise'],
  ['L', 'Landrières'],
  ['M', 'Sarlenche'],
  ['C', 'Corazol'],
].map(([code = '', nom = '']) => ({ code, nom }))

export function lireFixture(nom: string): string {
  return readFileSync(path.resolve(import.meta.dirname, `../fixtures/textes/${nom}.txt`), 'utf8')
}

/** La lecture d’un texte des essais ou d’un texte donné, rangée par genre. */
export function lire(texte: string, chez?: TerritoireConnu) {
  const { propositions, avertissements } = readTexte(texte, { territoires: TERRITOIRES, chez })
  return { propositions, avertissements, retenues: propositions.filter(({ confiance }) => confiance !== 'a_part') }
}

export function listGenre<G extends Proposition['genre']>(propositions: readonly Proposition[], genre: G) {
  return propositions.filter((p): p is Extract<Proposition, { genre: G }> => p.genre === genre)
}

/** « 346875.66 chacun » : ce qui se compare d’un montant. */
export function dire({ centimes, payeur, payeurNom }: MontantPropose): string {
  return `${Number(centimes) / 100} ${payeurNom ?? payeur}`
}

export function direMontants(texte: string, chez?: TerritoireConnu): readonly string[] {
  return listGenre(lire(texte, chez).retenues, 'montant').map(dire)
}
