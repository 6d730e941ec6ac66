import type { Terme } from '@/lib/domain/glossaire/terme'
import { LIBELLES_ABSENCES, LIBELLES_FINANCEURS, LIBELLES_NATURES, LIBELLES_PRECISIONS } from '@/lib/domain/libelles'
import type { Verdict } from '@/lib/domain/parite'
import {
  ABSENCES,
  type Absence,
  FINANCEURS,
  type Financeur,
  NATURES,
  type Nature,
  PRECISIONS,
  type Precision,
} from '@/lib/domain/vocabulaire'

const DEFINITIONS_NATURES = {
  annonce: 'Donné publiquement, par exemple dans un communiqué, sans que l’acte qui l’engage soit cité.',
  contractualise: 'Écrit dans un acte signé.',
  notifie: 'Communiqué par l’État à la collectivité : l’enveloppe dont elle peut disposer.',
  engage: 'Réservé pour une dépense décidée, qui n’est pas encore payée.',
  paye: 'Versé.',
  execute: 'Réellement dépensé pour les actions de la convention.',
  reporte: 'Non dépensé, et repris par un avenant sur une période suivante.',
} as const satisfies Record<Nature, string>

const DEFINITIONS_PRECISIONS = {
  centime: 'La source donne le montant exact. Seuls deux montants au centime peuvent attester la parité.',
  euro: 'La source arrondit à l’euro : le montant réel peut s’en écarter de 50 centimes.',
  millier: 'La source arrondit au millier d’euros : le montant réel peut s’en écarter de 500 €.',
  environ:
    'La source dit « près de », « plus de », « autour de ». Le montant réel peut s’écarter d’une demi-unité du dernier chiffre qui n’est pas un zéro, et d’au moins 500 € : « près de 630 000 € » vaut 630 000 €, à 5 000 € près.',
} as const satisfies Record<Precision, string>

const RESERVES_PRECISIONS: Readonly<Partial<Record<Precision, string>>> = {
  environ: 'C’est une convention du portail : aucune règle nationale ne dit ce que vaut « près de ».',
}

const DEFINITIONS_ABSENCES = {
  non_renseigne: 'Personne n’a encore donné ce montant au portail. Il n’est pas nul pour autant.',
  sans_objet: 'Aucun montant n’est attendu ici.',
  non_disponible: 'Le montant est attendu, et celui qui devrait le donner dit ne pas l’avoir.',
  secret: 'Le montant existe, et n’a pas à être publié. Le portail ne le retrouve pas non plus par soustraction.',
} as const satisfies Record<Absence, string>

const DEFINITIONS_FINANCEURS = {
  etat: 'L’un des deux partenaires d’une convention. Il paie au plus la moitié.',
  departement:
    'L’autre partenaire : la collectivité qui signe avec l’État, même quand c’est une métropole ou une collectivité unique. Elle peut payer plus de la moitié.',
  ensemble: 'Total de l’État et de la collectivité, quand la source ne dit pas la part de chacun.',
  autre: 'Qui paie sans être l’un des deux partenaires. Il est nommé, et compte à part.',
} as const satisfies Record<Financeur, string>

export const LIBELLES_VERDICTS = {
  attestee: 'Attestée',
  compatible: 'Compatible',
  rompue: 'Rompue',
  indeterminable: 'Indéterminable',
} as const satisfies Record<Verdict['tag'], string>

const DEFINITIONS_VERDICTS = {
  attestee: 'Les deux parts sont données au centime, et elles sont égales.',
  compatible: 'Les montants sont arrondis, et l’écart entre les deux parts tient dans ces arrondis cumulés.',
  rompue:
    'Les deux parts diffèrent au-delà de ce que des arrondis expliquent. Le portail dit de combien, et qui paie plus. Ce n’est une alerte que si l’État dépasse la moitié.',
  indeterminable: 'Il manque au moins une part. Ce qui manque n’est pas compté zéro, et aucun pourcentage n’est donné.',
} as const satisfies Record<Verdict['tag'], string>

/** Les verdicts, du plus sûr au moins sûr. */
export const VERDICTS = [
  'attestee',
  'compatible',
  'rompue',
  'indeterminable',
] as const satisfies readonly Verdict['tag'][]

/** « non_renseigne » s’enregistre avec un tiret bas, et se cite avec un tiret. */
export function getAncre(genre: 'nature' | 'precision' | 'absence' | 'financeur' | 'verdict', valeur: string): string {
  return `${genre}-${valeur.replaceAll('_', '-')}`
}

/** Les montants, qui les paie, d’où ils viennent et ce qu’ils permettent de conclure. */
export const ARGENT: readonly Terme[] = [
  {
    ancre: 'montant',
    terme: 'Montant',
    definition:
      'Un chiffre en euros et ce qui permet de le lire : qui paie, pour quoi, sur quelle période, de quelle nature, avec quelle précision, d’après quelle source.',
  },
  {
    ancre: 'nature',
    terme: 'Nature',
    definition:
      'Ce qu’un montant constate : annoncé, contractualisé, notifié, engagé, payé, exécuté ou reporté. Deux natures ne s’additionnent jamais.',
  },
  ...NATURES.map((nature) => ({
    ancre: getAncre('nature', nature),
    terme: LIBELLES_NATURES[nature],
    genre: 'nature d’un montant',
    definition: DEFINITIONS_NATURES[nature],
  })),
  {
    ancre: 'precision',
    terme: 'Précision',
    definition: 'La finesse du montant que la source donne. Une somme a la précision du moins fin de ses termes.',
  },
  ...PRECISIONS.map((precision) => ({
    ancre: getAncre('precision', precision),
    terme: LIBELLES_PRECISIONS[precision],
    genre: 'précision d’un montant',
    definition: DEFINITIONS_PRECISIONS[precision],
    reserve: RESERVES_PRECISIONS[precision],
  })),
  ...ABSENCES.map((absence) => ({
    ancre: getAncre('absence', absence),
    terme: LIBELLES_ABSENCES[absence],
    genre: 'absence d’un montant',
    definition: DEFINITIONS_ABSENCES[absence],
  })),
  {
    ancre: 'financeur',
    terme: 'Financeur',
    definition: 'Qui paie : l’État, la collectivité, un autre financeur nommé, ou les deux partenaires ensemble.',
  },
  ...FINANCEURS.map((financeur) => ({
    ancre: getAncre('financeur', financeur),
    terme: LIBELLES_FINANCEURS[financeur],
    genre: 'financeur',
    definition: DEFINITIONS_FINANCEURS[financeur],
  })),
  {
    ancre: 'perimetre',
    terme: 'Périmètre',
    definition: 'Ce qu’un montant couvre quand sa source le restreint, par exemple « socle » ou « hors FAPI ».',
  },
  {
    ancre: 'source',
    terme: 'Source',
    definition: 'L’acte ou le document public d’où vient un chiffre, avec la page, la citation et le lien s’il existe.',
  },
  {
    ancre: 'parite',
    terme: 'Parité',
    definition:
      'La règle des conventions : l’État paie au plus la moitié. Une CALPAE se juge sur l’ensemble, un CLS sur chaque action.',
  },
  {
    ancre: 'verdict',
    terme: 'Verdict',
    definition:
      'Ce que les montants permettent de dire de la parité : attestée, compatible, rompue ou indéterminable. Il se calcule en centimes entiers.',
  },
  ...VERDICTS.map((verdict) => ({
    ancre: getAncre('verdict', verdict),
    terme: LIBELLES_VERDICTS[verdict],
    genre: 'verdict de parité',
    definition: DEFINITIONS_VERDICTS[verdict],
  })),
  {
    ancre: 'alerte',
    terme: 'Alerte',
    definition: 'Signale que l’État paie plus de la moitié, tous financeurs comptés, au-delà des arrondis.',
  },
  {
    ancre: 'ecart',
    terme: 'Écart',
    definition:
      'Deux chiffres publics qui devraient s’accorder et ne s’accordent pas : un total et la somme de ses lignes, deux dates, deux périmètres, deux nombres de mesures. Le portail montre les deux, leurs sources, et l’explication quand elle est donnée.',
  },
  {
    ancre: 'annonce-publique',
    terme: 'Annonce',
    definition:
      'Promesse relevée dans un document public. Ce n’est pas une convention : elle n’entre dans aucun total.',
  },
]
