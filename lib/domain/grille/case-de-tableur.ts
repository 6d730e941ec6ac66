import { lireCase } from './lire-case'

/** Une case copiée d’un tableur : ce qu’elle montre, et le nombre exact qu’elle garde quand il est joint. */
export interface CaseCopiee {
  readonly affiche: string
  readonly exact: string | null
}

const EXACT_AU_CENTIME = /^-?\d+(?:\.\d{1,2})?$/

/**
 * Le texte à lire d’une case copiée. Le nombre exact lève le doute d’un séparateur et rend les centimes que l’affichage
 * tait ; il ne sert que si la case montre bien un montant, car une date aussi est un nombre pour un tableur.
 */
export function chooseTexte({ affiche, exact }: CaseCopiee): string {
  if (exact === null || !EXACT_AU_CENTIME.test(exact) || !isMontant(affiche)) return affiche
  return exact.replace('.', ',')
}

/** Vrai quand la case montre un montant arrondi par le tableur à partir d’un nombre de plus de deux décimales. */
export function isArrondiParTableur({ affiche, exact }: CaseCopiee): boolean {
  return exact !== null && /^-?\d*\.\d{3,}$/.test(exact) && isMontant(affiche)
}

const TIRET_COMPTABLE = /^[-–—]\s*€?$/u

function isMontant(affiche: string): boolean {
  const { tag } = lireCase(affiche)
  return tag === 'ok' || tag === 'ambigu' || TIRET_COMPTABLE.test(affiche.trim())
}
