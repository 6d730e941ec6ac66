import { actionsHauteLoire, montantsDesActions } from './haute-loire-actions'
import type { ActeSource, ConventionSource, DenombrementSource, MontantSource } from './types'

const source = 'presse-locale'
const anneeDeLAvenant = { debut: '2020-01-01', fin: '2020-12-31' }
const periode = { debut: '2019-01-01', fin: '2021-12-31' }

const citationDeLaConvention =
  "Dans le cadre de la stratégie nationale de lutte contre la pauvreté, l'Etat et le Département de la Haute-Loire ont signé une convention triennale (2019-2021). Convention au terme de laquelle Département et Etat s’engagent ensemble et à parité en termes de financement (346 875,66 € chacun), sur huit mesures : cinq nationales relevant de la volonté de l’Etat et trois à l’initiative du Département."

const citationDesSignataires =
  'Jean-Pierre Marcon, Président du Département de la Haute-Loire, Cécilie Cristia-Leroy, Commissaire à la lutte contre la pauvreté de la région AURA et de Eric Etienne, Préfet de la Haute-Loire, ont conclu et signé l’avenant 2020 à cette convention pluriannuelle le vendredi 23 octobre 2020.'

const compte = {
  objet: 'mesure',
  source,
  citation: 'huit mesures : cinq nationales relevant de la volonté de l’Etat et trois à l’initiative du Département',
} as const

const denombrements: readonly DenombrementSource[] = [
  { ...compte, nombre: 8 },
  { ...compte, nombre: 5, volet: 'socle' },
  { ...compte, nombre: 3, volet: 'initiative' },
]

const parts: readonly MontantSource[] = (['etat', 'departement'] as const).map((financeur) => ({
  sujet: 'acte',
  financeur,
  periode: anneeDeLAvenant,
  nature: 'annonce',
  precision: 'centime',
  centimes: 34_687_566n,
  source,
  citation: 'à parité en termes de financement (346 875,66 € chacun)',
  note: 'La même phrase rattache ce chiffre à la convention triennale, la suivante à l’année 2020.',
}))

const conventionInitiale: ActeSource = {
  rang: 0,
  libelle: 'Convention initiale',
  periode,
  source,
  citation: citationDeLaConvention,
  signataires: [],
  denombrements,
  mesures: [],
  actions: [],
  montants: [],
  ecarts: [],
}

const avenant2020: ActeSource = {
  rang: 1,
  libelle: 'Avenant 2020',
  dateSignature: '2020-10-23',
  datePrecision: 'jour',
  periode: anneeDeLAvenant,
  source,
  citation: citationDesSignataires,
  signataires: [
    {
      nom: 'Jean-Pierre Marcon',
      fonction: 'Président du Département de la Haute-Loire',
      partie: 'departement',
    },
    {
      nom: 'Cécilie Cristia-Leroy',
      fonction: 'Commissaire à la lutte contre la pauvreté de la région AURA',
      partie: 'commissaire',
    },
    {
      nom: 'Eric Etienne',
      fonction: 'Préfet de la Haute-Loire',
      partie: 'etat',
    },
  ],
  denombrements,
  mesures: [],
  actions: actionsHauteLoire,
  montants: [...parts, ...montantsDesActions],
  ecarts: [
    {
      type: 'perimetre',
      libelle: 'Les 346 875,66 € de chaque partie valent-ils pour trois ans ou pour 2020 ?',
      lectures: [
        { lecture: 'La convention triennale 2019-2021', citation: citationDeLaConvention, source },
        {
          lecture: 'L’année 2020',
          citation: 'Avenant qui fixe les objectifs et les moyens pour cette année.',
          source,
        },
      ],
    },
  ],
}

export const conventionsHauteLoire: readonly ConventionSource[] = [
  {
    collectivite: '43',
    cadre: 'calpae',
    slug: 'calpae-2019-2021',
    titre: 'Convention d’appui à la lutte contre la pauvreté et d’accès à l’emploi 2019-2021',
    periode,
    sources: {
      [source]: {
        titre: 'Haute-Loire : près de 700 000 € pour lutter contre la pauvreté',
        nature: 'presse',
        date: '2020-10-27',
        datePrecision: 'jour',
      },
    },
    actes: [conventionInitiale, avenant2020],
    faits: [
      {
        libelle: 'Total annoncé en titre',
        valeur: 'près de 700 000 €',
        date: '2020-10-27',
        source,
        citation: 'Haute-Loire : près de 700 000 € pour lutter contre la pauvreté',
      },
      {
        libelle: 'Bénéficiaires du RSA, fin 2019',
        valeur: '2 800 personnes',
        date: '2019-12-31',
        source,
        citation: 'Fin 2019, le nombre de bénéficiaires du RSA était de 2800 personnes en Haute-Loire.',
      },
      {
        libelle: 'Bénéficiaires du RSA, octobre 2020',
        valeur: '3 100 personnes, soit une hausse de 10 % en quelques mois',
        date: '2020-10-27',
        source,
        citation: 'Il est actuellement de 3100, soit une hausse notable de 10 % en quelques mois.',
      },
      {
        libelle: 'Dépense de RSA au budget initial du Département',
        valeur: '19,3 millions d’euros',
        source,
        citation: "Dans le budget initial du Département, la dépense devait atteindre 19,3 millions d'euros.",
      },
      {
        libelle: 'Dépense de RSA, ajout voté en juin',
        valeur: '800 000 €',
        source,
        citation: 'Un rajout de 800 000 € a été votée en juin.',
      },
      {
        libelle: 'Dépense de RSA, nouvelle décision modificative',
        valeur: '600 000 €',
        source,
        citation:
          "La situation s'amplifiant, une nouvelle décision modificative a été prise pour apporter 600 000 € supplémentaires pour financer le RSA.",
      },
      {
        libelle: 'ISBA Santé Prévention',
        valeur: 'association loi 1901, partenaire de l’action de santé',
        source,
        citation:
          'ISBA Santé Prévention, initialement appelé Institut de Santé Bourgogne Auvergne, est une Association loi 1901, créée en 1979 dans le but de promouvoir des actions de Prévention, contribuant à protéger et valoriser le Capital Santé.',
      },
    ],
  },
]
