import { z } from 'zod'
import { getAdresseConvention } from '@/lib/domain/adresse-publique'
import { CONVENTION, DATE_SIGNATURE, entier, jourOuNull, PREUVES, PUBLICATION, texte, textes } from '../colonnes'
import { defineTable } from '../table'

export const CONVENTIONS = defineTable({
  code: 'conventions',
  titre: 'Conventions',
  description: 'Les conventions et les plans publiés, tels que leur dernier acte les laisse.',
  vue: 'donnees_conventions',
  colonnes: z.object({
    ...CONVENTION,
    cadre_nom: texte('Le nom du cadre', 'CALPAE'),
    periode_debut: jourOuNull('Le premier jour de la convention', '2019-01-01'),
    periode_fin: jourOuNull('Son dernier jour', '2021-12-31'),
    departements: textes('Les codes des départements qu’elle couvre', ['43']),
    ...PUBLICATION,
    ...DATE_SIGNATURE,
    ecarts_reels: entier('Le nombre d’écarts calculés, réels et sans réponse', 0),
    ecarts_explicables: entier('Le nombre d’écarts sans réponse que les arrondis suffisent à expliquer', 1),
    ecarts_consignes: entier('Le nombre d’écarts relevés à la lecture et sans réponse', 0),
    ...PREUVES,
  }),
  cle: ['convention_id'],
  filtres: ['convention_id', 'territoire_code', 'region_code', 'cadre_code', 'famille'],
  identifiant: 'convention_id',
  historique: false,
  getPage: ({ territoire_slug, convention_slug }) =>
    getAdresseConvention({ slug: territoire_slug }, { slug: convention_slug }),
})
