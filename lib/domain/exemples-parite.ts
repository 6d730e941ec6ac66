import { centimes } from '@/lib/domain/centimes'
import type { Chiffre, Valeur } from '@/lib/domain/montant/montant'
import { NON_RENSEIGNE } from '@/lib/domain/montant/montant'
import type { Parts } from '@/lib/domain/parite'
import type { Precision } from '@/lib/domain/vocabulaire'

/** Des parts inventées pour montrer une règle : le verdict, lui, est celui que le portail calcule. */
export interface Exemple {
  readonly id: string
  readonly titre: string
  readonly explication: string
  readonly parts: Parts
}

export const EXEMPLES = [
  {
    id: 'attestee',
    titre: 'Deux montants exacts et égaux',
    explication: 'Les deux parts sont données au centime. Elles sont égales : la parité est attestée.',
    parts: createParts(chiffre(12_034_567n), chiffre(12_034_567n)),
  },
  {
    id: 'compatible',
    titre: 'Deux montants arrondis et voisins',
    explication:
      'L’État est donné au millier d’euros, le Département à l’euro. Les 400 € qui les séparent tiennent dans ces arrondis : rien ne dit que la parité est rompue, rien ne l’atteste non plus.',
    parts: createParts(chiffre(12_000_000n, 'millier'), chiffre(12_040_000n, 'euro')),
  },
  {
    id: 'deduite',
    titre: 'Une part et le total, d’une même source',
    explication:
      'La source donne le total et « près de » la moitié pour l’État. Le portail en déduit la part du Département et la dit déduite ; une parité déduite n’est jamais attestée.',
    parts: {
      ...createParts(chiffre(12_000_000n, 'environ'), null),
      ensemble: chiffre(24_000_000n),
      deductible: true,
    },
  },
  {
    id: 'rompue-etat',
    titre: 'L’État au-dessus de la moitié',
    explication:
      'La règle veut que l’État paie au plus la moitié. Il la dépasse ici au-delà de tout arrondi : c’est une alerte.',
    parts: createParts(chiffre(13_000_000n), chiffre(12_000_000n)),
  },
  {
    id: 'rompue-departement',
    titre: 'Le Département au-dessus de la moitié',
    explication: 'C’est permis, et courant. Le portail le dit, sans alerte.',
    parts: createParts(chiffre(10_000_000n), chiffre(14_000_000n)),
  },
  {
    id: 'autre-financeur',
    titre: 'Un troisième financeur',
    explication:
      'L’État paie plus que le Département, mais moins que le Département et l’autre financeur réunis : il reste sous la moitié du total, ce n’est donc pas une alerte.',
    parts: {
      ...createParts(chiffre(10_000_000n), chiffre(8_000_000n)),
      autres: [{ nom: 'une caisse', valeur: chiffre(4_000_000n) }],
    },
  },
  {
    id: 'indeterminable',
    titre: 'Une part qui manque',
    explication:
      'La part du Département n’est pas renseignée. Le portail ne conclut pas, ne donne aucun pourcentage, et dit à qui demander.',
    parts: createParts(chiffre(12_000_000n), NON_RENSEIGNE),
  },
] as const satisfies readonly Exemple[]

/** Les mêmes parts, l’une absente et l’autre nulle : les confondre changerait le verdict. */
export const ABSENTE_OU_NULLE = [
  { id: 'absente', titre: 'Non renseigné', parts: createParts(chiffre(12_000_000n), NON_RENSEIGNE) },
  { id: 'nulle', titre: 'Zéro euro, écrit par la source', parts: createParts(chiffre(12_000_000n), chiffre(0n)) },
] as const satisfies readonly Omit<Exemple, 'explication'>[]

/** Un montant de chaque précision, pour en montrer l’incertitude. */
export const EXEMPLES_PRECISIONS = [
  chiffre(34_687_566n),
  chiffre(2_314_300n, 'euro'),
  chiffre(12_800_000n, 'millier'),
  chiffre(63_000_000n, 'environ'),
] as const satisfies readonly Chiffre[]

function chiffre(n: bigint, precision: Precision = 'centime'): Chiffre {
  return { kind: 'chiffre', centimes: centimes(n), precision }
}

function createParts(etat: Valeur, departement: Valeur | null): Parts {
  return { etat, departement, ensemble: null, autres: [], deductible: false }
}
