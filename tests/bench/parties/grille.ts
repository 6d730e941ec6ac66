import type { Banc } from '../banc'
import { measureFrappe } from '../grille'

const BUT_MS = 50

/** La grille des montants, pleine de soixante actions, quatre années et trois payeurs : de la touche à l’image. */
export async function reportGrille({ une, openPortail }: Banc): Promise<void> {
  const { adresse } = await openPortail()
  const durees = (await measureFrappe(une, adresse)).toSorted((a, b) => a - b)
  const p95 = durees[Math.floor(durees.length * 0.95)] ?? Number.POSITIVE_INFINITY
  const mediane = durees[Math.floor(durees.length / 2)] ?? Number.POSITIVE_INFINITY
  console.log('\nGrille de 60 actions, 4 années, 3 payeurs\u202f: de la touche à l’image')
  console.log(`  médiane ${mediane.toFixed(0)} ms, 95e centile ${p95.toFixed(0)} ms, sur ${durees.length} touches`)
  console.log(`  but < ${BUT_MS} ms ${p95 < BUT_MS ? 'tenu' : 'NON TENU'}`)
}
