/** Ce que l’on sait de l’apport d’un financeur. Une part absente n’est jamais nulle. */
export type Part =
  | { readonly tag: 'exact'; readonly centimes: bigint }
  | { readonly tag: 'approche'; readonly centimes: bigint }
  | { readonly tag: 'absent' }

export type PartConnue = Exclude<Part, { readonly tag: 'absent' }>

/** `autre` absent veut dire : aucun autre financeur connu, il n’occupe donc aucune place. */
export type Parts = {
  readonly etat: Part
  readonly departement: Part
  readonly autre: Part
}

export type Balance = {
  readonly parts: Parts
  /** Le total des deux parties, quand la source ne le ventile pas ou n’en donne qu’une moitié. */
  readonly ensemble?: PartConnue
}
