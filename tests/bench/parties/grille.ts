import type { Banc } from '../banc'
import { measureFrappe, RYTHME_MS } from '../grille'

const BUT_MS = 50

/** La grille des montants, pleine de soixante actions, quatre années et trois payeurs : de la touche à l’image. */
export async function reportGrille({ une, openPortail }: Banc): Promise<void> {
  const { adresse } = await openPortail()
  const { rapide, sansRelache } = await measureFrappe(une, adresse)
  const { p95, dit } = resumer(rapide)
  console.log('\nGrille de 60 actions, 4 années, 3 payeurs\u202f: de la touche à l’image')
  console.log(`  une touche toutes les ${RYTHME_MS} ms\u202f: ${dit}`)
  console.log(`  touches sans relâche\u202f: ${resumer(sansRelache).dit}`)
  console.log(`  but < ${BUT_MS} ms ${p95 < BUT_MS ? 'tenu' : 'NON TENU'}`)
}

function resumer(mesurees: readonly number[]) {
  const durees = mesurees.toSorted((a, b) => a - b)
  const getCentile = (centile: number) =>
    durees[Math.floor((durees.length * centile) / 100)] ?? Number.POSITIVE_INFINITY
  const p95 = getCentile(95)
  const dit = `médiane ${getCentile(50).toFixed(0)} ms, 95e centile ${p95.toFixed(0)} ms, sur ${durees.length} touches`
  return { p95, dit }
}
