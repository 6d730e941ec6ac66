import { LIBELLES_FINANCEURS, LIBELLES_NATURES, LIBELLES_PRECISIONS } from '@/lib/domain/libelles'
import { LIBELLES_PARTS } from '@/lib/domain/phrase/pilotage'
import { type Colonne, libellerPar } from '@/lib/platform/tableau/tableau'

const NATURE: Colonne = {
  cle: 'nature',
  type: 'texte',
  description: 'Ce que le montant constate ; deux natures ne s’additionnent jamais',
  libeller: libellerPar(LIBELLES_NATURES),
}

const PORTEE: readonly Colonne[] = [
  NATURE,
  { cle: 'periode_debut', type: 'jour', description: 'Le premier jour de la période' },
  { cle: 'periode_fin', type: 'jour', description: 'Son dernier jour' },
  { cle: 'perimetre', type: 'texte', description: 'Ce que le montant couvre, quand ce n’est pas tout' },
]

export const COLONNES_SOMMES: readonly Colonne[] = [
  ...PORTEE,
  {
    cle: 'cadre',
    type: 'texte',
    description: 'Le cadre dont on somme les lignes ; vide pour les montants des actes entiers',
  },
  { cle: 'axe', type: 'texte', description: 'Ce selon quoi la somme se répartit' },
  {
    cle: 'part',
    type: 'texte',
    description:
      'La part\u202f; vide\u202f: non réparti\u202f; «\u00a0reste\u00a0»\u202f: un total moins sa seule part connue',
    libeller: libellerPar(LIBELLES_PARTS),
  },
  { cle: 'centimes', type: 'montant', description: 'La somme ; vide quand aucun montant n’est chiffré' },
  {
    cle: 'approche',
    type: 'booleen',
    description: 'Vrai quand y entre un montant arrondi au millier, ou approximatif',
  },
  { cle: 'territoires', type: 'entier', description: 'Le nombre de territoires dont elle vient' },
  { cle: 'montants', type: 'entier', description: 'Le nombre de montants publiés qui y entrent' },
  { cle: 'manquants', type: 'entier', description: 'Le nombre de montants laissés sans chiffre, que la somme ignore' },
]

export const COLONNES_MONTANTS: readonly Colonne[] = [
  { cle: 'territoire', type: 'texte', description: 'Le code du territoire' },
  { cle: 'collectivite', type: 'texte', description: 'La collectivité qui a contracté' },
  { cle: 'region', type: 'texte', description: 'Le code de sa région' },
  { cle: 'departement', type: 'texte', description: 'Le département, quand la convention n’en couvre qu’un' },
  { cle: 'cadre', type: 'texte', description: 'Le cadre de la convention' },
  { cle: 'convention', type: 'texte', description: 'Le titre de la convention' },
  { cle: 'niveau', type: 'texte', description: 'Ce que le montant chiffre : l’acte entier, une mesure ou une action' },
  { cle: 'sujet', type: 'texte', description: 'Son nom' },
  { cle: 'volet', type: 'texte', description: 'Le volet ou l’axe de la ligne, ou celui de sa mesure' },
  { cle: 'famille', type: 'texte', description: 'La famille de la mesure au catalogue' },
  { cle: 'financeur', type: 'texte', description: 'Qui paie', libeller: libellerPar(LIBELLES_FINANCEURS) },
  { cle: 'financeur_nom', type: 'texte', description: 'Le nom d’un autre financeur' },
  ...PORTEE,
  { cle: 'centimes', type: 'montant', description: 'Le montant' },
  { cle: 'precision', type: 'texte', description: 'La finesse du chiffre', libeller: libellerPar(LIBELLES_PRECISIONS) },
  { cle: 'source', type: 'texte', description: 'Le titre de la source' },
  { cle: 'page', type: 'texte', description: 'La page de la source' },
  { cle: 'citation', type: 'texte', description: 'La citation de la source' },
  { cle: 'lien', type: 'texte', description: 'L’adresse de la source' },
  { cle: 'identifiant', type: 'texte', description: 'L’identifiant du montant' },
]

export const COLONNES_REGIONS: readonly Colonne[] = [
  { cle: 'code', type: 'texte', description: 'Le code de la région' },
  { cle: 'nom', type: 'texte', description: 'Son nom' },
  { cle: 'territoires', type: 'entier', description: 'Ses collectivités contractantes' },
  { cle: 'renseignes', type: 'entier', description: 'Celles qui ont publié au moins une convention' },
  { cle: 'attestee', type: 'entier', description: 'Conventions dont la parité est attestée au centime' },
  { cle: 'compatible', type: 'entier', description: 'Conventions compatibles avec la parité, aux arrondis près' },
  { cle: 'rompue', type: 'entier', description: 'Conventions dont la parité est rompue' },
  { cle: 'indeterminable', type: 'entier', description: 'Conventions dont un montant manque' },
  { cle: 'ecarts_reels', type: 'entier', description: 'Écarts réels sans réponse' },
]

export const COLONNES_DEPARTEMENTS: readonly Colonne[] = [
  { cle: 'code', type: 'texte', description: 'Le code du département' },
  { cle: 'nom', type: 'texte', description: 'Son nom' },
  {
    cle: 'verdict',
    type: 'texte',
    description: 'Le moins favorable de ses conventions ; vide sans convention publiée',
  },
  ...PORTEE,
  { cle: 'etat_centimes', type: 'montant', description: 'La part de l’État, telle que publiée' },
  { cle: 'departement_centimes', type: 'montant', description: 'La part de la collectivité, telle que publiée' },
  { cle: 'centimes', type: 'montant', description: 'Les deux parts ensemble\u202f; vide quand on ne le sait pas' },
  {
    cle: 'approche',
    type: 'booleen',
    description: 'Vrai quand y entre un montant arrondi au millier, ou approximatif',
  },
  { cle: 'population', type: 'entier', description: 'La population divisée, quand elle est proche de la période' },
  { cle: 'population_au', type: 'texte', description: 'La date de cette population' },
  {
    cle: 'par_habitant_centimes',
    type: 'montant',
    description: 'Les deux parts par habitant, arrondi une fois au centime',
  },
  {
    cle: 'par_habitant_approche',
    type: 'booleen',
    description: 'Vrai quand le montant ou la population est arrondi',
  },
  { cle: 'refus', type: 'texte', description: 'Pourquoi un montant publié n’est pas comparable' },
]
