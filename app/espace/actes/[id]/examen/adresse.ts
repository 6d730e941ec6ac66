import { z } from 'zod'

/** Ce que l’adresse de l’examen peut dire. */
export interface Recherche {
  readonly fait?: string | string[]
  readonly depuis?: string | string[]
  readonly vue?: string | string[]
  readonly examinee?: string | string[]
}

interface Vue {
  readonly depuis: number | null
  readonly changementsSeuls: boolean
}

const recherche = z.object({
  depuis: z.coerce.number().int().nonnegative().nullable().catch(null).default(null),
  vue: z.enum(['tout', 'changements']).catch('tout').default('tout'),
  examinee: z.string().length(64).nullable().catch(null).default(null),
})

/** Lit l’adresse ; ce qui n’y est pas lisible vaut comme absent. */
export function readDemande(brut: Recherche) {
  const { depuis, vue, examinee } = recherche.parse(brut)
  return { depuis, examinee, changementsSeuls: vue === 'changements' }
}

/** L’adresse de l’examen dans cette vue. */
export function toAdresse(acteId: string, { depuis, changementsSeuls }: Vue): string {
  const params = new URLSearchParams()
  if (depuis !== null) params.set('depuis', String(depuis))
  if (changementsSeuls) params.set('vue', 'changements')
  const suite = params.toString()
  return `/espace/actes/${acteId}/examen${suite === '' ? '' : `?${suite}`}`
}
