import type { PrecisionDate } from '@/lib/domain/vocabulaire'

/** Pourquoi une convention est publiée de nouveau. */
export type EvenementPublication = 'signature' | 'explication' | 'erratum'

export const LIBELLES_EVENEMENTS = {
  signature: 'Signature',
  explication: 'Explication d’un écart',
  erratum: 'Erratum',
} as const satisfies Record<EvenementPublication, string>

/** Une publication d’un acte, avec les empreintes qui la scellent et la lient à la précédente. */
export interface PublicationListee {
  readonly acteRang: number
  readonly acteLibelle: string
  readonly dateSignature: string | null
  readonly precisionDateSignature: PrecisionDate | null
  readonly ordre: number
  readonly evenement: EvenementPublication
  readonly motif: string
  readonly publieLe: Date
  /** Empreinte du contenu, puis celle de la publication entière et de celle d’avant. */
  readonly sha256: string
  readonly empreinte: string
  readonly precedent: string | null
}
