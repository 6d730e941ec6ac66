/**
 * Les mots de liaison d’un nom propre sont une donnée enregistrée à côté de lui (« le », « du », « dans le ») :
 * aucune règle ne devine, à la lecture, qu’on dit « de Vaucluse » mais « du Var ».
 */
export interface NomDecline {
  readonly nom: string
  /** « le », « la », « l’ », « les », ou vide pour un nom qui n’en prend pas (Paris, Toulouse Métropole). */
  readonly article: string
  /** « de », « d’ », « du », « de la », « de l’ » ou « des ». */
  readonly charniere: string
}

export interface NomDeLieu extends NomDecline {
  /** « à », « en », « dans le », « dans la », « dans l’ » ou « dans les ». */
  readonly locatif: string
}

const VOYELLE_INITIALE = /^[aeiouœæ]/

/** Pose un mot de liaison devant un nom, sans espace après une apostrophe. */
export function joindre(liaison: string, nom: string): string {
  if (liaison === '') return nom
  return liaison.endsWith('’') ? `${liaison}${nom}` : `${liaison} ${nom}`
}

/** « le Lot », « l’Aveyron », « Paris », « la Collectivité de Corse », « Toulouse Métropole ». */
export function avecArticle(nom: NomDecline): string {
  return joindre(nom.article, nom.nom)
}

/** « du Lot », « d’Ille-et-Vilaine », « de La Réunion », « du Département du Lot », « de l’Eurométropole de Strasbourg ». */
export function deTerritoire(nom: NomDecline): string {
  return joindre(nom.charniere, nom.nom)
}

/** « dans le Lot », « en Haute-Loire », « à Mayotte ». */
export function dansTerritoire(lieu: NomDeLieu): string {
  return joindre(lieu.locatif, lieu.nom)
}

/** Élide « de », « que », « le »… devant une voyelle. Le h et le y, tantôt muets tantôt aspirés, ne sont pas élidés. */
export function elider(mot: string, suivant: string): string {
  const initiale = suivant.normalize('NFD').toLowerCase()
  return VOYELLE_INITIALE.test(initiale) ? `${mot.slice(0, -1)}’${suivant}` : `${mot} ${suivant}`
}

/** Met une majuscule au premier mot d’une phrase. */
export function capitaliser(phrase: string): string {
  return phrase.charAt(0).toLocaleUpperCase('fr') + phrase.slice(1)
}

const enumeration = new Intl.ListFormat('fr', { type: 'conjunction' })

/** « a », « a et b », « a, b et c ». */
export function enumerer(elements: readonly string[]): string {
  return enumeration.format(elements)
}
