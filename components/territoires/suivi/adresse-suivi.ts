import { CRITERES_PAR_DEFAUT, type CriteresSuivi, formatCriteres } from '@/lib/domain/suivi/criteres'

export const CHEMIN_SUIVI = '/espace/territoires'

/** L’adresse du suivi avec ces critères changés ; changer un critère ramène à la première page. */
export function adresseSuivi(criteres: CriteresSuivi, changes: Partial<CriteresSuivi>): string {
  return CHEMIN_SUIVI + formatCriteres({ ...criteres, page: CRITERES_PAR_DEFAUT.page, ...changes })
}
