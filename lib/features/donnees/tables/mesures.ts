import { z } from 'zod'
import { entier, getPageFiche, identifiant, SITUATION, texte, texteOuNull } from '../colonnes'
import { defineTable } from '../table'

export const MESURES = defineTable({
  code: 'mesures',
  titre: 'Mesures',
  description:
    'Les mesures des actes publiés. Une mesure sans action ni montant est normale\u202f: la source n’en dit pas plus.',
  vue: 'donnees_mesures',
  colonnes: z.object({
    ...SITUATION,
    mesure_id: identifiant('L’identifiant de la mesure dans cet acte'),
    lignee: identifiant('Ce qui la suit d’un acte à l’autre'),
    ordre: entier('Son rang dans l’acte', 0),
    code: texteOuNull('Son code local', '2.1.2'),
    intitule: texte('Son intitulé', 'Premier accueil social inconditionnel de proximité'),
    volet: texteOuNull('Le code de son volet ou de son axe', 'socle'),
    catalogue_code: texteOuNull('La mesure du catalogue du portail dont elle relève', 'insertion-orientation'),
    catalogue_famille: texteOuNull('La famille de cette mesure au catalogue', 'Insertion'),
    descriptif: texteOuNull('Ce que l’acte en dit', 'Accueillir toute personne à moins de 30 minutes de chez elle.'),
  }),
  cle: ['publication_id', 'mesure_id'],
  filtres: [
    'convention_id',
    'publication_id',
    'territoire_code',
    'region_code',
    'cadre_code',
    'volet',
    'catalogue_code',
    'lignee',
  ],
  historique: true,
  getPage: getPageFiche,
})
