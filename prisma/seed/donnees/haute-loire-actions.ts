import type { ActionSource, MontantSource } from './types'

/** Les neuf rubriques de l’avenant 2020, dans l’ordre de l’article, qui ne dit pas de quelle mesure chacune relève. */
export const actionsHauteLoire: readonly ActionSource[] = [
  {
    cle: 'ase',
    titre: "Pour le renforcement de l'Aide Sociale à l'Enfance (ASE)",
    objectif:
      'L’objectif est de faire en sorte que l’ensemble des jeunes confiés à l’Aide Sociale à l’Enfance, puissent à leur majorité, être en situation d’autonomie et soutenu dans la poursuite de leur projet (formation, emploi, logement…).',
    descriptif:
      'Pour atteindre cet objectif le Département renforce notablement son service ASE afin de pouvoir assurer un suivi intensifié des jeunes de 16 à 18 ans et ainsi mieux préparer leur projet de sortie et l’accompagner.',
    statutAction: 'renforcee',
    publicCible: 'jeunes de 16 à 18 ans',
  },
  {
    cle: 'premier-accueil',
    titre: 'Pour un meilleur accueil des personnes rencontrant des difficultés',
    descriptif:
      'Pour faire en sorte que toute personne rencontrant des difficultés ou souhaitant exprimer une demande d’ordre social ait un accueil, une orientation et une prise en charge facilitées, rapide et de proximité (à moins de 30 minutes), le Département met en place et déploie un nouvel outil numérique facilitant ce premier accueil inconditionnel et assure les moyens matériels et la formation de l’ensemble de ses personnels.',
    publicCible: 'toute personne rencontrant des difficultés ou souhaitant exprimer une demande d’ordre social',
  },
  {
    cle: 'chantiers-insertion',
    titre: "Pour les chantiers d'insertion et pour un référent unique dédié à chaque bénéficiaire",
    objectif:
      "La volonté de l'État et du Département est de faire en sorte qu’un nombre de plus en plus important de personnes puissent bénéficier dans leur accompagnement d’un référent unique de parcours, gage d’efficacité et de qualité dans leur suivi.",
    descriptif:
      'Au-delà de la poursuite et du développement de son action d’insertion socioprofessionnelle des bénéficiaires du RSA (revenu de solidarité active), le Département apporte un important appui financier aux Chantiers d’Insertion pour renforcer leurs moyens d’accompagnement des salariés en insertion grâce à des référents de parcours.',
  },
  {
    cle: 'accompagnement-global',
    titre: "Pour que l'accompagnement bénéficie à un nombre accru de personnes en insertion professionnelle et sociale",
    objectif:
      'L’objectif est de faire en sorte que l’accompagnement global (dispositif de suivi partenarial entre Pôle emploi et les travailleurs sociaux) bénéficie à un nombre accru de personnes en insertion professionnelle et sociale.',
    descriptif:
      'Engagé avec Pôle Emploi sur le dispositif d’accompagnement global qui doit encore s’intensifier, le Département et ses partenaires amplifient l’action de diagnostic de situations des travailleurs indépendants au RSA, afin de leur assurer l’accompagnement le plus adapté.',
    partenaires: ['Pôle Emploi'],
  },
  {
    cle: 'orientation-rsa',
    titre: 'Pour accélérer la prise en charge des nouveaux bénéficiaires du RSA',
    objectif:
      "Afin d’assurer une prise en charge plus rapide et conséquemment plus efficiente des nouveaux entrants au RSA, l'État et le Département vont améliorer l'orientation et le démarrage des accompagnements en les accélérant.",
    descriptif:
      "De nouveaux dispositifs et organisation, s’appuyant sur des moyens matériels et humains renforcés, seront mis en place dans le but d’accélérer la prise en charge des nouveaux entrant au RSA. L'idée est de pouvoir les rencontrer en moins d’un mois.",
    publicCible: 'nouveaux entrants au RSA',
  },
  {
    cle: 'formation',
    titre: 'Pour la formation des personnels',
    descriptif:
      'Pour que les personnels en charge des accompagnements et de l’accueil fassent évoluer leurs pratiques professionnelles dans le sens de « aller vers » les personnes les plus fragiles, la collectivité va développer les formations des personnels, tant sur l’outil numérique à l’appui du 1er accueil inconditionnel, que sur les thématiques du « aller vers » concourantes à une meilleure prise en charge des personnes fragiles.',
  },
  {
    cle: 'mobilite',
    titre: 'Pour la mobilité',
    objectif:
      'La mobilité reste un des freins majeurs à l’insertion des publics en difficulté dans notre département. L’objectif est donc d’améliorer et de renforcer les différentes modalités d’aide à la mobilité pour ces publics.',
    descriptif:
      'L’aide de la collectivité va conduire à un appui au redémarrage du « Garage Solidaire » et à la création d’un « comité mobilité » permettant une gestion partenariale et ainsi une mobilisation plus efficiente et rapide des différentes aides.',
    publicCible: 'publics en difficulté',
  },
  {
    cle: 'gem',
    titre: "Pour étendre le guichet entreprises médiation (GEM) à l'ensemble de la Haute-Loire",
    objectif:
      'Les liens entre le monde du travail et les personnes en insertion et recherche d’emploi doivent être confortés. L’objectif est d’améliorer la lisibilité des dispositifs d’aide au recrutement des entreprises ; et par l’entremise d’un guichet unique, de positionner des bénéficiaires des minima sociaux sur les besoins recensés.',
    descriptif:
      "L'extension du guichet entreprises médiation (GEM) à l’ensemble du territoire du département devrait permettre d'accroitre le nombre de recrutements de personnes en précarité par les entreprises.",
    statutAction: 'renforcee',
    publicCible: 'bénéficiaires des minima sociaux',
    territoire: "l'ensemble de la Haute-Loire",
  },
  {
    cle: 'sante',
    titre: 'Pour la santé',
    descriptif:
      'Pour faire en sorte que les publics en précarité dispose d’un véritable accompagnement à la santé, et ainsi d’un accès facilité à leur parcours de santé et de soin, post bilan, ce plan vise à étendre le bénéfice de ce dispositif sur le territoire, au travers du soutien à deux actions du partenaire ISBA, avec une préexistante sur « Lafayette », et une nouvelle sur le « Velay ».',
    partenaires: ['ISBA'],
    publicCible: 'publics en précarité',
    territoire: '« Lafayette » et le « Velay »',
  },
]

const commun = {
  financeur: 'ensemble',
  periode: { debut: '2020-01-01', fin: '2020-12-31' },
  nature: 'annonce',
  source: 'presse-locale',
} as const

export const montantsDesActions: readonly MontantSource[] = [
  {
    ...commun,
    sujet: { action: 'ase' },
    centimes: 12_800_000n,
    precision: 'millier',
    citation: "128 000 € pour le renforcement de l'Aide Sociale à l'Enfance (ASE)",
  },
  {
    ...commun,
    sujet: { action: 'premier-accueil' },
    centimes: 6_200_000n,
    precision: 'millier',
    citation: '62 000 € pour un meilleur accueil des personnes rencontrant des difficultés',
  },
  {
    ...commun,
    sujet: { action: 'chantiers-insertion' },
    centimes: 14_024_900n,
    precision: 'euro',
    citation: "140 249 € pour les chantiers d'insertion et pour un référent unique dédié à chaque bénéficiaire",
  },
  {
    ...commun,
    sujet: { action: 'accompagnement-global' },
    centimes: 9_400_000n,
    precision: 'millier',
    citation:
      "94 000 € pour que l'accompagnement bénéficie à un nombre accru de personnes en insertion professionnelle et sociale",
  },
  {
    ...commun,
    sujet: { action: 'orientation-rsa' },
    centimes: 8_200_000n,
    precision: 'millier',
    citation: '82 000 € pour accélérer la prise en charge des nouveaux bénéficiaires du RSA',
  },
  {
    ...commun,
    sujet: { action: 'formation' },
    centimes: 1_800_000n,
    precision: 'millier',
    citation: '18 000 € pour la formation des personnels',
  },
  {
    ...commun,
    sujet: { action: 'mobilite' },
    centimes: 11_400_000n,
    precision: 'millier',
    citation: '114 000 € pour la mobilité',
  },
  {
    ...commun,
    sujet: { action: 'gem' },
    centimes: 3_200_000n,
    precision: 'millier',
    citation: "32 000 € pour étendre le guichet entreprises médiation (GEM) à l'ensemble de la Haute-Loire",
  },
  {
    ...commun,
    sujet: { action: 'sante' },
    centimes: 2_314_300n,
    precision: 'euro',
    citation: '23 143 € pour la santé',
  },
]
