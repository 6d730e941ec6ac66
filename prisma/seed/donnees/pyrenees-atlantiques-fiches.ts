import type { ActionSource } from './types'

/** Les quatorze fiches, dans l’ordre de la page : c’est au portail de les trier. */
export const fichesAgenda21: readonly ActionSource[] = [
  {
    cle: '2.1.2',
    code: '2.1.2',
    titre: 'Généraliser la clause d’insertion dans les marchés publics du Département',
    objectif: "Intégrer la clause d'insertion dans tous les marchés du Département.",
    descriptif: [
      'Elaborer le cadre de la mise en œuvre de cette généralisation :',
      "• Référencer les marchés susceptibles d'intégrer une clause d'insertion",
      '• Sensibiliser et former les services concernés à son intégration ;',
      "• Gérer la mise en œuvre de la clause d'insertion avec les entreprises attributaires des marchés;",
      '• Suivi et communication des résultats.',
    ].join('\n'),
    resultatsAttendus: 'Augmentation du nombre de marchés publics intégrant la clause.',
  },
  {
    cle: '2.1.1',
    code: '2.1.1',
    titre: "Elaborer une charte de l'accueil du public",
    objectif: "Améliorer l'accueil du public dans les relations avec les usagers.",
    descriptif:
      "Etablir un état des lieux de l'accueil du public (horaires, capacité de renseigner, accès au public handicapé...), éventuellement à partir d'enquêtes de satisfaction. Hiérarchiser les sites prioritaires. Expérimenter une charte de l'accueil du public ou équivalent, sur un ou plusieurs sites.",
    resultatsAttendus: 'Amélioration de l’accueil du public et du taux de satisfaction des usagers.',
  },
  {
    cle: '2.1.3',
    code: '2.1.3',
    titre:
      "Favoriser le recours aux prestations des Structures d'Insertion par l'Activité Economique (SIAE) dans la réponse aux besoins de la collectivité",
    objectif:
      "Mobiliser la commande publique au service de l'insertion professionnelle en confiant la mise en œuvre de prestations aux SIAE.",
    descriptif:
      "Référencer l'ensemble des prestations susceptibles d'être confiées à des SIAE (Ateliers Chantiers Insertion, Associations Intermédiaires, Entreprises d'Insertion, Entreprises de Travail Temporaire d'insertion). Sensibiliser les services susceptibles de faire appel aux SIAE : marchés de services d'insertion et de qualification professionnelle pour les travaux effectués par les Ateliers Chantiers d'Insertion. Former les services aux modalités de recours à cette offre de service.",
    resultatsAttendus: 'Augmentation du nombre et du volume de marchés confiés à des Ateliers Chantiers d’Insertion.',
  },
  {
    cle: '2.1.4',
    code: '2.1.4',
    titre: 'Contribuer à étoffer le maillage territorial en logements adaptés destinés aux publics précaires',
    objectif:
      "Participer à l'identification sur le département d'un réseau de logements temporaires et intermédiaires. Rendre lisible et visible la production de résidences sociales et logements adaptés sur le territoire départemental.",
    descriptif:
      "Etablissement d'un état de référence de l'offre de logements temporaires et intermédiaires, identification des besoins. Faire remonter les besoins à l'Etat et contribuer à l'identification des possibilités d'hébergements. Travailler à l'inclusion de critères de construction durable dans les logements concernés (énergies, éco construction, gestion de l'eau et des déchets..). Introduire une bonification des aides locatives et à la pierre par l’introduction de critères d’adaptation.",
    resultatsAttendus: 'Création d’un réseau de logements temporaires et intermédiaires.',
  },
  {
    cle: '2.1.5',
    code: '2.1.5',
    titre: "Promouvoir l'émergence de lieux de vie pour les personnes en difficultés psychosociales",
    objectif:
      "Améliorer les conditions de prise en charge des personnes en difficultés psychosociales sur l'ensemble du département.",
    descriptif:
      "Développer de nouvelles formes d'habitat communautaire et de lieux de vie adaptés à des publics en difficultés sur le plan psychosocial. Amplifier la structuration d'un réseau social de santé en la matière (en s'appuyant notamment sur l'expérience dans le cadre du contrat territorial Pays basque 2020).",
    resultatsAttendus: 'Création d’un réseau de lieux de vie pour les personnes en difficultés psychosociales.',
  },
  {
    cle: '2.1.6',
    code: '2.1.6',
    titre:
      "Favoriser l'intervention des réseaux qui soutiennent et financent les acteurs de l'Economie Sociale et Solidaire",
    objectif:
      'Consolider l’action de ces structures spécifiquement orientée vers la plus-value sociale ou environnementale, notamment en favorisant l’intervention des réseaux qui soutiennent et financent les acteurs de l’ESS.',
    descriptif:
      "Définir et mettre en œuvre une politique relative à l'Economie Sociale et Solidaire, en renforçant le partenariat avec les opérateurs spécialisés dans le conseil et l'accompagnement financier : Aquitaine Active, Dispositif Local d'Accompagnement, Chambre Régionale de l'Economie Sociale et Solidaire, et offrir ainsi la possibilité aux structures qui le souhaitent d’avoir recours à leurs services.",
    resultatsAttendus: 'Augmentation du nombre de structures accompagnées et de création d’emplois.',
    partenaires: [
      'Aquitaine Active',
      "Dispositif Local d'Accompagnement",
      "Chambre Régionale de l'Economie Sociale et Solidaire",
    ],
  },
  {
    cle: '2.2.1',
    code: '2.2.1',
    titre: 'Poursuivre la sensibilisation des travailleurs sociaux à la problématique de la précarité énergétique',
    objectif: "Sensibiliser les professionnels en contact avec les usagers aux problématiques des économies d'énergie.",
    descriptif:
      "Organisation de réunions territoriales d'information sur le territoire des MSD. Informations régulières sur les actions pouvant être menées et sur les résultats obtenus. Mutualisation des expériences de sensibilisation des bénéficiaires. Expérimentation avec différents publics des mesures et des outils d'économie, via un programme du type Eco n'Home.",
    resultatsAttendus:
      'Organisation de sessions de formation sur la thématique à destination des travailleurs sociaux.',
  },
  {
    cle: '2.2.2',
    code: '2.2.2',
    titre: 'Aider les plus défavorisés à lutter contre la précarité énergétique',
    objectif:
      "Faciliter le maintien des personnes démunies dans le logement, en les aidant à diminuer le montant de leurs factures d'énergie.",
    descriptif:
      'Diagnostics techniques et thermiques des logements incluant une étude du comportement des usagers. Distribution de "kits éco" aux usagers. Aides soit aux mesures d\'amélioration du confort, soit aux mesures de performance énergétique, à condition que les logements atteignent la classe énergétique "B" après travaux. Suivi budgétaire et comportemental spécifique sur la thématique des économies d\'énergie.',
    resultatsAttendus: 'Organisation de sessions d’information sur la thématique à destination des publics cibles.',
  },
  {
    cle: '2.2.3',
    code: '2.2.3',
    titre: "Accompagner le développement d'un réseau d'épiceries sociales",
    objectif:
      'Répondre au besoin alimentaire des personnes en précarité par le maillage territorial et la coordination alimentaire.',
    descriptif:
      'Il est proposé de mettre en place une politique de coordination des projets associatifs en matière d’aide alimentaire, en partenariat avec les communes (notamment les CCAS). Dans les conventions avec les associations, devront être valorisés les principes de consommation et de production responsables.',
    resultatsAttendus: 'Augmentation du nombre d’épiceries sociales sur le département.',
    partenaires: ['les communes (notamment les CCAS)'],
  },
  {
    cle: '2.2.4',
    code: '2.2.4',
    titre: 'Accompagner les publics précaires vers la culture',
    objectif:
      "Mettre davantage l’offre culturelle à disposition des travailleurs sociaux. Favoriser la découverte par des publics éloignés des pratiques culturelles, de différents modes d'expression culturelle et de loisirs.",
    descriptif:
      'Lancer un appel à volontariat auprès des MSD pour définir un territoire pilote. Proposer une méthodologie de mise en œuvre pour rapprocher les professionnels du champ social et de la culture sur ce territoire pilote, généralisable aux autres territoires de MSD.',
    resultatsAttendus:
      'Développement des pratiques culturelles des personnes accompagnées par des travailleurs sociaux.',
  },
  {
    cle: '2.2.5',
    code: '2.2.5',
    titre: 'Aider les personnes les plus défavorisées à se loger tout en favorisant la mixité sociale',
    objectif:
      'Mobiliser le parc social public et/ou privé pour ces publics en difficulté, en faisant coexister en un même lieu des catégories sociales diverses, afin de favoriser la cohésion sociale.',
    descriptif:
      'Le Conseil général des Pyrénées-Atlantiques souhaite favoriser l’accès au logement social pour les publics les plus fragiles. Il convient de limiter la concentration des publics défavorisés dans les quartiers en difficulté et d’y attirer des populations plus aisées, mais aussi de développer à l’échelle de la ville une offre de logements accessibles aux populations à faibles ressources, en faisant jouer les solidarités territoriales. En outre, la politique d’attribution des logements sociaux doit constituer le terrain d’émergence de cet objectif de mixité.',
    resultatsAttendus: 'Diminution du mal-logement, amélioration de la mixité sociale dans les villes et quartiers.',
  },
  {
    cle: '2.2.6',
    code: '2.2.6',
    titre: 'Améliorer les conditions d’accueil dans les maisons de retraite',
    objectif:
      'Augmenter le personnel au contact des personnes âgées dans les maisons de retraite habilitées à l’aide sociale, à but non lucratif .',
    descriptif:
      'Identifier les établissements prioritaires et le type de poste recherché : psychologue, animateurs… Rédaction de nouveaux arrêtés tarifaires.',
    resultatsAttendus: 'Amélioration du bien-être des résidents des maisons de retraite.',
  },
  {
    cle: '2.3.1',
    code: '2.3.1',
    titre: "Susciter l'émergence de projets intergénérationnels",
    objectif:
      "Intégrer la dimension intergénérationnelle dans les opérations d'aménagement, les politiques de logement et d'animation au sein des structures d'accueil et équipements culturels.",
    descriptif: [
      'Mettre en place un système incitatif et expérimenter, pour :',
      "• inclure la dimension intergénérationnelle dans les opérations d'aménagement urbain dans les centres-bourgs, et dans les contrats communautaires de développement ;",
      "• développer l'accueil en famille d'accueil pour personnes handicapées et l'accueil parents âgés/enfants handicapés ;",
      "• susciter les échanges services/logements entre les personnes âgées et les publics jeunes, développer l'accueil familial ;",
      "• faciliter la participation des personnes âgées et des personnes handicapées à la vie locale, en facilitant les choix d'hébergements ;",
      "• rapprocher les structures d'accueil et organiser des échanges entre écoles, collèges et résidences pour personnes âgées ;",
      "• développer l'offre des équipements culturels (bibliothèques...) à destination des personnes âgées.",
    ].join('\n'),
    resultatsAttendus: 'Développement de la solidarité intergénérationnelle.',
  },
  {
    cle: '2.3.2',
    code: '2.3.2',
    titre: 'Promouvoir le maintien des personnes âgées et handicapées à domicile',
    objectif: 'Favoriser le maintien des personnes âgées et handicapées à domicile',
    descriptif: [
      'Dans le cadre des orientations du Schéma départemental de l’Autonomie (2013-2017) voté le 30 juin 2012, le Conseil général souhaite développer de meilleures conditions de vie à domicile pour les personnes âgées et handicapées, par l’intermédiaire de 3 axes d’actions :',
      '• Accompagnement des aidants dans leur quotidien en proposant des actions personnalisées (information, formation, développement de l’accueil de jour et de l’accueil temporaire) ;',
      '• Accompagnement des professionnels des services à la personne (regrouper les services, spécialiser les interventions, proposer des aménagements horaires de garde) ;',
      '• Attribution des aides financières pour adapter le logement pour lutter contre l’habitat indigne et réduire les consommations d’énergie.',
    ].join('\n'),
    resultatsAttendus:
      'Rendre possible le choix de se maintenir à domicile pour les personnes âgées et handicapées et leur famille.',
  },
]
