import type { DeliberationSource, DenombrementSource, VoletSource } from './types'

/** Ce qu’une ligne du relevé dit de plus que ses colonnes. Sans particularité, un montant porte sur la convention. */
export interface ParticularitesLigne {
  /** La ligne décrit l’avenant, non la convention initiale. */
  readonly avenant?: true
  /** La ligne reste un fait : l’additionner supposerait un financeur, une durée ou une convention qu’elle ne dit pas. */
  readonly horsMontants?: true
  readonly perimetre?: string
  /** La ligne est une rubrique de la convention, nommée comme le relevé la nomme. */
  readonly rubrique?: { readonly cle: string; readonly volet: VoletSource }
  readonly denombrement?: Pick<DenombrementSource, 'objet' | 'nombre' | 'volet' | 'qualificatif'>
  readonly faits?: readonly { readonly libelle: string; readonly valeur: string }[]
}

export interface Particularites {
  /** La collectivité qui porte la convention, quand elle a succédé au département nommé. */
  readonly successeur?: { readonly collectivite: string; readonly suffixe: string }
  /** Années de l’adresse, quand la convention n’est connue que par un acte tardif. */
  readonly annees?: string
  readonly libelle?: string
  /** La date du relevé est celle d’une délibération (« approuvée », « délibération publiée »), pas d’une signature. */
  readonly dateDeDeliberation?: true
  readonly deliberation?: DeliberationSource
  readonly avenant?: { readonly libelle: string; readonly numero?: number; readonly deliberation?: DeliberationSource }
  readonly lignes?: Readonly<Record<string, ParticularitesLigne>>
}

/** Par code de collectivité du relevé, puis par fait. */
export const PARTICULARITES: Readonly<Record<string, Particularites>> = {
  '59': {
    deliberation: { organe: 'Assemblée plénière', date: '2018-12-17' },
    lignes: {
      'convention signée (vote en plénière le 17/12/2018), première de France': {
        faits: [{ libelle: 'Rang de la convention', valeur: 'première de France' }],
      },
      'part État prévue pour 2019': {
        faits: [{ libelle: 'Fonds d’appui aux politiques d’insertion', valeur: 's’y ajoutent 3,8 M€ de FAPI' }],
      },
      'sept actions d’initiative en 2019': {
        perimetre: 'actions d’initiative',
        denombrement: { objet: 'action', nombre: 7, volet: 'initiative' },
      },
    },
  },
  '67': {
    successeur: { collectivite: '6AE', suffixe: '-bas-rhin' },
    dateDeDeliberation: true,
    avenant: { libelle: 'Avenant 2020' },
    lignes: {
      'part État approuvée, 21 actions en 3 domaines': {
        denombrement: { objet: 'action', nombre: 21 },
        faits: [{ libelle: 'Contenu approuvé', valeur: '21 actions en 3 domaines' }],
      },
      'engagement commun 2019': { perimetre: 'engagement commun' },
      'dépense constatée 2019': { perimetre: 'dépense constatée' },
      'enveloppe de l’avenant 2020': { avenant: true, perimetre: 'enveloppe de l’avenant' },
      'engagement commun 2020': { avenant: true, perimetre: 'engagement commun' },
    },
  },
  '68': { successeur: { collectivite: '6AE', suffixe: '-haut-rhin' }, dateDeDeliberation: true },
  '6AE': {
    lignes: {
      'dépense 2020, rapport commun aux deux conventions adopté le 31/05/2021': {
        horsMontants: true,
        faits: [{ libelle: 'Dépense de 2020, commune aux deux conventions alsaciennes', valeur: '6 096 409,53 €' }],
      },
    },
  },
  '54': {
    lignes: {
      'partie A (socle)': { rubrique: { cle: 'partie-a', volet: 'socle' } },
      'partie B (initiative)': { rubrique: { cle: 'partie-b', volet: 'initiative' } },
    },
  },
  '21': {
    lignes: {
      'convention votée et signée': { faits: [{ libelle: 'Répartition', valeur: 'moitié État' }] },
    },
  },
  '45': {
    avenant: { libelle: 'Avenant n° 3', numero: 3, deliberation: { date: '2020-07-10' } },
  },
  '34': {
    lignes: {
      'part État par an': {
        faits: [{ libelle: 'Total annoncé', valeur: 'autant du Département, 8,4 M€ sur trois ans' }],
      },
    },
  },
  '86': {
    lignes: {
      'convention signée, prolongée en 2022': { faits: [{ libelle: 'Prolongation', valeur: 'prolongée en 2022' }] },
    },
  },
  '05': {
    lignes: {
      'par an, moitié-moitié': {
        horsMontants: true,
        faits: [{ libelle: 'Montant annoncé', valeur: '398 000 € par an, moitié-moitié' }],
      },
    },
  },
  '53': {
    lignes: {
      'montant cité par le président': {
        horsMontants: true,
        faits: [{ libelle: 'Montant cité par le président, financeur non précisé', valeur: 'environ 200 000 €' }],
      },
    },
  },
  '83': { avenant: { libelle: 'Avenant 2020' }, lignes: { 'part État 2020 (avenant)': { avenant: true } } },
  '15': {
    avenant: { libelle: 'Avenant 2020' },
    lignes: {
      'premier avenant 2020 de France': {
        avenant: true,
        faits: [{ libelle: 'Rang de l’avenant', valeur: 'premier avenant 2020 de France' }],
      },
    },
  },
  '30': {
    dateDeDeliberation: true,
    avenant: { libelle: 'Avenant n° 1', numero: 1 },
    lignes: { 'avenant n° 1': { avenant: true } },
  },
  '65': {
    dateDeDeliberation: true,
    avenant: { libelle: 'Avenant n° 1', numero: 1 },
    lignes: { 'avenant n° 1': { avenant: true } },
  },
  '22': {
    lignes: {
      'rapport d’exécution 2019 adopté en commission permanente (environ 50 pages)': {
        horsMontants: true,
        faits: [
          {
            libelle: 'Rapport d’exécution',
            valeur: 'rapport d’exécution 2019 adopté en commission permanente (environ 50 pages)',
          },
        ],
      },
    },
  },
  '974': {
    annees: '2022',
    libelle: 'Acte de 2022',
    lignes: {
      'part État 2022, plus de 200 actions, une centaine d’opérateurs': {
        faits: [
          { libelle: 'Ampleur', valeur: 'plus de 200 actions, une centaine d’opérateurs' },
          { libelle: 'Cumul', valeur: '37 M€ depuis 2019' },
        ],
      },
    },
  },
  '94': {
    libelle: 'Convention 2022-2023',
    lignes: {
      'part État, période glissante, signée le 09/01/2023': {
        faits: [{ libelle: 'Prolongation', valeur: 'prolongée à décembre 2023' }],
      },
      'budget total': { perimetre: 'budget total' },
    },
  },
  '92': {
    lignes: {
      'contrat local des solidarités, 12 actions, 3 axes, à parité': {
        denombrement: { objet: 'action', nombre: 12 },
        faits: [
          { libelle: 'Contenu', valeur: '12 actions, 3 axes, à parité' },
          { libelle: 'Précédent', valeur: 'pas de CALPAE auparavant' },
        ],
      },
    },
  },
  '88': {
    lignes: {
      'contrat local des solidarités, 15 actions d’insertion': {
        perimetre: 'actions d’insertion',
        denombrement: { objet: 'action', nombre: 15, qualificatif: 'd’insertion' },
      },
    },
  },
}
