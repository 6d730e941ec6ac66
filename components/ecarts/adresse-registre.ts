import { CRITERES_ECARTS_PAR_DEFAUT, type CriteresEcarts, formatCriteresEcarts } from '@/lib/domain/ecarts/criteres'

/** Le registre des territoires que l’on suit, ou du sien. */
export const CHEMIN_REGISTRE = '/espace/ecarts'

/** L’adresse du registre avec ces critères changés ; changer un critère ramène à la première page. */
export function adresseRegistre(chemin: string, criteres: CriteresEcarts, changes: Partial<CriteresEcarts>): string {
  return chemin + formatCriteresEcarts({ ...criteres, page: CRITERES_ECARTS_PAR_DEFAUT.page, ...changes })
}
