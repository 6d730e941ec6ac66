import type { Permission } from '@/lib/domain/acces'
import type { Cote, StatutActe } from '@/lib/domain/vocabulaire'

/** Les gestes qui font passer un acte d’une étape à l’autre. */
export const GESTES = [
  'transmettre',
  'retirer',
  'renvoyer',
  'valider',
  'rouvrir',
  'signer',
  'reprendre',
  'abandonner',
  'restaurer',
] as const
export type Geste = (typeof GESTES)[number]

/**
 * Ce qu’un geste exige de l’acte, outre son étape.
 * - `complet` : rien ne manque (voir `listManquants`) ;
 * - `inchange` : le contenu est celui que la personne a relu ou examiné ;
 * - `ordinaire` : l’acte n’est pas une reprise ;
 * - `reprise` : l’acte est marqué comme ancien, saisi après coup ;
 * - `seul` : aucun autre acte n’est ouvert ni plus récent dans la convention.
 */
export type Condition = 'complet' | 'inchange' | 'ordinaire' | 'reprise' | 'seul'

export interface Transition {
  readonly geste: Geste
  readonly de: StatutActe
  readonly vers: StatutActe
  readonly cote: Cote
  readonly permission: Permission
  readonly motif: boolean
  readonly conditions: readonly Condition[]
}

/**
 * Le cycle de vie d’un acte, d’où découlent les gardes, les écrans et l’aide. Ce qui n’y figure pas est impossible :
 * un acte signé ne bouge plus. La base tient les mêmes passages de son côté.
 */
export const TRANSITIONS: readonly Transition[] = [
  collectivite('transmettre', 'brouillon', 'transmis', 'acte.transmettre', ['ordinaire', 'complet']),
  collectivite('transmettre', 'a_corriger', 'transmis', 'acte.transmettre', ['ordinaire', 'complet']),
  collectivite('retirer', 'transmis', 'brouillon', 'acte.transmettre', [], true),
  etat('renvoyer', 'transmis', 'a_corriger', [], true),
  etat('valider', 'transmis', 'valide', ['inchange']),
  etat('rouvrir', 'valide', 'a_corriger', [], true),
  collectivite('rouvrir', 'valide', 'a_corriger', 'acte.transmettre', [], true),
  collectivite('signer', 'valide', 'signe', 'acte.signer', ['complet', 'inchange']),
  collectivite('reprendre', 'brouillon', 'signe', 'acte.signer', ['reprise', 'complet', 'inchange']),
  collectivite('abandonner', 'brouillon', 'abandonne', 'acte.transmettre', [], true),
  collectivite('abandonner', 'a_corriger', 'abandonne', 'acte.transmettre', [], true),
  collectivite('restaurer', 'abandonne', 'brouillon', 'acte.transmettre', ['seul']),
]

/** La transition d’un geste depuis une étape, pour un côté ; null si le cycle de vie ne la connaît pas. */
export function getTransition(geste: Geste, de: StatutActe, cote: Cote): Transition | null {
  return TRANSITIONS.find((t) => t.geste === geste && t.de === de && t.cote === cote) ?? null
}

/** Les gestes qu’une étape offre à un côté, parmi les permissions de la personne. */
export function listTransitions(
  de: StatutActe,
  cote: Cote | null,
  peut: (permission: Permission) => boolean,
): readonly Transition[] {
  return TRANSITIONS.filter((t) => t.de === de && t.cote === cote && peut(t.permission))
}

function collectivite(
  geste: Geste,
  de: StatutActe,
  vers: StatutActe,
  permission: Permission,
  conditions: readonly Condition[],
  motif = false,
): Transition {
  return { geste, de, vers, cote: 'collectivite', permission, motif, conditions }
}

function etat(
  geste: Geste,
  de: StatutActe,
  vers: StatutActe,
  conditions: readonly Condition[],
  motif = false,
): Transition {
  return { geste, de, vers, cote: 'etat', permission: 'acte.examiner', motif, conditions }
}
