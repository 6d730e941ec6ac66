import type { Verite } from './verite'

export const TROISIEMES_TEXTES: readonly Verite[] = [
  {
    texte: 'conseil-en-bref',
    montants: [
      '398716 etat d:2020',
      '398716 departement',
      '240000 ensemble r:Accompagnement vers l’autonomie',
      '157432 ensemble r:Premier accueil',
      '400000 ensemble r:Insertion',
    ],
    toleres: ['797432 ensemble'],
    aPart: ['312640', '4600000'],
    titres: [
      'Accompagnement vers l’autonomie des jeunes de l’ASE',
      'Premier accueil social et référents de parcours',
      'Insertion des bénéficiaires du RSA',
    ],
  },
  {
    texte: 'dialogue-elu',
    montants: ['1600000 ensemble', '200000 etat', '200000 departement', '75000 ensemble', '60000 ensemble p:environ'],
    aPart: ['47000000', '55'],
    denombrements: ['11 action'],
  },
  {
    texte: 'extrait-annexe',
    montants: [
      '85000 etat d:2022 r:Référents',
      '85000 departement r:Référents',
      '42500 etat r:Mobilité',
      '50000 departement r:Mobilité',
      '30000 etat r:Maraudes',
      '30000 departement r:Maraudes',
      '157500 etat r:-',
      '165000 departement r:-',
    ],
    aPart: ['170000', '92500', '60000', '322500'],
    titres: ['Référents de parcours', 'Mobilité solidaire', 'Maraudes'],
  },
]
