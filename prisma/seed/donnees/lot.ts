import type { ConventionSource, DocumentSource } from './types'

const page: DocumentSource = {
  titre: 'La contractualisation de la stratégie de lutte contre la pauvreté dans le Lot',
  editeur: 'lot.fr',
  nature: 'site_officiel',
}

const periode = { debut: '2019-01-01', fin: '2021-12-31' }

const noteDePeriode =
  'La source dit « sur trois ans » sans donner de dates ; les années 2019 à 2021 sont celles du cadre.'

const calpae: ConventionSource = {
  collectivite: '46',
  cadre: 'calpae',
  slug: 'calpae-2019-2021',
  titre: 'Convention d’appui à la lutte contre la pauvreté et d’accès à l’emploi 2019-2021',
  periode,
  periodeNote: noteDePeriode,
  sources: { 'lot-fr': page },
  actes: [
    {
      rang: 0,
      libelle: 'Convention initiale',
      dateSignature: '2019-07-08',
      datePrecision: 'jour',
      periode,
      source: 'lot-fr',
      citation:
        'L’Etat et le Département du Lot ont officialisé ce lundi 8 juillet à l’hôtel du Département la contractualisation de la stratégie de lutte contre la pauvreté dans le Lot.',
      signataires: [],
      denombrements: [
        {
          objet: 'mesure',
          volet: 'socle',
          nombre: 3,
          source: 'lot-fr',
          citation: 'Trois actions « socles » seront menés par le Département et ses partenaires',
        },
        {
          objet: 'mesure',
          volet: 'initiative',
          nombre: 2,
          source: 'lot-fr',
          citation:
            'Deux actions supplémentaires à l’initiative du Département feront partie de cette stratégie de lutte contre la pauvreté',
        },
      ],
      mesures: [
        {
          cle: 'sorties-seches',
          code: '1',
          intitule: 'La prévention des « sorties sèches » de l’aide sociale à l’enfance',
          descriptif:
            'Cette action vise à prévenir la rupture de prise en charge à la majorité en accompagnant les jeunes dès 16 ans vers l’autonomie et leur éviter de tomber dans la précarité sociale.',
          volet: 'socle',
          catalogue: 'enfance-sorties-seches',
        },
        {
          cle: 'premier-accueil-et-referents',
          code: '2',
          intitule:
            'Le déploiement d’un réseau de premier accueil social inconditionnel de proximité et de démarche de référents de parcours',
          descriptif:
            'Il s’agit pour le Département de structurer et d’animer un réseau d’accueils sociaux de proximité visant à proposer au public une meilleure prise en charge et une orientation. Les personnes accompagnées pourront également choisir un référent de parcours parmi ses accompagnants afin que ce dernier assure la coordination et la cohérence des interventions.',
          volet: 'socle',
        },
        {
          cle: 'insertion-rsa',
          code: '3',
          intitule: "L'amélioration de l’insertion des bénéficiaires du rSa",
          descriptif:
            'Cette action consiste à débuter plus rapidement l’accompagnement des bénéficiaires, à généraliser l’utilisation du contrat d’engagement réciproque, à poursuivre l’accompagnement global avec Pôle Emploi et à déployer de nouvelles actions au profit des bénéficiaires entrées dans le dispositif depuis un an et moins de 36 mois et des bénéficiaires très éloignés de l’emploi (plus de 36 mois).',
          volet: 'socle',
        },
        {
          cle: 'pmi',
          intitule:
            "l'accompagnement de la protection maternelle et infantile afin de développer la prévention et notamment auprès des parents les plus vulnérables",
          volet: 'initiative',
        },
        {
          cle: 'familles-monoparentales',
          intitule: "l'accompagnement des familles monoparentales et aux femmes victimes de violences conjugales",
          volet: 'initiative',
        },
      ],
      actions: [],
      montants: [
        {
          sujet: 'acte',
          financeur: 'ensemble',
          periode,
          nature: 'annonce',
          precision: 'millier',
          centimes: 126_000_000n,
          source: 'lot-fr',
          citation: 'le Département du Lot prévoit un montant total de 1 260 000 € sur trois ans',
          note: noteDePeriode,
        },
        {
          sujet: 'acte',
          financeur: 'etat',
          periode,
          nature: 'annonce',
          precision: 'environ',
          centimes: 63_000_000n,
          source: 'lot-fr',
          citation: 'un apport de près de 630 000 € de l’Etat',
          note: noteDePeriode,
        },
      ],
      ecarts: [],
    },
  ],
  faits: [],
}

const actionsDuPlan = [
  [
    'siao',
    'Conforter le rôle pivot joué par le SIAO (service intégré d’accueil et d’orientation), guichet unique des offres et des demandes des dispositifs d’hébergement, d’insertion et de logement adapté (Etat, Département, CCAS, bailleurs sociaux…)',
  ],
  [
    'coordinations',
    'Consolider les coordinations pour mieux répondre aux accompagnements et aux parcours complexes afin de prévenir les ruptures',
  ],
  ['parc-prive', 'Accompagner et sécuriser l’accès au parc privé de qualité'],
  [
    'demandeurs-asile',
    'Déployer le dispositif d’hébergement des demandeurs d’asile et faciliter l’intégration des réfugiés',
  ],
  ['expulsions', 'Inscrire la prévention des expulsions dans une stratégie globale et collective'],
  ['mal-logement', 'Intensifier la lutte contre le mal logement'],
  ['parc-public', 'Conforter l’offre du parc public social mobilisable par les publics du plan'],
  [
    'logements-adaptes',
    'Développer les solutions de logement adaptées aux besoins spécifiques et complexes et soutenir l’innovation',
  ],
  ['relogement-hlm', 'Préciser et conforter l’accès prioritaire et urgent au relogement dans le parc HLM'],
] as const

const denombrementDuPlan = {
  objet: 'action',
  source: 'lot-fr',
  citation: 'Au total, neuf actions déterminées dont six sont copilotées par le Département',
} as const

const pdalhpd: ConventionSource = {
  collectivite: '46',
  cadre: 'pdalhpd',
  slug: 'pdalhpd',
  titre: 'Plan départemental d’action pour le logement et l’hébergement des personnes défavorisées',
  periodeNote: 'La source dit « pour les six années à venir » sans donner de dates.',
  sources: { 'lot-fr': page },
  actes: [
    {
      rang: 0,
      libelle: 'Plan initial',
      dateSignature: '2019-07-08',
      datePrecision: 'jour',
      source: 'lot-fr',
      citation:
        'Ce lundi 8 juillet a également été l’occasion de signer le plan départemental d’action pour le logement et l’hébergement des personnes défavorisées.',
      signataires: [],
      denombrements: [
        { ...denombrementDuPlan, nombre: 9 },
        { ...denombrementDuPlan, nombre: 6, qualificatif: 'copilotées par le Département' },
      ],
      mesures: [],
      actions: actionsDuPlan.map(([cle, titre]) => ({ cle, titre })),
      montants: [],
      ecarts: [],
    },
  ],
  faits: [
    {
      libelle: 'Lien avec la stratégie pauvreté',
      valeur: '« on ne peut pas avoir un plan pauvreté sans avoir un plan pour l’habitat »',
      date: '2019-07-08',
      source: 'lot-fr',
      citation:
        'Serge Rigal, président du Département l’a souligné : « on ne peut pas avoir un plan pauvreté sans avoir un plan pour l’habitat ».',
    },
  ],
}

export const conventionsLot: readonly ConventionSource[] = [calpae, pdalhpd]
