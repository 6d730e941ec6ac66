import { z } from 'zod'
import { EVENEMENT, getPageSituee, PREUVES, SITUATION, texte, texteOuNull } from '../colonnes'
import { defineTable } from '../table'

export const PUBLICATIONS = defineTable({
  code: 'publications',
  titre: 'Publications',
  description:
    'Tout ce qui a été publié, dans l’ordre\u202f: signatures, explications d’écarts et corrections, avec leurs empreintes.',
  vue: 'donnees_publications',
  colonnes: z.object({
    ...SITUATION,
    evenement: EVENEMENT,
    motif: texte('La raison de la publication', 'Signature'),
    ...PREUVES,
    precedent: texteOuNull(
      'L’empreinte de la publication précédente de la convention',
      '60303ae22b998861bce3b28f33eec1be',
    ),
  }),
  cle: ['publication_id'],
  filtres: [
    'publication_id',
    'convention_id',
    'acte_id',
    'territoire_code',
    'region_code',
    'cadre_code',
    'famille',
    'evenement',
  ],
  identifiant: 'publication_id',
  historique: false,
  getPage: (ligne) => getPageSituee({ ...ligne, courante: false }),
})
