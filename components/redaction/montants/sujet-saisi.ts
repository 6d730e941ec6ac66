/** Ce à quoi des montants se rapportent : l’acte entier, une mesure ou une action. */
export interface SujetSaisi {
  readonly cle: string
  readonly titre: string
  readonly precision: string | null
}
