import { z } from 'zod'

/** Ce qu’une adresse publique dit désigner ; reste à savoir si cela est publié. */
export type AdresseLue =
  | { readonly genre: 'departement' | 'metropole' | 'region' | 'mesure'; readonly slug: string }
  | {
      readonly genre: 'convention'
      readonly collectivite: string
      readonly slug: string
      /** L’acte par son rang, ou la publication par son ordre ; sans l’un ni l’autre, la convention. */
      readonly acteRang?: number
      readonly ordre?: number
    }
  | { readonly genre: 'impossible' }

const NOMBRE = z
  .string()
  .regex(/^\d{1,4}$/)
  .transform(Number)

/** Lit l’adresse d’une page de territoire, de mesure ou de convention ; null pour toute autre page, et pour les fichiers. */
export function parseAdresse(chemin: string): AdresseLue | null {
  const [racine, ...segments] = chemin.split('/').filter((segment) => segment !== '')
  const [premier, second, partie, nombre] = segments
  if (premier === undefined || segments.at(-1)?.includes('.')) return null
  switch (racine) {
    case 'integrer':
      return premier === 'departements' || premier === 'metropoles' ? parseAdresse(`/${segments.join('/')}`) : null
    case 'departements':
      return { genre: 'departement', slug: premier }
    case 'metropoles':
      return { genre: 'metropole', slug: premier }
    case 'regions':
      return { genre: 'region', slug: premier }
    case 'mesures':
      return { genre: 'mesure', slug: premier }
    case 'conventions':
      return second === undefined ? null : parseConvention(premier, second, partie, nombre)
    default:
      return null
  }
}

/** Les suites de l’adresse d’une convention ; toute autre, qui n’est pas celle d’un fichier, ne désigne rien. */
const PARTIES = ['actes', 'changements', 'publications']

function parseConvention(collectivite: string, slug: string, partie?: string, nombre?: string): AdresseLue {
  if (partie !== undefined && !PARTIES.includes(partie)) return { genre: 'impossible' }
  const convention = { genre: 'convention', collectivite, slug } as const
  if (nombre === undefined || (partie !== 'actes' && partie !== 'publications')) return convention
  if (partie === 'publications' && !/^\d/.test(nombre)) return convention
  const { success, data } = NOMBRE.safeParse(nombre)
  if (!success) return { genre: 'impossible' }
  return partie === 'actes' ? { ...convention, acteRang: data } : { ...convention, ordre: data }
}
