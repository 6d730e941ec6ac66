/** Les teintes claires du portail, pour un dessin qui vit hors de ses feuilles de style. Les mêmes qu’à l’écran. */
export const TEINTES = {
  page: '#ffffff',
  surface: '#f6f5f1',
  encre: '#1a1b1f',
  'encre-douce': '#56575d',
  etat: '#1d3f8c',
  'etat-pale': '#dfe6f6',
  departement: '#ab4420',
  'departement-pale': '#f8e2d8',
  autre: '#66676d',
  'autre-pale': '#e7e6e3',
} as const
