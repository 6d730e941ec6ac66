/** La part des initiatives dans le pays, telle que le Sénat la donne : un repère sourcé, que rien ici ne recalcule. */
export const REFERENCE_INITIATIVE = {
  cle: 'initiative',
  pointsDeBase: 2_600,
  citation: 'ne représentaient que 26\u00a0% des crédits dédiés au Calpae',
  source: 'rapport n°\u00a0128 (2023-2024) sur le projet de loi de finances pour 2024',
  adresse: 'https://www.senat.fr/rap/l23-128-330/l23-128-3305.html',
} as const
