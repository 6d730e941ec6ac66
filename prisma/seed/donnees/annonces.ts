import type { AnnonceSource } from './types'

export const annonces: readonly AnnonceSource[] = [
  {
    titre: 'Signer avec l’État le plan pauvreté',
    citation: 'Nous signerons avec l’Etat le plan pauvreté.',
    source: {
      titre: 'Insertion, solidarités',
      editeur: 'Programme électoral, auteur et territoire non précisés',
      nature: 'autre',
    },
  },
]
