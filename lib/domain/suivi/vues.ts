import type { LigneSuivi } from '@/lib/domain/suivi/ligne'
import { isRenseigne } from '@/lib/domain/territoire-publie'

/** Les questions qu’on vient poser à la liste, déjà posées. */
export const VUES_SUIVI = ['a_appeler', 'en_retard', 'attend_etat', 'attend_collectivite', 'non_renseignes'] as const
export type VueSuivi = (typeof VUES_SUIVI)[number]

export const LIBELLES_VUES = {
  a_appeler: 'À appeler',
  en_retard: 'En retard',
  attend_etat: 'Attend l’État',
  attend_collectivite: 'Attend la collectivité',
  non_renseignes: 'Non renseignés',
} as const satisfies Record<VueSuivi, string>

/** Ce que chaque vue retient, en une phrase. */
export const EXPLICATIONS_VUES = {
  a_appeler:
    'L’État au-delà de la moitié, un écart réel sans réponse, une échéance passée, ou une parité indéterminable.',
  en_retard: 'Une échéance au moins est passée sans être tenue.',
  attend_etat: 'Un geste est attendu de la préfecture ou du commissaire.',
  attend_collectivite: 'Un geste est attendu de la collectivité.',
  non_renseignes: 'Aucune convention n’est publiée\u202f; cela ne veut pas dire qu’il n’y en a pas.',
} as const satisfies Record<VueSuivi, string>

/** Vrai quand la vue retient cette ligne. */
export function isDansVue({ motifs, echeances, attentes, territoire }: LigneSuivi, vue: VueSuivi): boolean {
  switch (vue) {
    case 'a_appeler':
      return motifs.length > 0
    case 'en_retard':
      return echeances.some(({ etat }) => etat === 'en_retard')
    case 'attend_etat':
      return attentes.some(({ cote }) => cote === 'etat')
    case 'attend_collectivite':
      return attentes.some(({ cote }) => cote === 'collectivite')
    case 'non_renseignes':
      return !isRenseigne(territoire)
  }
}
