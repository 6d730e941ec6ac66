import { z } from 'zod'
import { findEntete } from '@/lib/domain/import/entete'
import type { Case, Classeur, Feuille } from '@/lib/domain/import/feuille'
import { guessRole, isMontant, normaliserTitre, ROLES_COLONNE, type RoleColonne } from '@/lib/domain/import/roles'
import { FINANCEURS, NATURES } from '@/lib/domain/vocabulaire'

/** Comment lire un fichier : ce que l’agent confirme une fois, et ce qui vaut quand aucune colonne ne le dit. */
export const correspondanceSchema = z.object({
  /** Le rang de la feuille lue, et ce que contient chacune de ses colonnes. */
  feuille: z.number().int().min(0),
  roles: z.array(z.enum(ROLES_COLONNE)),
  nature: z.enum(NATURES),
  financeur: z.enum(FINANCEURS).nullable(),
  /** La période d’un montant dont le fichier ne dit pas la date. */
  periode: z.object({ debut: z.string(), fin: z.string() }).nullable(),
  sourceId: z.string().nullable(),
  /** La ligne de l’acte que désigne un libellé du fichier ; vide pour ne pas l’importer. */
  intitules: z.record(z.string(), z.string()),
})
export type Correspondance = z.output<typeof correspondanceSchema>

/** Ce qu’une collectivité a confirmé la dernière fois, titre par titre. */
export const memoireSchema = z.record(z.string(), z.enum(ROLES_COLONNE))
export type Memoire = Readonly<z.output<typeof memoireSchema>>

const CHAMPS_IDENTIFIES = new Set<RoleColonne>(['identifiant', 'sujet', 'sourceId', 'version'])

/** La lecture proposée : la feuille dont les titres se reconnaissent le mieux, et ce que la collectivité a déjà confirmé. */
export function proposeCorrespondance(
  { feuilles }: Classeur,
  memoire: Memoire,
  defauts: Pick<Correspondance, 'periode' | 'sourceId'>,
): Correspondance {
  const lues = feuilles.map((feuille, rang) => {
    const roles = proposeRoles(feuille, memoire)
    return { rang, roles, reconnus: roles.some(isMontant) ? roles.filter((role) => role !== 'ignorer').length : 0 }
  })
  const meilleure = lues.reduce((a, b) => (b.reconnus > a.reconnus ? b : a), { rang: 0, roles: [], reconnus: 0 })
  return {
    feuille: meilleure.rang,
    roles: meilleure.roles,
    nature: 'contractualise',
    financeur: null,
    ...defauts,
    intitules: {},
  }
}

/** Ce que contient chaque colonne d’une feuille, d’après son titre : ce qui a déjà été confirmé, sinon ce qu’il annonce. */
export function proposeRoles(feuille: Feuille, memoire: Memoire): RoleColonne[] {
  const entete = findEntete(feuille)
  const donnees = entete ? feuille.lignes.slice(entete.derniere + 1) : []
  return (entete?.titres ?? []).map((titre, colonne) => {
    const devine = guessRole(titre)
    const cases = donnees.flatMap((ligne) => ligne[colonne] ?? [])
    const horsMontant = isMontant(devine) && cases.length > 0 && cases.every(isHorsMontant)
    return memoire[normaliserTitre(titre)] ?? (horsMontant ? 'ignorer' : devine)
  })
}

/** « Part État » peut être un pourcentage, et « Crédits versés le » une date : une colonne qui n’a rien d’autre n’est pas un montant. */
function isHorsMontant({ genre, texte }: Case): boolean {
  return genre === 'pourcentage' || genre === 'jour' || genre === 'booleen' || /%\s*$/.test(texte)
}

/** Ce qui se retient pour le fichier suivant : les titres, sans les colonnes que le portail écrit lui-même. */
export function memoriser(titres: readonly string[], roles: readonly RoleColonne[]): Memoire {
  return Object.fromEntries(
    titres.flatMap((titre, rang) => {
      const role = roles[rang]
      const cle = normaliserTitre(titre)
      return cle === '' || role === undefined || CHAMPS_IDENTIFIES.has(role) ? [] : [[cle, role]]
    }),
  )
}
