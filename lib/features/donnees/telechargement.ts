import 'server-only'
import { z } from 'zod'
import { FORMATS } from '@/lib/domain/format-fichier'
import { respondIntrouvable } from '@/lib/platform/http/create-route'
import { respondPublie } from '@/lib/platform/http/publication'
import { parseFichier, parseFiltres } from './formats/demande'
import { composeFichierTable } from './formats/fichier-table'
import { composeTableSchema } from './formats/table-schema'
import { TABLES } from './registre'

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
  return respondPublie(request, () => composeFichierTable(table, filtres, lu.data))
}
