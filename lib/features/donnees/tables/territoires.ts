import { z } from 'zod'
import { getAdresseCollectivite } from '@/lib/domain/adresse-publique'
import { TYPES_COLLECTIVITE } from '@/lib/domain/vocabulaire'
import { entier, mot, TERRITOIRE, texte, texteOuNull, textes } from '../colonnes'
import { defineTable } from '../table'

export const TERRITOIRES = defineTable({
  code: 'territoires',
  titre: 'Territoires',
  description:
    'Les collectivités qui peuvent contracter avec l’État, renseignées ou non\u202f: départements, collectivités uniques et métropoles.',
  vue: 'donnees_territoires',
  colonnes: z.object({
    ...TERRITOIRE,
    type: mot(TYPES_COLLECTIVITE, 'Le type de la collectivité'),
    siren: texteOuNull('Son numéro SIREN', '224300018'),
    region_nom: texte('Le nom de sa région', 'Auvergne-Rhône-Alpes'),
    departements: textes('Les codes des départements qu’elle couvre', ['43']),
    conventions_publiees: entier(
      'Le nombre de ses conventions et plans publiés\u202f; 0\u202f: rien n’est renseigné',
      1,
    ),
  }),
  cle: ['territoire_code'],
  filtres: ['territoire_code', 'type', 'region_code'],
  identifiant: 'territoire_code',
  historique: false,
  getPage: ({ territoire_code, territoire_slug, type }) =>
    getAdresseCollectivite({ code: territoire_code, slug: territoire_slug, type }),
})
