import type { Role } from '@/lib/domain/vocabulaire'

export interface CompteDemonstration {
  readonly email: string
  readonly nom: string
  readonly role: Role
  /** Étendue de l’habilitation, telle qu’elle s’affiche à côté du compte. */
  readonly territoire: string
  readonly collectivite: string | null
  readonly departement: string | null
  readonly region: string | null
}

const sansTerritoire = { collectivite: null, departement: null, region: null } as const

/** Comptes fictifs, un par rôle et par territoire : aucun ne désigne une personne et le domaine `.example` ne reçoit rien. */
export const COMPTES_DEMONSTRATION: readonly CompteDemonstration[] = [
  {
    ...sansTerritoire,
    email: 'redactrice.lot@tandem.example',
    nom: 'Rédactrice du Lot',
    role: 'redacteur',
    territoire: 'Département du Lot',
    collectivite: '46',
  },
  {
    ...sansTerritoire,
    email: 'valideur.lot@tandem.example',
    nom: 'Valideur du Lot',
    role: 'valideur',
    territoire: 'Département du Lot',
    collectivite: '46',
  },
  {
    ...sansTerritoire,
    email: 'redacteur.haute-loire@tandem.example',
    nom: 'Rédacteur de la Haute-Loire',
    role: 'redacteur',
    territoire: 'Département de la Haute-Loire',
    collectivite: '43',
  },
  {
    ...sansTerritoire,
    email: 'valideuse.haute-loire@tandem.example',
    nom: 'Valideuse de la Haute-Loire',
    role: 'valideur',
    territoire: 'Département de la Haute-Loire',
    collectivite: '43',
  },
  {
    ...sansTerritoire,
    email: 'redactrice.aveyron@tandem.example',
    nom: 'Rédactrice de l’Aveyron',
    role: 'redacteur',
    territoire: 'Département de l’Aveyron',
    collectivite: '12',
  },
  {
    ...sansTerritoire,
    email: 'valideur.aveyron@tandem.example',
    nom: 'Valideur de l’Aveyron',
    role: 'valideur',
    territoire: 'Département de l’Aveyron',
    collectivite: '12',
  },
  {
    ...sansTerritoire,
    email: 'redacteur.pyrenees-atlantiques@tandem.example',
    nom: 'Rédacteur des Pyrénées-Atlantiques',
    role: 'redacteur',
    territoire: 'Département des Pyrénées-Atlantiques',
    collectivite: '64',
  },
  {
    ...sansTerritoire,
    email: 'valideuse.pyrenees-atlantiques@tandem.example',
    nom: 'Valideuse des Pyrénées-Atlantiques',
    role: 'valideur',
    territoire: 'Département des Pyrénées-Atlantiques',
    collectivite: '64',
  },
  {
    ...sansTerritoire,
    email: 'lectrice.lot@tandem.example',
    nom: 'Lectrice du Lot',
    role: 'lecteur',
    territoire: 'Département du Lot',
    collectivite: '46',
  },
  {
    ...sansTerritoire,
    email: 'instructeur.haute-loire@tandem.example',
    nom: 'Instructeur de la Haute-Loire',
    role: 'instructeur',
    territoire: 'État en Haute-Loire',
    departement: '43',
  },
  {
    ...sansTerritoire,
    email: 'commissaire.occitanie@tandem.example',
    nom: 'Commissaire d’Occitanie',
    role: 'commissaire',
    territoire: 'Région Occitanie',
    region: '76',
  },
  {
    ...sansTerritoire,
    email: 'commissaire.auvergne-rhone-alpes@tandem.example',
    nom: 'Commissaire d’Auvergne-Rhône-Alpes',
    role: 'commissaire',
    territoire: 'Région Auvergne-Rhône-Alpes',
    region: '84',
  },
  {
    ...sansTerritoire,
    email: 'national@tandem.example',
    nom: 'Chargée de mission nationale',
    role: 'national',
    territoire: 'France entière',
  },
  {
    ...sansTerritoire,
    email: 'administrateur@tandem.example',
    nom: 'Administrateur du portail',
    role: 'administrateur',
    territoire: 'Portail',
  },
]
