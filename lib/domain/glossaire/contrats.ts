import type { Terme } from '@/lib/domain/glossaire/terme'
import { LIBELLES_STATUTS_ACTION } from '@/lib/domain/libelles'
import { STATUTS_ACTION, type StatutAction } from '@/lib/domain/vocabulaire'

const DEFINITIONS_STATUTS = {
  nouvelle: 'L’action n’existait pas avant la convention.',
  renforcee: 'L’action existait, et la convention lui donne plus de moyens.',
  poursuivie: 'L’action existait, et la convention la continue.',
} as const satisfies Record<StatutAction, string>

/** Les programmes, ce qu’on y signe et ce qu’on y fait. */
export const CONTRATS: readonly Terme[] = [
  {
    ancre: 'strategie-pauvrete',
    terme: 'Stratégie pauvreté (SNPLP)',
    definition:
      'Stratégie nationale annoncée le 13 septembre 2018, en cinq engagements : l’égalité des chances dès les premiers pas ; garantir au quotidien les droits fondamentaux ; un parcours de formation pour tous les jeunes ; des droits sociaux plus accessibles, plus équitables, plus incitatifs ; investir pour l’accompagnement de tous vers l’emploi.',
  },
  {
    ancre: 'calpae',
    terme: 'CALPAE',
    definition:
      'Convention d’appui à la lutte contre la pauvreté et d’accès à l’emploi, de 2019 à 2021, prolongée à 2022 puis jusqu’au 31 décembre 2023. Elle a deux volets, le socle et l’initiative. Un avenant fixe chaque année les crédits de l’État.',
  },
  {
    ancre: 'socle',
    terme: 'Socle',
    genre: 'volet d’une CALPAE',
    definition: 'Les mesures communes, fixées nationalement, que toute CALPAE comporte.',
    reserve:
      'Aucune liste nationale de codes de ces mesures n’a été trouvée : le portail tient un catalogue, et chaque collectivité garde ses codes.',
  },
  {
    ancre: 'initiative',
    terme: 'Initiative',
    genre: 'volet d’une CALPAE',
    definition:
      'Les mesures choisies par le Département. Selon le Sénat, elles ont pris 26 % des crédits au niveau national.',
  },
  {
    ancre: 'fapi',
    terme: 'FAPI',
    definition: 'Fonds qui a précédé les CALPAE, de 2017 à 2019, et qui y a été fondu.',
  },
  {
    ancre: 'cls',
    terme: 'CLS',
    definition:
      'Contrat local des solidarités, de 2024 à 2027, dans le Pacte des solidarités. Il n’a ni socle ni initiative : ses actions, définies localement, sont nouvelles ou renforcées et se rangent sous des axes. Ses plafonds annuels sont constants.',
  },
  {
    ancre: 'axe',
    terme: 'Axe',
    genre: 'partie d’un CLS',
    definition:
      'Axe 1, prévenir la pauvreté dès l’enfance ; axe 2, l’emploi, souvent traité dans une convention à part avec France Travail ; axe 3, la grande exclusion et l’accès aux droits ; axe 4, la transition écologique et solidaire.',
  },
  {
    ancre: 'pdalhpd',
    terme: 'PDALHPD',
    definition:
      'Plan pour le logement, voisin des conventions. Celui du Lot compte neuf actions, dont six copilotées par le Département, sur six ans. Il n’a pas de règle de parité et n’entre dans les totaux d’aucune convention.',
  },
  {
    ancre: 'agenda-21',
    terme: 'Agenda 21',
    definition:
      'Autre plan voisin. Celui des Pyrénées-Atlantiques compte quatorze fiches actions. Il n’a pas de règle de parité et n’entre dans les totaux d’aucune convention.',
  },
  {
    ancre: 'cadre',
    terme: 'Cadre',
    definition:
      'Le mot du portail pour un programme : la CALPAE, le CLS, un plan voisin. Le cadre porte la période, les volets ou les axes, et la règle de parité. Deux cadres ne se comparent pas.',
  },
  {
    ancre: 'convention',
    terme: 'Convention',
    definition: 'Ce que l’État et une collectivité signent, dans un cadre et pour une période.',
  },
  {
    ancre: 'acte',
    terme: 'Acte',
    definition:
      'Le mot du portail pour ce qui se rédige, s’examine et se signe : la convention initiale, puis chacun de ses avenants. Chaque acte décrit la convention entière, telle qu’il la laisse.',
  },
  {
    ancre: 'avenant',
    terme: 'Avenant',
    definition:
      'Acte qui modifie une convention : financement de l’année, report de crédits, changement de l’échéance d’un rapport, complément de fin d’année, prolongation. Son numéro et son année sont deux choses distinctes.',
  },
  {
    ancre: 'erratum',
    terme: 'Erratum',
    definition:
      'Correction publique d’une erreur de saisie dans un acte signé, avec sa raison. Elle rétablit ce que l’acte dit, sans changer ce qui a été convenu : cela revient à un avenant. L’ancienne publication reste lisible.',
  },
  {
    ancre: 'mesure',
    terme: 'Mesure',
    definition: 'Premier niveau de ce qu’une convention prévoit. Une mesure réunit une ou plusieurs actions.',
  },
  {
    ancre: 'action',
    terme: 'Action',
    definition:
      'Second niveau de ce qu’une convention prévoit. Les sources ne disent pas toujours de quelle mesure relève une action : elle reste alors sans mesure, le portail ne le devine pas.',
  },
  ...STATUTS_ACTION.map((statut) => ({
    ancre: `action-${statut}`,
    terme: LIBELLES_STATUTS_ACTION[statut],
    genre: 'ce qu’est une action',
    definition: DEFINITIONS_STATUTS[statut],
  })),
  {
    ancre: 'fiche-action',
    terme: 'Fiche action',
    definition:
      'Une page sur une action : code, titre, objectif, descriptif, résultats attendus, puis pilote, partenaires, cofinanceurs, public, territoire, calendrier, budget. Les codes suivent l’ordre naturel : 2.1.2 vient avant 2.1.10.',
  },
  {
    ancre: 'periode',
    terme: 'Période',
    definition:
      'Deux dates, jamais « une année » : un montant peut valoir pour toute la convention, une année civile, une année glissante ou jusqu’au 30 juin. Une signature peut venir après le début de la période.',
  },
  {
    ancre: 'deliberation',
    terme: 'Délibération',
    definition: 'Vote de l’assemblée de la collectivité qui autorise la signature, ou adopte le rapport d’exécution.',
  },
  {
    ancre: 'echeance',
    terme: 'Échéance',
    definition: 'Date à laquelle quelque chose est attendu d’une partie. Un avenant peut la déplacer.',
  },
  {
    ancre: 'rapport-d-execution',
    terme: 'Rapport d’exécution',
    definition:
      'Bilan annuel que la collectivité écrit, vote et envoie au préfet. Les crédits de l’année suivante en dépendent.',
    reserve: 'L’échéance habituelle, le 31 mars de l’année suivante, n’est pas confirmée.',
  },
  {
    ancre: 'refaction',
    terme: 'Réfaction',
    definition:
      'Réduction des crédits pour ce qui n’a pas été exécuté. Elle a touché plus d’un quart des départements en 2020.',
    reserve: 'Aucune formule officielle n’a été trouvée.',
  },
  {
    ancre: 'report-de-credits',
    terme: 'Report de crédits',
    definition: 'Crédits non dépensés, repris par un avenant sur une période suivante.',
    reserve: 'Aucune formule officielle n’a été trouvée.',
  },
]
