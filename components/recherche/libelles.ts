import type { GenreTrouve } from '@/lib/domain/recherche/criteres'

export const LIBELLES_GENRES = {
  territoire: 'Territoires',
  convention: 'Conventions',
  mesure: 'Mesures',
  action: 'Actions',
  document: 'Documents',
} as const satisfies Record<GenreTrouve, string>

/** Un seul de chaque genre, au-dessus de son titre. */
export const LIBELLES_GENRE = {
  territoire: 'Territoire',
  convention: 'Convention',
  mesure: 'Mesure',
  action: 'Action',
  document: 'Document',
} as const satisfies Record<GenreTrouve, string>
