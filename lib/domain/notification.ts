import type { Cote, StatutActe } from '@/lib/domain/vocabulaire'

export const TYPES_NOTIFICATION = ['etape', 'commentaire', 'contre_proposition', 'rappel'] as const
export type TypeNotification = (typeof TYPES_NOTIFICATION)[number]

/** Une notification et l’état présent de ce dont elle parle ; ce qui ne la concerne pas, ou n’existe plus, est null. */
export interface NotificationSituee {
  readonly type: TypeNotification
  /** L’étape annoncée. */
  readonly statut: StatutActe | null
  /** De quel côté est la personne prévenue. */
  readonly cote: Cote
  readonly acteId: string
  readonly acteLibelle: string
  readonly acteStatut: StatutActe
  readonly filStatut: 'ouvert' | 'resolu' | null
  readonly propositionStatut: 'proposee' | 'acceptee' | 'declinee' | 'retiree' | null
  /** La ligne discutée, ou ce qui est attendu. */
  readonly objetLibelle: string | null
  readonly jalonEcheance: string | null
  readonly jalonFaitLe: string | null
}

/** Vrai tant que la notification a une raison d’être ; sinon elle ne se montre ni ne s’envoie plus. */
export function isPertinente(notification: NotificationSituee): boolean {
  const { type, statut, acteStatut, filStatut, propositionStatut, jalonEcheance, jalonFaitLe } = notification
  switch (type) {
    case 'etape':
      return statut === acteStatut
    case 'commentaire':
      return filStatut === 'ouvert'
    case 'contre_proposition':
      return propositionStatut === 'proposee'
    case 'rappel':
      return jalonEcheance !== null && jalonFaitLe === null
  }
}
