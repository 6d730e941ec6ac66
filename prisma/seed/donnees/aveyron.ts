import type { ActionSource, ConventionSource } from './types'

const source = 'centre-presse'
const periode = { debut: '2019-01-01', fin: '2021-12-31' }

const guichetUnique: ActionSource = {
  cle: 'agence-departementale-des-solidarites',
  titre: 'Agence départementale des solidarités (guichet unique)',
  objectif: 'instaurer pour chaque usager un dossier social unique',
  descriptif:
    'Le projet prévoit de réunir l’ensemble des partenaires institutionnels impliqués dans les politiques sociales (État, Département, Région, Pôle Emploi, Caf, MSA, CPAM, Carsat, chambres consulaires et bailleurs sociaux), au sein d’une structure unique, en vue d’instaurer pour chaque usager un dossier social unique.',
  resultatsAttendus:
    'Les bénéficiaires pourraient ainsi en terminer avec la multiplicité des interlocuteurs sociaux et voir leurs démarches grandement facilitées.',
  partenaires: [
    'État',
    'Département',
    'Région',
    'Pôle Emploi',
    'Caf',
    'MSA',
    'CPAM',
    'Carsat',
    'chambres consulaires',
    'bailleurs sociaux',
  ],
  axes: [
    'mettre en réseau lieux et pratiques d’accueil et créer un réseau de premier accueil de proximité',
    'mise en place d’un référent de parcours',
    'mise en place d’un dossier social partagé',
    'création d’un tiers lieu solidaire pour permettre aux bénéficiaires et aux référents de se retrouver',
  ],
  phases: [
    {
      libelle: 'Expérimentation',
      echeance: 'à la fin du premier trimestre, ou du premier semestre : la source donne les deux',
      territoire: 'Rodez agglomération',
    },
    { libelle: 'Généralisation', territoire: 'Département de l’Aveyron' },
  ],
}

export const conventionsAveyron: readonly ConventionSource[] = [
  {
    collectivite: '12',
    cadre: 'calpae',
    slug: 'calpae-2019-2021',
    titre: 'Convention d’appui à la lutte contre la pauvreté et d’accès à l’emploi 2019-2021',
    periode,
    sources: {
      [source]: {
        titre: 'Aveyron : État et Département unis pour mettre en place un "guichet unique" social',
        editeur: 'Centre Presse Aveyron',
        nature: 'presse',
        date: '2021-01-01',
        datePrecision: 'mois',
      },
    },
    actes: [
      {
        rang: 0,
        libelle: 'Convention initiale',
        dateSignature: '2019-06-01',
        datePrecision: 'mois',
        periode,
        source,
        citation:
          'En juin 2019, au moment de signer une convention liant État et Département pour mieux lutter contre la pauvreté, le président du Conseil départemental Jean-François Galliard le soulignait',
        signataires: [],
        denombrements: [
          {
            objet: 'action',
            volet: 'initiative',
            nombre: 8,
            source,
            citation:
              'Ce plan comporte une partie ‘‘socle’’ et une partie initiative, avec huit actions à l’initiative de l’Aveyron',
          },
        ],
        mesures: [],
        actions: [guichetUnique],
        montants: [],
        ecarts: [
          {
            type: 'date',
            libelle: 'Démarrage de l’Agence départementale des solidarités : fin du trimestre ou du semestre ?',
            lectures: [
              {
                lecture: 'Fin du premier trimestre',
                citation:
                  'L’Agence départementale des solidarités, rassemblant l’ensemble des partenaires impliqués dans les politiques sociales, pourrait entrer en service à la fin du premier trimestre.',
                source,
              },
              {
                lecture: 'Fin du premier semestre',
                citation:
                  'Concrètement, une phase d’expérimentation de cette Agence départementale des solidarités devrait être lancée à la fin du premier semestre sur le territoire de Rodez agglomération.',
                source,
              },
            ],
          },
        ],
      },
    ],
    faits: [
      {
        libelle: 'Allocataires du RSA, de février à novembre',
        valeur: '+ 15,5 %',
        source,
        citation: 'dans le département, le nombre d’allocataires du RSA a augmenté de 15,5 % entre février et novembre',
      },
    ],
  },
]
