import { z } from 'zod'

/** Ce que Next lit dans l’adresse : un paramètre répété devient une liste. */
export type ParametresAdresse = Readonly<Record<string, string | readonly string[] | undefined>>

const LONGUEUR_MAX = 100

/** Des mots choisis librement ; absents, vides ou trop longs, ils ne choisissent rien. */
export const texteDAdresse = z.string().trim().min(1).max(LONGUEUR_MAX).nullable().catch(null)

const PAGE_MAX = 10_000

/** Un numéro de page ; le premier quand il ne se lit pas. */
export const pageDAdresse = z.coerce.number().int().min(1).max(PAGE_MAX).catch(1)

/** Le numéro de page que porte une adresse, seul. */
export function parsePage(saisie: string | readonly string[] | undefined): number {
  return pageDAdresse.parse(typeof saisie === 'string' ? saisie : saisie?.[0])
}

/** Les paramètres de l’adresse, une fois chacun : d’un paramètre répété, seul le premier compte. */
export function keepPremiers(parametres: ParametresAdresse): Readonly<Record<string, string | undefined>> {
  return Object.fromEntries(
    Object.entries(parametres).map(([nom, valeur]) => [nom, typeof valeur === 'string' ? valeur : valeur?.[0]]),
  )
}

/** Ce qui suit le chemin d’une adresse : les critères choisis, sans ceux qui vont de soi ; vide quand il n’en reste aucun. */
export function formatCriteresAdresse<C extends Readonly<Record<string, string | number | null>>>(
  criteres: C,
  parDefaut: Partial<C> = {},
): string {
  const parametres = new URLSearchParams()
  for (const [nom, valeur] of Object.entries(criteres)) {
    if (valeur !== null && valeur !== parDefaut[nom]) parametres.set(nom, `${valeur}`)
  }
  return parametres.size === 0 ? '' : `?${parametres}`
}
