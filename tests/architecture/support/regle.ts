/** Une règle d’architecture : appliquée à un arbre, elle nomme chaque infraction. */
export interface Regle {
  /** Aussi le nom du dossier de son canari. */
  readonly nom: string
  readonly titre: string
  readonly check: (racine: string) => readonly string[] | Promise<readonly string[]>
}
