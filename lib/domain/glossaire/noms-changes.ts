/** Un nom qui a changé : les actes gardent celui de leur date. */
export interface NomChange {
  readonly avant: string
  readonly apres: string
  /** La date aussi finement qu’elle est connue. */
  readonly depuis: string
}

/** Du plus ancien changement au plus récent. */
export const NOMS_CHANGES: readonly NomChange[] = [
  {
    avant: 'Haut-commissaire à la lutte contre la pauvreté',
    apres: 'Commissaire à la lutte contre la pauvreté',
    depuis: 'janvier 2020',
  },
  { avant: 'DDCS', apres: 'DDETS', depuis: '2021' },
  { avant: 'Pôle emploi', apres: 'France Travail', depuis: '2024' },
]
