import type { TableOuverte } from './table'
import { ACTES } from './tables/actes'
import { ACTIONS } from './tables/actions'
import { ANNONCES } from './tables/annonces'
import { CONVENTIONS } from './tables/conventions'
import { ECARTS } from './tables/ecarts'
import { MESURES } from './tables/mesures'
import { MONTANTS } from './tables/montants'
import { PARITE } from './tables/parite'
import { PUBLICATIONS } from './tables/publications'
import { TERRITOIRES } from './tables/territoires'

/** Toutes les tables ouvertes : l’API, les téléchargements, le catalogue et leurs descriptions ne connaissent que celles-ci. */
export const TABLES: readonly TableOuverte[] = [
  TERRITOIRES,
  CONVENTIONS,
  ACTES,
  MESURES,
  ACTIONS,
  MONTANTS,
  PARITE,
  ECARTS,
  PUBLICATIONS,
  ANNONCES,
]

/** La table de ce code ; undefined si le portail n’en offre pas. */
export function findTable(code: string): TableOuverte | undefined {
  return TABLES.find((table) => table.code === code)
}
