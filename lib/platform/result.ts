/** Pourquoi une demande est refusée. Un refus attendu est une valeur ; une exception est un défaut du portail. */
export type MotifRefus = 'non_connecte' | 'interdit' | 'introuvable' | 'invalide' | 'conflit' | 'fige'

export interface Refus {
  readonly ok: false
  readonly tag: MotifRefus
  readonly message: string
  /** Messages par champ, quand le refus vient de la saisie. */
  readonly champs: Readonly<Record<string, readonly string[]>>
}

export type Result<T> = { readonly ok: true; readonly value: T } | Refus

const MESSAGES = {
  non_connecte: 'Votre session est terminée. Connectez-vous de nouveau : votre saisie est conservée.',
  interdit: 'Votre rôle ne permet pas cette opération.',
  introuvable: 'Cet élément n’existe pas, ou n’est pas dans votre périmètre.',
  invalide: 'Certaines informations sont à corriger.',
  conflit:
    'Quelqu’un d’autre a modifié cet acte entre-temps. Votre saisie n’est pas perdue : rechargez l’acte pour voir les deux versions.',
  fige: 'À cette étape, l’acte ne peut plus être modifié.',
} as const satisfies Record<MotifRefus, string>

/** Un succès et sa valeur. */
export function ok<T>(value: T): Result<T> {
  return { ok: true, value }
}

/** Un refus attendu, avec son message en français. */
export function refuse(tag: MotifRefus, message: string = MESSAGES[tag], champs: Refus['champs'] = {}): Refus {
  return { ok: false, tag, message, champs }
}
