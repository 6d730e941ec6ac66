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

/**
 * Lit les tables de l’INSEE et de la DGCL. Par `createRequire` et non par `import` : TypeScript inférerait
 * le type littéral de plusieurs dizaines de milliers de communes.
 */
export function loadDecoupage(): Decoupage {
  const require = createRequire(import.meta.url)
  const lire = (table: string): unknown => require(`@etalab/decoupage-administratif/data/${table}.json`)
  return schemaDecoupage.parse({ regions: lire('regions'), departements: lire('departements'), epci: lire('epci') })
}
