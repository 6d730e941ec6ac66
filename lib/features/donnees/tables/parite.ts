import { z } from 'zod'
import { ETATS_PARITE } from '@/lib/domain/territoire-publie'
import { NATURES } from '@/lib/domain/vocabulaire'
import {
  centimesOuNull,
  entier,
  getPageSituee,
  jour,
  mot,
  motOuNull,
  SITUATION,
  texteOuNull,
  vraiOuFaux,
} from '../colonnes'
import { defineTable } from '../table'

export const PARITE = defineTable({
  code: 'parite',
  titre: 'Parité',
  description:
    'Les bilans de chaque convention\u202f: ce que l’État et la collectivité apportent, par nature et par périmètre, et ce que le portail en conclut. Un bilan ne s’additionne pas à un autre.',
  vue: 'donnees_parite',
  colonnes: z.object({
    ...SITUATION,
    rang: entier('Le rang du bilan dans la publication', 0),
    principal: vraiOuFaux('Vrai pour le bilan que les listes du portail montrent'),
    nature: mot(NATURES, 'Ce que les montants constatent'),
    perimetre: texteOuNull('Ce qu’ils couvrent, quand ce n’est pas tout', 'Hors France Travail'),
    periode_debut: jour('Le premier jour des périodes chiffrées', '2020-01-01'),
    periode_fin: jour('Leur dernier jour', '2020-12-31'),
    etat_centimes: centimesOuNull('La part de l’État'),
    etat_approche: vraiOuFaux('Vrai quand elle n’est pas connue au centime', false),
    departement_centimes: centimesOuNull('La part de la collectivité'),
    departement_approche: vraiOuFaux('Vrai quand elle n’est pas connue au centime', false),
    autres_centimes: centimesOuNull('La part des autres financeurs, hors parité', 2_000_000),
    autres_approche: vraiOuFaux('Vrai quand elle n’est pas connue au centime', false),
    ensemble_centimes: centimesOuNull('Le total des deux parties que donne la source', 69_375_132),
    ensemble_approche: vraiOuFaux('Vrai quand il n’est pas connu au centime', false),
    verdict: mot(
      ETATS_PARITE,
      'attestee\u202f: égalité au centime\u202f; compatible\u202f: les arrondis expliquent l’écart\u202f; rompue\u202f; indeterminable\u202f: il manque un chiffre',
    ),
    ecart_centimes: centimesOuNull('L’écart entre les deux parts, quand il y en a un', 0),
    tolerance_centimes: centimesOuNull('L’écart que les arrondis peuvent expliquer', 350_100),
    plus_payeur: motOuNull(['etat', 'departement'], 'Qui paie le plus, quand la parité est rompue'),
    alerte_etat: vraiOuFaux('Vrai quand l’État paie plus de la moitié', false),
  }),
  cle: ['publication_id', 'rang'],
  filtres: [
    'convention_id',
    'publication_id',
    'territoire_code',
    'region_code',
    'cadre_code',
    'famille',
    'nature',
    'verdict',
    'principal',
    'alerte_etat',
    'periode_debut',
    'periode_fin',
  ],
  historique: true,
  getPage: getPageSituee,
})
