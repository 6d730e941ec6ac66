import type { Precision } from '@/lib/domain/vocabulaire'
import { lireCase } from './lire-case'

/** Une case copiée d’un tableur : ce qu’elle montre, et le nombre exact qu’elle garde quand il est joint. */
export interface CaseCopiee {
  readonly affiche: string
  readonly exact: string | null
}

const EXACT_AU_CENTIME = /^-?\d+(?:\.\d{1,2})?$/

/**
 * Le texte à lire d’une case copiée. Le nombre exact lève le doute d’un séparateur et rend les centimes que l’affichage
 * tait ; il ne sert que si la case montre un montant tout simple, car une date aussi est un nombre pour un tableur, et
 * « environ 1 235 » ou « 19,3 M€ » disent plus que le leur.
 */
export function chooseTexte({ affiche, exact }: CaseCopiee): string {
  if (exact === null || !EXACT_AU_CENTIME.test(exact) || !isMontantSimple(affiche)) return affiche
  return exact.replace('.', ',')
}

/** Vrai quand la case montre un montant arrondi par le tableur à partir d’un nombre de plus de deux décimales. */
export function isArrondiParTableur({ affiche, exact }: CaseCopiee): boolean {
  return exact !== null && /^-?\d*\.\d{3,}$/.test(exact) && isMontantSimple(affiche)
}

const TIRET_COMPTABLE = /^[-–—]\s*€?$/u

function isMontantSimple(affiche: string): boolean {
  const lu = lireCase(affiche)
  switch (lu.tag) {
    case 'ok':
      return isFine(lu.precisionSuggeree)
    case 'ambigu':
      return lu.lectures.every(({ precision }) => isFine(precision))
    case 'absence':
    case 'invalide':
      return TIRET_COMPTABLE.test(affiche.trim())
  }
}

function isFine(precision: Precision): boolean {
  return precision === 'euro' || precision === 'centime'
}
