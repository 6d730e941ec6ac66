import type { NiveauParite } from '@/lib/domain/vocabulaire'

interface VoletReference {
  readonly code: string
  readonly libelle: string
}

interface MesureCatalogueReference {
  readonly code: string
  readonly famille: string
  readonly intitule: string
  readonly debutAnnee: number
  readonly finAnnee: number
  readonly note: string | null
}

export interface CadreReference {
  readonly code: string
  readonly nom: string
  readonly nomLong: string
  readonly famille: 'convention' | 'plan'
  /** Dates ISO ; `null` quand aucune période nationale ne s’impose. */
  readonly debut: string | null
  readonly fin: string | null
  readonly niveauParite: NiveauParite
  readonly volets: readonly VoletReference[]
  readonly catalogue: readonly MesureCatalogueReference[]
}

const TERRITOIRES_CHOISIS = 'Dans certains territoires seulement ; faute de source, les années sont celles du cadre.'

/** Aucune nomenclature nationale des mesures socle n’a été publiée : ces codes sont ceux du portail. */
const SOCLE_CALPAE: readonly MesureCatalogueReference[] = [
  {
    code: 'insertion-orientation',
    famille: 'Insertion',
    intitule: 'Orientation des nouveaux entrants au RSA en un mois',
    debutAnnee: 2019,
    finAnnee: 2023,
    note: null,
  },
  {
    code: 'insertion-garantie-activite',
    famille: 'Insertion',
    intitule: 'Garantie d’activité (départementale et accompagnement global avec Pôle emploi)',
    debutAnnee: 2019,
    finAnnee: 2023,
    note: null,
  },
  {
    code: 'enfance-sorties-seches',
    famille: 'Enfance',
    intitule: 'Prévenir toute sortie sèche de l’aide sociale à l’enfance',
    debutAnnee: 2019,
    finAnnee: 2021,
    note: null,
  },
  {
    code: 'travail-social-premier-accueil',
    famille: 'Travail social',
    intitule: 'Premier accueil social inconditionnel de proximité (à moins de 30 minutes)',
    debutAnnee: 2019,
    finAnnee: 2023,
    note: null,
  },
  {
    code: 'travail-social-referent-parcours',
    famille: 'Travail social',
    intitule: 'Référent de parcours',
    debutAnnee: 2019,
    finAnnee: 2023,
    note: null,
  },
  {
    code: 'travail-social-formation',
    famille: 'Travail social',
    intitule: 'Formation des travailleurs sociaux et des professionnels de la petite enfance',
    debutAnnee: 2020,
    finAnnee: 2023,
    note: null,
  },
  {
    code: 'mobilite-soutien',
    famille: 'Mobilité',
    intitule: 'Soutien à la mobilité',
    debutAnnee: 2021,
    finAnnee: 2023,
    note: null,
  },
  {
    code: 'rue-maraudes-mixtes',
    famille: 'Rue',
    intitule: 'Maraudes mixtes',
    debutAnnee: 2019,
    finAnnee: 2023,
    note: TERRITOIRES_CHOISIS,
  },
  {
    code: 'rue-prevention-specialisee',
    famille: 'Rue',
    intitule: 'Prévention spécialisée',
    debutAnnee: 2019,
    finAnnee: 2023,
    note: TERRITOIRES_CHOISIS,
  },
]

/** Chaque règle dépend du cadre : un programme successeur s’ajoute ici, sans toucher au code. */
export const CADRES: readonly CadreReference[] = [
  {
    code: 'calpae',
    nom: 'CALPAE',
    nomLong: 'Convention d’appui à la lutte contre la pauvreté et d’accès à l’emploi',
    famille: 'convention',
    debut: '2019-01-01',
    fin: '2023-12-31',
    niveauParite: 'convention',
    volets: [
      { code: 'socle', libelle: 'Socle' },
      { code: 'initiative', libelle: 'Initiative' },
    ],
    catalogue: SOCLE_CALPAE,
  },
  {
    code: 'cls',
    nom: 'CLS',
    nomLong: 'Contrat local des solidarités',
    famille: 'convention',
    debut: '2024-01-01',
    fin: '2027-12-31',
    niveauParite: 'action',
    volets: [
      { code: '1', libelle: 'Axe 1 : prévenir la pauvreté dès l’enfance' },
      { code: '2', libelle: 'Axe 2 : emploi' },
      { code: '3', libelle: 'Axe 3 : grande exclusion et accès aux droits' },
      { code: '4', libelle: 'Axe 4 : transition écologique et solidaire' },
    ],
    catalogue: [],
  },
  {
    code: 'pdalhpd',
    nom: 'PDALHPD',
    nomLong: 'Plan départemental d’action pour le logement et l’hébergement des personnes défavorisées',
    famille: 'plan',
    debut: null,
    fin: null,
    niveauParite: 'aucun',
    volets: [],
    catalogue: [],
  },
  {
    code: 'agenda-21',
    nom: 'Agenda 21',
    nomLong: 'Agenda 21 départemental',
    famille: 'plan',
    debut: null,
    fin: null,
    niveauParite: 'aucun',
    volets: [],
    catalogue: [],
  },
]
