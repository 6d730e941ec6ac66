import type { Verite } from './verite'

export const CINQUIEMES_TEXTES: readonly Verite[] = [
  {
    texte: 'tableau-pdf-serre',
    montants: [
      '60000 etat d:2025 r:Crèches',
      '60000 departement r:Crèches',
      '48500 etat r:Tournée',
      '52000 departement r:Tournée',
      '22250 etat r:Aide alimentaire',
      '22250 departement r:Aide alimentaire',
      '130750 etat r:-',
      '134250 departement r:-',
    ],
    toleres: ['265000 ensemble'],
  },
  {
    texte: 'discours-prefet',
    montants: ['536400 etat d:2020', '160000 ensemble', '240000 ensemble', '75000 ensemble p:environ'],
    toleres: ['536400 departement'],
    dates: ['signature 2020-11-09'],
  },
  {
    texte: 'copil-releve',
    montants: [
      '612300 ensemble n:engage d:2024',
      '27700 ensemble n:reporte',
      '45000 etat',
      '45000 departement',
      '38000 departement',
      '15000 CAF',
    ],
    toleres: ['90000 ensemble', '640000 ensemble'],
  },
  {
    texte: 'chambre-des-comptes',
    montants: [
      '410000 etat d:2019',
      '395000 etat d:2020',
      '420000 etat d:2021',
      '410000 departement d:2019',
      '400000 departement d:2020',
      '420000 departement d:2021',
      '702118 ensemble n:execute d:2019',
      '811940.22 ensemble n:execute d:2020',
    ],
    toleres: ['410000 etat', '395000 etat', '420000 etat', '702118 departement', '811940.22 departement'],
  },
  {
    texte: 'convention-epci',
    montants: [
      '70000 etat d:2026',
      '70000 departement d:2026',
      '25000 autre',
      '10000 CAF',
      '110000 ensemble',
      '65000 ensemble',
    ],
    toleres: ['175000 ensemble'],
  },
  {
    texte: 'magazine-encadre',
    // Un chiffre en exergue, que seule la ligne suivante explique, se voit sans être proposé.
    montants: ['480000 ensemble', '50000 ensemble', '260000 ensemble'],
    toleres: ['480000 departement', '50000 departement', '260000 departement'],
    aPart: ['2100000', '41200000'],
    dates: ['signature 2019-06-14'],
  },
  {
    texte: 'cls-axes-montants',
    montants: [
      '35000 etat d:2027 p:centime r:Petits déjeuners',
      '35000 departement r:Petits déjeuners',
      '61480.5 etat r:Accueil des enfants',
      '61480.5 departement r:Accueil des enfants',
      '80000 etat r:Accueil de nuit',
      '95000 departement r:Accueil de nuit',
      '15000 autre r:Accueil de nuit',
      '176480.5 etat r:-',
      '191480.5 departement r:-',
    ],
    titres: ['1 Petits déjeuners et cantines', '1 Accueil des enfants de parents en insertion', '3 Accueil de nuit'],
  },
  {
    texte: 'presse-web-cookies',
    montants: ['900000 ensemble d:2022 p:environ', '120500 ensemble', '60000 ensemble p:environ'],
    toleres: ['900000 ensemble', '842000 ensemble', '860000 ensemble'],
    dates: ['signature 2022-12-06'],
    signataires: ['Églantine Morvan etat', 'Gontran Auclair departement'],
  },
  {
    texte: 'deliberation-prolongation',
    montants: [
      '690250 etat',
      '690250 departement',
      '600000 ensemble r:Hébergement des femmes',
      '480500 ensemble r:Prévention des sorties',
      '300000 ensemble r:Accès au numérique',
      '120000 ensemble r:Accès au numérique',
    ],
    toleres: ['690250 ensemble'],
    dates: ['deliberation 2023-06-26'],
  },
  {
    texte: 'courrier-association',
    montants: ['3200000 ensemble'],
  },
]
