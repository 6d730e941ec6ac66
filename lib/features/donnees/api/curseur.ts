import { z } from 'zod'
import { createValeur } from '../filtres'
import type { TableOuverte, Valeur } from '../table'

/** Où reprendre : la clé de la dernière ligne lue, illisible pour que nul ne s’y fie. */
export function formatCurseur(cle: readonly Valeur[]): string {
  return Buffer.from(JSON.stringify(cle)).toString('base64url')
}

/** Ce qu’un curseur de cette table peut être ; le lire rend la clé. */
export function createCurseur(table: TableOuverte) {
  const { cle } = table
  const valeurs = z.array(z.union([z.string(), z.number()])).length(cle.length)
  return z
    .string()
    .max(LONGUEUR_MAX)
    .transform((texte, contexte) => {
      const lues = valeurs.safeParse(decode(texte))
      const justes =
        lues.success && cle.every((colonne, rang) => z.safeParse(createValeur(table, colonne), lues.data[rang]).success)
      if (lues.success && justes) return lues.data
      contexte.addIssue('Curseur illisible\u202f: reprenez l’adresse «\u00a0suivant\u00a0» telle qu’elle a été donnée')
      return z.NEVER
    })
}

/** Une clé tient dans quelques identifiants. */
const LONGUEUR_MAX = 1_000

function decode(texte: string): unknown {
  try {
    return JSON.parse(Buffer.from(texte, 'base64url').toString('utf8'))
  } catch {
    return null
  }
}
