import { z } from 'zod'

/** Les territoires qu’un tableau de bord réunit : le pays, une région, ou ceux que l’on nomme par leurs codes. */
export type Ressort =
  | { readonly tag: 'france' }
  | { readonly tag: 'region'; readonly code: string }
  | { readonly tag: 'territoires'; readonly codes: readonly string[] }

export const FRANCE: Ressort = { tag: 'france' }

interface Situe {
  readonly code: string
  readonly region: { readonly code: string }
}

/** Une adresse ne porte pas davantage de codes : au-delà, le ressort est une région, ou le pays. */
const TERRITOIRES_MAX = 150

const codeSchema = z.string().trim().min(1).max(10)

/** Le ressort des territoires suivis, dit aussi simplement qu’il se peut : tous sont le pays, tous ceux d’une région la région. */
export function chooseRessort(suivis: readonly Situe[], tous: readonly Situe[]): Ressort {
  const codes = new Set(suivis.map(({ code }) => code))
  if (tous.every(({ code }) => codes.has(code))) return FRANCE
  const [premier] = suivis
  const region = premier?.region.code
  const isRegion =
    region !== undefined &&
    suivis.every((suivi) => suivi.region.code === region) &&
    tous.every((territoire) => territoire.region.code !== region || codes.has(territoire.code))
  return isRegion ? { tag: 'region', code: region } : { tag: 'territoires', codes: [...codes].toSorted() }
}

/** Les territoires d’une région, si elle est suivie ; sinon tous. */
export function restrictRessort<S extends Situe>(suivis: readonly S[], region: string | null): readonly S[] {
  const dedans = suivis.filter((suivi) => suivi.region.code === region)
  return dedans.length === 0 ? suivis : dedans
}

/** Les paramètres d’adresse qui désignent ce ressort. */
export function listParametresRessort(ressort: Ressort): readonly (readonly [string, string])[] {
  switch (ressort.tag) {
    case 'france':
      return []
    case 'region':
      return [['region', ressort.code]]
    case 'territoires':
      return ressort.codes.map((code) => ['territoire', code] as const)
  }
}

/** Relit ces paramètres ; ce qui s’y lit mal est ignoré. */
export function parseRessort(parametres: URLSearchParams): Ressort {
  const region = codeSchema.safeParse(parametres.get('region'))
  if (region.success) return { tag: 'region', code: region.data }
  const codes = parametres.getAll('territoire').filter((code) => codeSchema.safeParse(code).success)
  return codes.length === 0
    ? FRANCE
    : { tag: 'territoires', codes: [...new Set(codes)].toSorted().slice(0, TERRITOIRES_MAX) }
}
