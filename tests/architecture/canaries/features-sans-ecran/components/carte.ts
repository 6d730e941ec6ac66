export const Carte = 'carte'
