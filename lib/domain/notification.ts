import type { StatutProposition } from '@/lib/domain/examen/contre-proposition'
import type { Cote, StatutActe } from '@/lib/domain/vocabulaire'

export type TypeNotification =
  | 'etape'
  | 'commentaire'
  | 'resolution'
  | 'contre_proposition'
  | 'reponse'
  | 'correction'
  | 'rappel'
  | 'erratum'

/** Une notification et l’état présent de ce dont elle parle ; ce qui ne la concerne pas, ou ne se voit plus, est null. */
export interface NotificationSituee {
  readonly type: TypeNotification
  /** L’étape annoncée. */
  readonly statut: StatutActe | null
  /** De quel côté est la personne prévenue. */
  readonly cote: Cote
  readonly acteId: string
  /** L’acte, tel qu’on le nommait alors. */
  readonly acteLibelle: string
  /** Null quand la personne ne voit plus l’acte. */
  readonly acteStatut: StatutActe | null
  readonly propositionStatut: StatutProposition | null
  /** La ligne discutée, ou ce qui est attendu. */
  readonly objetLibelle: string | null
  readonly jalonEcheance: string | null
}
