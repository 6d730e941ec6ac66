/** Un mot du portail, et ce qu’il y veut dire. */
export interface Terme {
  /** Ce qui suit « # » dans une adresse : on cite un terme par un lien, elle ne change donc pas. */
  readonly ancre: string
  readonly terme: string
  /** Ce dont le terme est une valeur, quand il ne se comprend pas seul : « nature d’un montant ». */
  readonly genre?: string
  readonly definition: string
  /** Ce qu’aucune source publique ne confirme : le portail le laisse réglable et n’en fait pas une règle. */
  readonly reserve?: string
}
