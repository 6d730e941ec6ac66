import { createRequire } from 'node:module'
import { z } from 'zod'

const lieu = z.object({ code: z.string(), nom: z.string(), typeLiaison: z.number(), zone: z.string() })

const schemaDecoupage = z.object({
  regions: z.array(lieu),
  departements: z.array(lieu.extend({ region: z.string() })),
  epci: z.array(
    z.object({
      code: z.string(),
      nom: z.string(),
      type: z.string(),
      membres: z.array(z.object({ code: z.string() })),
    }),
  ),
})

export type Decoupage = z.infer<typeof schemaDecoupage>

const schemaCommunes = z
  .array(
    z.object({
      code: z.string(),
      type: z.string(),
      departement: z.string().optional(),
      population: z.int().optional(),
    }),
  )
  .transform((communes) => communes.filter(({ type }) => type === 'commune-actuelle'))

export type Communes = z.output<typeof schemaCommunes>

/** Lit les régions, les départements et les intercommunalités. */
export function loadDecoupage(): Decoupage {
  return schemaDecoupage.parse({ regions: lire('regions'), departements: lire('departements'), epci: lire('epci') })
}

/** Lit les communes et leur population. */
export function loadCommunes(): Communes {
  return schemaCommunes.parse(lire('communes'))
}

/**
 * Une table de l’INSEE ou de la DGCL. Par `createRequire` et non par `import` : TypeScript inférerait le type littéral de
 * plusieurs dizaines de milliers de communes.
 */
function lire(table: string): unknown {
  return createRequire(import.meta.url)(`@etalab/decoupage-administratif/data/${table}.json`)
}
