/** Combien de mesures et d’actions sans mesure une part compte, chiffrées ou non, et dans combien de territoires. */
export interface Rubriques {
  /** Null : non réparties. */
  readonly part: string | null
  readonly rubriques: number
  readonly territoires: number
}

/** Un cadre des conventions publiées : ses volets ou ses axes, et ses familles de mesures. */
export interface CadreSuivi {
  readonly code: string
  readonly nom: string
  readonly volets: readonly { readonly code: string; readonly libelle: string }[]
  readonly familles: readonly string[]
  readonly parVolet: readonly Rubriques[]
  readonly parFamille: readonly Rubriques[]
}
