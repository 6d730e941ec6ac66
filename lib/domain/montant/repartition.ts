import { type Centimes, centimes, sommer } from '@/lib/domain/centimes'
import { type Decimal, listLectures } from '@/lib/domain/montant/lecture-decimale'

/** Un multiplicateur exact : « 1,03 », « 95 % ». */
export type Facteur = Decimal

const DECIMALES_MAX = 6
const POURCENT = /^(?<nombre>.+?)\s*%$/u

/**
 * Lit un facteur tapé : « 1,03 », « 0.95 », « 103 % ». Null s’il ne se lit pas, s’il se lit de deux façons, ou s’il
 * n’est pas positif.
 */
export function parseFacteur(texte: string): Facteur | null {
  const propre = texte.trim()
  const pourcent = POURCENT.exec(propre)?.groups?.nombre
  const [lecture, ...autres] = listLectures((pourcent ?? propre).trim(), true)
  if (!lecture || autres.length > 0 || lecture.decimales > DECIMALES_MAX || lecture.chiffres <= 0n) return null
  return pourcent === undefined ? lecture : { ...lecture, decimales: lecture.decimales + 2 }
}

/** Multiplie un montant ; l’arrondi, au centime le plus proche, est dit à qui le demande. */
export function appliquerFacteur(
  montant: Centimes,
  { chiffres, decimales }: Facteur,
): { readonly centimes: Centimes; readonly arrondi: boolean } {
  const diviseur = 10n ** BigInt(decimales)
  const produit = montant * chiffres
  const absolu = produit < 0n ? -produit : produit
  const proche = (absolu * 2n + diviseur) / (diviseur * 2n)
  return { centimes: centimes(produit < 0n ? -proche : proche), arrondi: absolu % diviseur !== 0n }
}

/**
 * Répartit un total selon des poids, au centime près : chaque part reçoit sa part entière, et les centimes qui restent
 * vont aux plus grands restes, puis aux premières. La somme des parts est toujours le total. Lève sans aucun poids positif.
 */
export function repartir(total: Centimes, poids: readonly Centimes[]): readonly Centimes[] {
  const somme = sommer(poids)
  if (somme <= 0n || poids.some((p) => p < 0n)) throw new RangeError('Répartition impossible sans poids positif')
  const absolu = total < 0n ? -total : total
  const parts = poids.map((p, rang) => ({ rang, entiere: (absolu * p) / somme, reste: (absolu * p) % somme }))
  const donnes = parts.reduce((recu, { entiere }) => recu + entiere, 0n)
  const restants = absolu - donnes
  const servies = parts
    .toSorted((a, b) => (a.reste === b.reste ? a.rang - b.rang : a.reste > b.reste ? -1 : 1))
    .filter((_, place) => BigInt(place) < restants)
  return parts.map((part) => {
    const recue = servies.includes(part) ? part.entiere + 1n : part.entiere
    return centimes(total < 0n ? -recue : recue)
  })
}

/**
 * Partage le total des deux parties en deux moitiés : le centime impair va au Département, car l’État ne paie jamais plus
 * de la moitié.
 */
export function partagerEnMoities(ensemble: Centimes): { readonly etat: Centimes; readonly departement: Centimes } {
  const etat = centimes(ensemble / 2n)
  return { etat, departement: centimes(ensemble - etat) }
}
