export type Genre = 'masculin' | 'feminin'

const LETTRES = [
  'zéro',
  'un',
  'deux',
  'trois',
  'quatre',
  'cinq',
  'six',
  'sept',
  'huit',
  'neuf',
  'dix',
  'onze',
  'douze',
  'treize',
  'quatorze',
  'quinze',
  'seize',
] as const

const chiffres = new Intl.NumberFormat('fr-FR')

/** En français, zéro et un commandent le singulier. */
export function accorder(nombre: number, singulier: string, pluriel: string): string {
  return Math.abs(nombre) < 2 ? singulier : pluriel
}

/** « neuf », « une », puis des chiffres au-delà de seize : « 1 234 ». */
export function ecrireNombre(nombre: number, genre: Genre = 'masculin'): string {
  if (nombre === 1 && genre === 'feminin') return 'une'
  return LETTRES[nombre] ?? chiffres.format(nombre)
}

/** « 1 territoire », « 12 territoires ». */
export function compter(nombre: number, singulier: string, pluriel: string): string {
  return `${chiffres.format(nombre)} ${accorder(nombre, singulier, pluriel)}`
}

export interface NomCommun {
  readonly singulier: string
  readonly pluriel: string
  readonly genre: Genre
}

/** « une action publiée », « neuf mesures », « aucune rubrique ». */
export function compterEnLettres(nombre: number, nom: NomCommun): string {
  if (nombre === 0) return `${nom.genre === 'feminin' ? 'aucune' : 'aucun'} ${nom.singulier}`
  return `${ecrireNombre(nombre, nom.genre)} ${accorder(nombre, nom.singulier, nom.pluriel)}`
}

/** « 228 654 » : des personnes, en chiffres. */
export function ecrireEffectif(nombre: number): string {
  return chiffres.format(nombre)
}
