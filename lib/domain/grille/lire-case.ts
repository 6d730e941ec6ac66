import { type LectureMontant, type MontantLu, parseMontant } from '@/lib/domain/montant/parse-montant'
import type { Absence } from '@/lib/domain/vocabulaire'

/** Ce que dit une case : un montant, l’aveu qu’il manque, ou un texte à revoir. */
export type CaseLue =
  | Exclude<MontantLu, { readonly tag: 'vide' }>
  | { readonly tag: 'absence'; readonly absence: Absence }

/** Comment lire une virgule ou un point que deux usages se disputent. */
export type Separateur = 'milliers' | 'decimales'

/** Les façons dont un tableau dit qu’un chiffre manque. Aucune ne vaut zéro. */
const ABSENCES = new Map<string, Absence>([
  ['', 'non_renseigne'],
  ['-', 'non_renseigne'],
  ['nr', 'non_renseigne'],
  ['non renseigné', 'non_renseigne'],
  ['so', 'sans_objet'],
  ['sans objet', 'sans_objet'],
  ['nd', 'non_disponible'],
  ['non disponible', 'non_disponible'],
  ['secret', 'secret'],
])

/** Un format comptable écrit ainsi zéro, d’autres une case vide : il faut demander. */
const TIRET_COMPTABLE = /^[-–—]\s*€$|^€\s*[-–—]$/u
const EURO_EN_TETE = /^(?<signe>[-−–]?)\s*(?:€|EUR)\s*(?=[-−–]?\s*\d)/iu

/** Lit une case tapée ou collée. */
export function lireCase(texte: string): CaseLue {
  const propre = texte.replace(/[\s\u200b\u2060]+/gu, ' ').trim()
  if (TIRET_COMPTABLE.test(propre)) {
    return { tag: 'invalide', message: 'Ce tiret peut dire zéro ou rien. Écrivez 0, ou videz la case.' }
  }
  const absence = ABSENCES.get(
    propre
      .toLowerCase()
      .replaceAll('.', '')
      .replace(/^[–—]$/u, '-'),
  )
  if (absence !== undefined) return { tag: 'absence', absence }
  const lu = parseMontant(propre.replace(EURO_EN_TETE, '$<signe>'))
  return lu.tag === 'vide' ? { tag: 'absence', absence: 'non_renseigne' } : lu
}

/** Ce que dit une case ambiguë quand on sait ce que son séparateur sépare ; null si cette lecture est impossible. */
export function trancherCase(texte: string, separateur: Separateur): LectureMontant | null {
  const lu = lireCase(texte)
  if (lu.tag !== 'ambigu') return null
  const [enMilliers, enDecimales] = lu.lectures
  return (separateur === 'milliers' ? enMilliers : enDecimales) ?? null
}
