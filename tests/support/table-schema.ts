import { z } from 'zod'

/** Les parties de la norme Table Schema (Frictionless, v1) que le portail emploie : tout autre mot est une faute. */
const champSchema = z.strictObject({
  name: z.string().min(1),
  type: z.enum(['string', 'integer', 'number', 'boolean', 'date', 'datetime']),
  format: z.enum(['uuid', 'uri']).optional(),
  description: z.string().min(1).optional(),
  constraints: z
    .strictObject({
      required: z.boolean().optional(),
      unique: z.boolean().optional(),
      enum: z.array(z.string()).min(1).optional(),
      pattern: z.string().optional(),
      maxLength: z.number().int().optional(),
      minimum: z.number().optional(),
      maximum: z.number().optional(),
    })
    .optional(),
  trueValues: z.array(z.string()).min(1).optional(),
  falseValues: z.array(z.string()).min(1).optional(),
})

const tableSchema = z.strictObject({
  $schema: z.url().optional(),
  fields: z.array(champSchema).min(1),
  missingValues: z.array(z.string()),
  primaryKey: z.array(z.string()).min(1).optional(),
  foreignKeys: z
    .array(
      z.strictObject({
        fields: z.array(z.string()).min(1),
        reference: z.strictObject({ resource: z.string(), fields: z.array(z.string()).min(1) }),
      }),
    )
    .default([]),
})

const paquetSchema = z.looseObject({
  profile: z.literal('tabular-data-package'),
  name: z.string().regex(/^[a-z\d._/-]+$/),
  created: z.iso.datetime(),
  licenses: z.array(z.object({ name: z.string(), title: z.string(), path: z.url() })).min(1),
  resources: z
    .array(
      z.looseObject({
        name: z.string().regex(/^[a-z\d._/-]+$/),
        path: z.string().regex(/^[^/.][^:]*$/),
        profile: z.literal('tabular-data-resource'),
        schema: tableSchema,
      }),
    )
    .min(1),
})

type Champ = z.output<typeof champSchema>
type Lignes = readonly (readonly string[])[]

const LECTEURS = {
  string: z.string(),
  integer: z.string().regex(/^-?\d+$/),
  number: z.string().regex(/^-?\d+(\.\d+)?$/),
  boolean: z.string(),
  date: z.iso.date(),
  datetime: z.iso.datetime(),
} as const satisfies Record<Champ['type'], z.ZodType>

const FORMATS = { uuid: z.uuid(), uri: z.url() } as const

/** Ce qui, dans un schéma, ne suit pas la norme. */
export function listFautesSchema(lu: unknown): readonly string[] {
  const { success, data, error } = tableSchema.safeParse(lu)
  if (!success) return error.issues.map(({ path, message }) => `${path.join('.')} : ${message}`)
  const noms = data.fields.map(({ name }) => name)
  const cites = [...(data.primaryKey ?? []), ...data.foreignKeys.flatMap(({ fields }) => fields)]
  return [
    ...noms.filter((nom, rang) => noms.indexOf(nom) !== rang).map((nom) => `la colonne ${nom} est deux fois`),
    ...cites.filter((nom) => !noms.includes(nom)).map((nom) => `la clé cite ${nom}, qui n’est pas une colonne`),
  ]
}

/** Ce qui, dans les lignes d’une table, n’est pas ce que son schéma décrit. */
export function listFautesTable(lu: unknown, [entete = [], ...lignes]: Lignes): readonly string[] {
  const { fields, missingValues, primaryKey } = tableSchema.parse(lu)
  const noms = fields.map(({ name }) => name)
  if (entete.join() !== noms.join()) return [`les colonnes sont ${entete.join()} et non ${noms.join()}`]
  const cles = new Set<string>()
  return lignes.flatMap((ligne, rang) => {
    const fautes = fields.flatMap((champ, colonne) =>
      listFautesCase(champ, ligne[colonne] ?? '', missingValues).map(
        (faute) => `ligne ${rang + 1}, ${champ.name} : ${faute}`,
      ),
    )
    if (!primaryKey) return fautes
    const cle = readCle(primaryKey, noms, ligne)
    const prise = cles.has(cle) ? [`ligne ${rang + 1} : la clé « ${cle} » est déjà prise`] : []
    cles.add(cle)
    return [...fautes, ...prise]
  })
}

/** Ce qui, dans une archive, ne suit pas la norme : descripteur, schémas, lignes et renvois d’une table à l’autre. */
export function listFautesPaquet(lu: unknown, tables: ReadonlyMap<string, Lignes>): readonly string[] {
  const { success, data, error } = paquetSchema.safeParse(lu)
  if (!success) return error.issues.map(({ path, message }) => `${path.join('.')} : ${message}`)
  return data.resources.flatMap(({ name, schema }) => {
    const lignes = tables.get(name) ?? []
    const renvois = schema.foreignKeys.flatMap(({ fields, reference }) => {
      const cibles = listCles(tables.get(reference.resource) ?? [], reference.fields)
      return [...listCles(lignes, fields)]
        .filter((cle) => cle !== '' && !cibles.has(cle))
        .map((cle) => `${fields} = ${cle} n’est pas dans ${reference.resource}`)
    })
    return [...listFautesSchema(schema), ...listFautesTable(schema, lignes), ...renvois].map(
      (faute) => `${name} : ${faute}`,
    )
  })
}

function listFautesCase(champ: Champ, valeur: string, manques: readonly string[]) {
  const { type, format, constraints = {}, trueValues = ['true'], falseValues = ['false'] } = champ
  if (manques.includes(valeur)) return constraints.required ? ['manque'] : []
  if (!LECTEURS[type].safeParse(valeur).success) return [`« ${valeur} » n’est pas ${type}`]
  if (format && !FORMATS[format].safeParse(valeur).success) return [`« ${valeur} » n’est pas ${format}`]
  const { pattern, maxLength = Infinity, minimum = -Infinity, maximum = Infinity } = constraints
  const mots = type === 'boolean' ? [...trueValues, ...falseValues] : constraints.enum
  if (mots && !mots.includes(valeur)) return [`« ${valeur} » n’est pas un des mots permis`]
  if (pattern !== undefined && !new RegExp(pattern).test(valeur)) return [`« ${valeur} » ne suit pas ${pattern}`]
  if ([...valeur].length > maxLength) return [`« ${valeur} » dépasse ${maxLength} caractères`]
  const horsBornes = type === 'number' && (Number(valeur) < minimum || Number(valeur) > maximum)
  return horsBornes ? [`${valeur} n’est pas entre ${minimum} et ${maximum}`] : []
}

function listCles([entete = [], ...lignes]: Lignes, colonnes: readonly string[]): ReadonlySet<string> {
  return new Set(lignes.map((ligne) => readCle(colonnes, entete, ligne)))
}

function readCle(colonnes: readonly string[], entete: readonly string[], ligne: readonly string[]): string {
  return colonnes.map((colonne) => ligne[entete.indexOf(colonne)] ?? '').join('|')
}
