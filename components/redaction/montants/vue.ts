/** Les deux façons de saisir les mêmes montants. */
export const VUES = ['grille', 'formulaire'] as const
export type Vue = (typeof VUES)[number]
