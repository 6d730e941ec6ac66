/** Pourquoi une convention est publiée de nouveau. */
export const EVENEMENTS_PUBLICATION = ['signature', 'explication', 'erratum'] as const
export type EvenementPublication = (typeof EVENEMENTS_PUBLICATION)[number]

export const LIBELLES_EVENEMENTS = {
  signature: 'Signature',
  explication: 'Explication d’un écart',
  erratum: 'Erratum',
} as const satisfies Record<EvenementPublication, string>
