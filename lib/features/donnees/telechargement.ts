import 'server-only'
import { z } from 'zod'
import { FORMATS, type Format } from '@/lib/domain/format-fichier'
import { respondIntrouvable } from '@/lib/platform/http/create-route'
import { respondProbleme } from '@/lib/platform/http/probleme'
import { type ContenuPublie, respondPublie } from '@/lib/platform/http/publication'
import { isDesignee } from './designation'
import { parseFiltres } from './filtres'
import {
  ClasseurTropGrand,
  composeFichierPage,
  composeFichierTable,
  LIGNES_CLASSEUR_MAX,
  type PageDeTable,
} from './formats/fichier-table'
import { composeTableSchema } from './formats/table-schema'
import { findTable, TABLES } from './registre'
import type { TableOuverte } from './table'

const FORMAT = z.enum(FORMATS)

/** Le fichier d’une table, filtré comme l’adresse le demande, ou son schéma (« montants.schema.json »). */
export async function respondFichier(request: Request, fichier: string): Promise<Response> {
  const demande = parseFichier(fichier)
  if (demande === null) return respondIntrouvable()
  const { table, format } = demande
  if (format === 'schema.json') {
    return respondPublie(request, async () => ({
      corps: JSON.stringify(composeTableSchema(table, TABLES), null, 2),
      entetes: { 'Content-Type': 'application/schema+json; charset=utf-8' },
    }))
  }
  const filtres = parseFiltres(table, new URL(request.url).searchParams)
  const lu = FORMAT.safeParse(format)
  if (filtres === null || !lu.success) return respondIntrouvable()
  return respondTable(request, async () =>
    (await isDesignee(filtres)) ? composeFichierTable(table, filtres, lu.data) : null,
  )
}

/** Le fichier de ce qu’une page montre d’une table ; null : l’adresse ne désigne aucune page. */
export function respondFichierPage(
  request: Request,
  table: TableOuverte,
  format: Format,
  readPage: () => Promise<PageDeTable | null>,
): Promise<Response> {
  return respondTable(request, async () => {
    const page = await readPage()
    return page && composeFichierPage(table, page, format)
  })
}

async function respondTable(request: Request, produire: () => Promise<ContenuPublie | null>): Promise<Response> {
  try {
    return await respondPublie(request, produire)
  } catch (erreur) {
    if (erreur instanceof ClasseurTropGrand) return respondTropGrand()
    throw erreur
  }
}

function respondTropGrand(): Response {
  return respondProbleme({
    status: 413,
    title: 'Trop de lignes pour un classeur',
    detail: `Un classeur ne prend ici que ${LIGNES_CLASSEUR_MAX.toLocaleString('fr')} lignes\u202f: filtrez-le, ou prenez le même fichier en CSV (.csv), qui les a toutes et s’ouvre dans un tableur.`,
  })
}

/** La table et le format que nomme un fichier : « montants.machine.csv ». */
function parseFichier(fichier: string): { readonly table: TableOuverte; readonly format: string } | null {
  const point = fichier.indexOf('.')
  const table = findTable(fichier.slice(0, point))
  return table === undefined || point < 0 ? null : { table, format: fichier.slice(point + 1) }
}
