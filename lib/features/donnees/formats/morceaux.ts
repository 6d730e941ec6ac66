import 'server-only'
import { toCsvMachines, toCsvPersonnes } from '@/lib/platform/tableau/csv'
import { toEnveloppe, toObjet } from '@/lib/platform/tableau/json'
import type { Colonne, Couverture, Ligne } from '@/lib/platform/tableau/tableau'
import { type Selection, streamTable } from '../public'
import type { TableOuverte } from '../table'
import { composeColonnes, toLigne } from './colonnes-fichier'

const encodeur = new TextEncoder()

/** Les lignes d’une table, page par page, telles qu’un fichier les écrit. */
export async function* streamLignes(
  table: TableOuverte,
  selection: Selection,
): AsyncGenerator<{
  readonly colonnes: readonly Colonne[]
  readonly lignes: readonly Ligne[]
  readonly premiere: boolean
}> {
  const colonnes = composeColonnes(table)
  let premiere = true
  for await (const page of streamTable(table, selection)) {
    yield { colonnes, lignes: page.map((ligne) => toLigne(colonnes, ligne)), premiere }
    premiere = false
  }
}

/** Un CSV, page par page. */
export async function* streamCsv(table: TableOuverte, selection: Selection, dialecte: 'personnes' | 'machines') {
  const ecrire = dialecte === 'personnes' ? toCsvPersonnes : toCsvMachines
  for await (const { premiere: entete, ...page } of streamLignes(table, selection)) {
    yield encodeur.encode(ecrire({ ...page, entete }))
  }
}

/** Un JSON, page par page : sa couverture, ses colonnes, puis ses lignes. */
export async function* streamJson(table: TableOuverte, selection: Selection, couverture: Couverture) {
  const { debut, fin } = toEnveloppe(couverture, composeColonnes(table))
  yield encodeur.encode(debut)
  for await (const { colonnes, lignes, premiere } of streamLignes(table, selection)) {
    const textes = lignes.map((ligne) => JSON.stringify(toObjet(colonnes, ligne))).join(',')
    yield encodeur.encode(premiere || textes === '' ? textes : `,${textes}`)
  }
  yield encodeur.encode(fin)
}
