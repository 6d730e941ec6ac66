/**
 * Ce qu’un lecteur attentif tire d’un texte inventé, écrit à la main avant de regarder ce que la lecture en dit.
 *
 * Un montant se dit « valeur payeur » puis ce qui se juge encore de lui : `n:` sa nature, `p:` sa précision, `d:` sa
 * période (une année, deux années ou deux jours), `r:` le début du titre de sa rubrique. Une liste absente n’est pas jugée.
 */
export interface Verite {
  readonly texte: string
  /** Le territoire de la convention ouverte, quand le texte en compare plusieurs. */
  readonly chez?: string
  readonly montants: readonly string[]
  /** Des rappels que l’on peut proposer ou mettre à part : les deux se défendent. */
  readonly toleres?: readonly string[]
  /** Les chiffres qui ne sont pas du contrat et qui doivent pourtant se voir, avec leur raison. */
  readonly aPart?: readonly string[]
  readonly titres?: readonly string[]
  readonly denombrements?: readonly string[]
  readonly dates?: readonly string[]
  readonly signataires?: readonly string[]
  readonly periodes?: readonly string[]
}
