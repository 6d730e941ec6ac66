import type { Centimes } from '@/lib/domain/centimes'
import type { Precision } from '@/lib/domain/vocabulaire'

export type MontantLu =
  | { readonly tag: 'ok'; readonly centimes: Centimes; readonly precisionSuggeree: Precision }
  | { readonly tag: 'vide' }
  | {
      readonly tag: 'ambigu'
      readonly lectures: readonly { readonly centimes: Centimes; readonly libelle: string }[]
      readonly message: string
    }
  | { readonly tag: 'invalide'; readonly message: string }

/** Lit un montant tapé ou collé. Ne devine jamais, n’arrondit jamais. */
export function parseMontant(_texte: string): MontantLu {
  throw new Error('à écrire')
}
