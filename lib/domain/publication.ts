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

type Rangee = Pick<PublicationListee, 'acteRang' | 'ordre' | 'evenement'>

/**
 * Le dernier erratum que porte une publication, et celle du même acte qu’il a remplacée ; null sans erratum.
 * L’historique va de la plus récente à la première.
 */
export function findErratum<P extends Rangee>(
  historique: readonly P[],
  { acteRang, ordre }: Pick<Rangee, 'acteRang' | 'ordre'>,
): { readonly erratum: P; readonly ancienne: P } | null {
  const anciennes = historique.filter((candidate) => candidate.acteRang === acteRang && candidate.ordre <= ordre)
  const rang = anciennes.findIndex(({ evenement }) => evenement === 'erratum')
  const [erratum, ancienne] = rang === -1 ? [] : anciennes.slice(rang)
  return erratum && ancienne ? { erratum, ancienne } : null
}
