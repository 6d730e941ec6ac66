import { z } from 'zod'
import { SEPARATEUR_LISTE } from '@/lib/platform/tableau/csv'
import { listColonnes, type TableOuverte, unwrapColonne } from '../table'
import { composeColonnes } from './colonnes-fichier'

/** Une colonne, comme la norme Table Schema la décrit. */
interface Champ {
  readonly name: string
  readonly type: 'string' | 'integer' | 'boolean' | 'date' | 'datetime'
  readonly format?: 'uuid' | 'uri'
  readonly description: string
  readonly example?: unknown
  readonly constraints?: { readonly required?: true; readonly unique?: true; readonly enum?: readonly string[] }
}

interface TableSchema {
  readonly $schema: string
  readonly fields: readonly Champ[]
  readonly missingValues: readonly string[]
  readonly primaryKey: readonly string[]
  readonly foreignKeys: readonly {
    readonly fields: readonly string[]
    readonly reference: { readonly resource: string; readonly fields: readonly string[] }
  }[]
}

const TYPES = {
  texte: 'string',
  entier: 'integer',
  montant: 'integer',
  jour: 'date',
  instant: 'datetime',
  booleen: 'boolean',
  liste: 'string',
} as const

/** Le Table Schema (Frictionless) du CSV pour machines d’une table, tiré des mêmes descriptions que l’API. */
export function composeTableSchema(table: TableOuverte, tables: readonly TableOuverte[]): TableSchema {
  return {
    $schema: 'https://specs.frictionlessdata.io/schemas/table-schema.json',
    fields: composeColonnes(table).map(({ cle, type, description }) => {
      const schema = table.ligne.shape[cle]
      const nu = unwrapColonne(schema)
      const seule = table.cle.length === 1 && table.cle[0] === cle
      const constraints = {
        ...(!(schema instanceof z.ZodNullable) && type !== 'liste' && { required: true as const }),
        ...(seule && { unique: true as const }),
        ...(nu instanceof z.ZodEnum && { enum: nu.options.map(String) }),
      }
      return {
        name: cle,
        type: TYPES[type],
        ...(nu instanceof z.ZodUUID && { format: 'uuid' as const }),
        ...(nu instanceof z.ZodURL && { format: 'uri' as const }),
        description: type === 'liste' ? `${description} (valeurs séparées par «${SEPARATEUR_LISTE}»)` : description,
        ...(Object.keys(constraints).length > 0 && { constraints }),
      }
    }),
    missingValues: [''],
    primaryKey: table.cle,
    foreignKeys: listReferences(table, tables),
  }
}

/** Une colonne qui porte le nom de la clé d’une autre table en désigne une ligne ; sauf si le fichier n’a que les courantes. */
function listReferences(table: TableOuverte, tables: readonly TableOuverte[]): TableSchema['foreignKeys'] {
  const colonnes = listColonnes(table)
  return tables.flatMap(({ code, cle, historique }) => {
    const [seule] = cle
    if (historique || code === table.code || cle.length !== 1 || seule === undefined || !colonnes.includes(seule))
      return []
    return [{ fields: [seule], reference: { resource: code, fields: [seule] } }]
  })
}
