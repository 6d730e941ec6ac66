import type { AnnonceSource } from './types'

export const annonces: readonly AnnonceSource[] = [
  {
    auteur: 'Auteur non précisé par la source',
    territoire: 'Territoire non précisé par la source',
    citation: 'Nous signerons avec l’Etat le plan pauvreté.',
    sourceTitre: 'Programme électoral, « Insertion, solidarités »',
  },
]
