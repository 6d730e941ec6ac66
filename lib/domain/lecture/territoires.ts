import { citer, plierTexte, type TextePlie } from './texte-plie'
import type { TerritoireConnu, TerritoirePropose } from './types'

interface Trouve {
  readonly debut: number
  readonly fin: number
  readonly territoire: TerritoireConnu
  /** Vrai après « Département de la », « Métropole de »… : le texte nomme la collectivité, pas un lieu. */
  readonly collectivite: boolean
}

/** Les territoires nommés par le texte, et celui dont il parle. */
export interface Reperage {
  readonly trouves: readonly Trouve[]
  readonly chez: TerritoireConnu | null
}

const COLLECTIVITE =
  /(?:departement|departementale?|conseil general|metropole|metropolitaine?|collectivite)(?: (?:de la|de l'|des|du|de|d'))?(?: ?)$|(?:prefete?|prefecture) (?:de la |de l'|des |du |de |d')$/

/** Un nom propre porte sa majuscule : « lot » n’est pas le Lot. Le nom le plus long l’emporte. */
export function findTerritoires({ propre, plie }: TextePlie, connus: readonly TerritoireConnu[]): readonly Trouve[] {
  const parNom = new Map(connus.map((connu) => [plierTexte(connu.nom).propre, connu]))
  const noms = [...parNom.keys()].filter((nom) => nom.length > 1).toSorted((a, b) => b.length - a.length)
  if (noms.length === 0) return []
  const motif = new RegExp(
    `(?<![\\w-])(?:${noms.map((nom) => nom.replace(/[^\w -]/g, '\\$&')).join('|')})(?![\\w-])`,
    'g',
  )
  return [...propre.matchAll(motif)].flatMap(({ index, 0: nom }) => {
    const territoire = parNom.get(nom)
    const collectivite = COLLECTIVITE.test(plie.slice(Math.max(0, index - 50), index))
    return territoire === undefined ? [] : [{ debut: index, fin: index + nom.length, territoire, collectivite }]
  })
}

/** Le territoire nommé comme collectivité, ou le plus nommé ; à égalité, le premier. */
export function chooseTerritoire(trouves: readonly Trouve[]): TerritoireConnu | null {
  const points = new Map<TerritoireConnu, number>()
  for (const { territoire, collectivite } of trouves)
    points.set(territoire, (points.get(territoire) ?? 0) + (collectivite ? 4 : 1))
  const [meilleur] = [...points].toSorted(([, a], [, b]) => b - a)
  return meilleur?.[0] ?? null
}

export function readTerritoire(texte: TextePlie, { trouves, chez }: Reperage): readonly TerritoirePropose[] {
  const siens = trouves.filter(({ territoire }) => territoire.code === chez?.code)
  const cite = siens.find(({ collectivite }) => collectivite) ?? siens[0]
  if (cite === undefined) return []
  const autres = new Set(trouves.map(({ territoire }) => territoire.code)).size - 1
  return [
    {
      genre: 'territoire',
      ...cite.territoire,
      passage: citer(texte, cite.debut, cite.fin),
      confiance: cite.collectivite && autres === 0 ? 'sure' : 'a_verifier',
      raison: autres === 0 ? 'Le texte nomme ce territoire et lui seul.' : 'Le texte nomme aussi d’autres territoires.',
    },
  ]
}

/** Un passage qui nomme une autre collectivité, et pas la nôtre, ne parle pas de notre contrat. */
export function nommerAilleurs({ trouves, chez }: Reperage, debut: number, fin: number): string | null {
  if (chez === null) return null
  const ici = trouves.filter((trouve) => trouve.debut >= debut && trouve.debut < fin)
  if (ici.some(({ territoire }) => territoire.code === chez.code)) return null
  return ici[0]?.territoire.nom ?? null
}
