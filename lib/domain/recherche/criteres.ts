import { z } from 'zod'
import { keepPremiers, type ParametresAdresse } from '@/lib/domain/criteres-adresse'

/** Ce qui se trouve, dans l’ordre où les filtres le proposent. */
export const GENRES_TROUVES = ['territoire', 'convention', 'mesure', 'action', 'document'] as const
export type GenreTrouve = (typeof GENRES_TROUVES)[number]

/** Une question plus longue est coupée là : personne n’en pose de telle, et la base n’a pas à la lire. */
export const LONGUEUR_QUESTION = 100

/** Une question posée par une adresse. */
export const questionDAdresse = z
  .string()
  .transform((texte) => texte.normalize('NFC').replace(/\s+/g, ' ').trim().slice(0, LONGUEUR_QUESTION))

const criteresSchema = z.object({
  q: questionDAdresse.catch(''),
  genre: z.enum(GENRES_TROUVES).nullable().catch(null),
  /** Le code d’une région. */
  region: z
    .string()
    .regex(/^\d{1,3}$/)
    .nullable()
    .catch(null),
  page: z.coerce.number().int().min(1).max(1_000).catch(1),
})

export type CriteresRecherche = Readonly<z.output<typeof criteresSchema>>

/** Lit la question et les filtres de l’adresse ; ce qui s’y lit mal est ignoré, et d’un paramètre répété seul le premier compte. */
export function parseCriteresRecherche(parametres: ParametresAdresse): CriteresRecherche {
  return criteresSchema.parse(keepPremiers(parametres))
}

/** L’adresse d’une recherche ; changer de question ou de filtre ramène à la première page. */
export function getAdresseRecherche({ q, genre, region, page }: Partial<CriteresRecherche>): string {
  const parametres = new URLSearchParams()
  if (q) parametres.set('q', q)
  if (genre) parametres.set('genre', genre)
  if (region) parametres.set('region', region)
  if (page !== undefined && page > 1) parametres.set('page', `${page}`)
  return `${ADRESSE_RECHERCHE}${parametres.size === 0 ? '' : `?${parametres}`}`
}

/** La page de recherche ; elle se remplit d’un champ que chaque page publique porte. */
export const ADRESSE_RECHERCHE = '/recherche'
