import 'server-only'
import { z } from 'zod'
import { composeOpenapi } from './openapi'

const propriete = z.object({
  description: z.string().default(''),
  example: z.unknown().optional(),
  enum: z.array(z.string()).optional(),
  anyOf: z.array(z.object({ enum: z.array(z.string()).optional() })).optional(),
})

const operation = z.object({
  operationId: z.string(),
  summary: z.string(),
  tags: z.tuple([z.string()]),
  parameters: z.array(z.object({ name: z.string(), in: z.enum(['path', 'query']), schema: propriete })).default([]),
})

const document = z.object({
  servers: z.tuple([z.object({ url: z.string() })]),
  tags: z.array(z.object({ name: z.string(), description: z.string() })),
  paths: z.record(z.string(), z.object({ get: operation })),
  components: z.object({ schemas: z.record(z.string(), z.object({ properties: z.record(z.string(), propriete) })) }),
})

/** Un paramètre ou une colonne, tel que la page de l’API le décrit. */
export interface Champ {
  readonly nom: string
  readonly description: string
  /** Les seuls mots possibles, quand ils sont comptés. */
  readonly mots: readonly string[]
  readonly exemple: string
}

/** La description de l’API, lue dans son document même : la page ne peut pas en dire autre chose. */
export function describeApi() {
  const { servers, tags, paths, components } = document.parse(composeOpenapi())
  const adresses = Object.entries(paths).map(([chemin, { get }]) => ({
    chemin,
    code: get.tags[0],
    titre: get.summary,
    parametres: get.parameters.map(({ name, schema }) => toChamp(name, schema)),
  }))
  return {
    racine: servers[0].url,
    parties: tags.map(({ name, description }) => ({
      code: name,
      description,
      adresses: adresses.filter(({ code }) => code === name),
      colonnes: Object.entries(components.schemas[`Ligne_${name}`]?.properties ?? {}).map(([nom, lue]) =>
        toChamp(nom, lue),
      ),
    })),
  }
}

function toChamp(nom: string, lue: z.output<typeof propriete>): Champ {
  const { description, example } = lue
  const mots = lue.enum ?? lue.anyOf?.flatMap((choix) => choix.enum ?? []) ?? []
  return { nom, description, mots, exemple: typeof example === 'string' ? example : JSON.stringify(example ?? '') }
}
