import type { Permission } from '@/lib/domain/acces'
import { LIBELLES_STATUTS_ACTE } from '@/lib/domain/libelles'
import type { Cote, StatutActe } from '@/lib/domain/vocabulaire'
import { type Condition, type Geste, listTransitions, type Transition } from './transitions'

/** Ce qu’un geste dit de lui-même : son bouton, ce qu’il fera, la question de sa raison, ce qui s’affiche ensuite, et son récit. */
export interface LibelleGeste {
  readonly bouton: string
  /** Ce qui suit « La préfecture », une fois le geste fait. */
  readonly recit: string
  readonly effet: string
  readonly raison: string
  readonly fait: string
}

/** Ce qui reste possible une fois l’acte signé. */
const CORRIGER = 'Une erreur de saisie se corrige par un erratum public, le reste par un avenant.'

export const LIBELLES_GESTES = {
  transmettre: {
    bouton: 'Transmettre à la préfecture',
    recit: 'l’a transmis',
    effet:
      'La préfecture pourra lire et examiner l’acte. Vous ne pourrez plus le modifier, sauf les lignes qu’elle rouvrira.',
    raison: '',
    fait: 'L’acte est transmis à la préfecture.',
  },
  retirer: {
    bouton: 'Retirer de l’examen',
    recit: 'l’a retiré de l’examen',
    effet: 'L’acte redevient un brouillon, que la préfecture ne voit plus.',
    raison: 'Pourquoi le retirez-vous ?',
    fait: 'L’acte est retiré de l’examen : il redevient un brouillon.',
  },
  renvoyer: {
    bouton: 'Renvoyer à corriger',
    recit: 'l’a renvoyé à corriger',
    effet: 'La collectivité pourra tout modifier, puis transmettre de nouveau.',
    raison: 'Que faut-il corriger ?',
    fait: 'L’acte est renvoyé à la collectivité, avec votre raison.',
  },
  valider: {
    bouton: 'Valider cette version',
    recit: 'l’a validé',
    effet: 'La collectivité pourra signer cette version, et aucune autre.',
    raison: '',
    fait: 'La version examinée est validée : la collectivité peut la signer.',
  },
  rouvrir: {
    bouton: 'Rouvrir',
    recit: 'l’a rouvert',
    effet: 'La validation tombe : l’acte est de nouveau à corriger, puis à transmettre.',
    raison: 'Pourquoi le rouvrir ?',
    fait: 'L’acte est rouvert : il est à corriger.',
  },
  signer: {
    bouton: 'Relire et signer',
    recit: 'l’a signé',
    effet: `L’acte est figé et publié. ${CORRIGER}`,
    raison: '',
    fait: `L’acte est signé et publié. ${CORRIGER}`,
  },
  reprendre: {
    bouton: 'Relire et enregistrer comme signé',
    recit: 'l’a enregistré comme signé',
    effet: 'L’acte, déjà signé sur le papier, est figé et publié avec la mention de sa saisie après coup.',
    raison: '',
    fait: `L’acte est enregistré comme signé, et publié. ${CORRIGER}`,
  },
  abandonner: {
    bouton: 'Abandonner',
    recit: 'l’a abandonné',
    effet: 'L’acte ne se modifie plus. Il reste lisible, et un valideur peut le reprendre.',
    raison: 'Pourquoi l’abandonner ?',
    fait: 'L’acte est abandonné.',
  },
  restaurer: {
    bouton: 'Reprendre la rédaction',
    recit: 'en a repris la rédaction',
    effet: 'L’acte redevient un brouillon, tel qu’il a été laissé.',
    raison: '',
    fait: 'L’acte est de nouveau un brouillon.',
  },
} as const satisfies Record<Geste, LibelleGeste>

/**
 * Les gestes à offrir sur cet acte-ci. Un acte ancien, déjà signé sur le papier, ne se propose pas à l’examen ;
 * un autre ne se propose pas sans lui.
 */
export function listOfferts(
  { statut, repriseApresCoup }: { readonly statut: StatutActe; readonly repriseApresCoup: boolean },
  cote: Cote | null,
  peut: (permission: Permission) => boolean,
): readonly Transition[] {
  const ecartee: Condition = repriseApresCoup ? 'ordinaire' : 'reprise'
  return listTransitions(statut, cote, peut).filter(({ conditions }) => !conditions.includes(ecartee))
}

/** Pourquoi un geste n’est plus possible : l’acte a changé d’étape entre l’affichage et la demande. */
export function expliquerEtape(statut: StatutActe): string {
  const etape = LIBELLES_STATUTS_ACTE[statut]
  return `L’acte est maintenant à l’étape « ${etape} », qui ne le permet pas. Rechargez la page.`
}

/** Ce qu’une condition exige, tel que l’aide le dit. */
export const LIBELLES_CONDITIONS = {
  complet: 'rien ne manque à l’acte',
  inchange: 'le contenu est celui qui a été examiné ou relu',
  ordinaire: 'l’acte n’est pas marqué comme déjà signé',
  reprise: 'l’acte est marqué comme déjà signé, saisi après coup',
  seul: 'aucun autre acte n’a pris sa place dans la convention',
} as const satisfies Record<Condition, string>
