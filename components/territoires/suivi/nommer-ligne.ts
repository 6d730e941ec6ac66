import type { LigneSuivi } from '@/lib/domain/suivi/ligne'
import { nommerSituee } from '../nommer-situee'

/** Le territoire de la ligne, et la partie que sa convention couvre si ce n’est pas le tout. */
export function nommerLigne({ territoire, convention }: LigneSuivi): string {
  return convention === null ? territoire.nomCourt : nommerSituee({ territoire, convention })
}
