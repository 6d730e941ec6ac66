import type { NomCommun } from '@/lib/domain/phrase/nombre'

export type Objet = 'mesure' | 'action' | 'rubrique'

/** Ce qu’un acte énumère : une « rubrique » est une mesure, ou une action dont la mesure n’est pas connue. */
export const OBJETS = {
  mesure: { singulier: 'mesure', pluriel: 'mesures', genre: 'feminin' },
  action: { singulier: 'action', pluriel: 'actions', genre: 'feminin' },
  rubrique: { singulier: 'rubrique', pluriel: 'rubriques', genre: 'feminin' },
} as const satisfies Record<Objet, NomCommun>

/** Ajoute au nom un adjectif régulier : « action publiée », « actions publiées ». */
export function qualifier(nom: NomCommun, adjectif: string): NomCommun {
  const accorde = nom.genre === 'feminin' ? `${adjectif}e` : adjectif
  return { ...nom, singulier: `${nom.singulier} ${accorde}`, pluriel: `${nom.pluriel} ${accorde}s` }
}
