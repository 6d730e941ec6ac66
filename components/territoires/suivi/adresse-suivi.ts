import { CRITERES_PAR_DEFAUT, type CriteresSuivi, formatCriteres, readCriteres } from '@/lib/domain/suivi/criteres'

export const CHEMIN_SUIVI = '/espace/territoires'

/** Les fichiers où la liste s’emporte. */
export const FORMATS_SUIVI = ['csv', 'xlsx', 'json'] as const
export type FormatSuivi = (typeof FORMATS_SUIVI)[number]

/** L’adresse du suivi avec ces critères changés ; changer un critère ramène à la première page. */
export function adresseSuivi(criteres: CriteresSuivi, changes: Partial<CriteresSuivi>): string {
  return CHEMIN_SUIVI + formatCriteres({ ...criteres, page: CRITERES_PAR_DEFAUT.page, ...changes })
}

/** La fiche d’appel d’un territoire, qui sait revenir à la liste telle qu’on l’a quittée. */
export function adresseFiche({ slug }: { readonly slug: string }, criteres: CriteresSuivi): string {
  return `${CHEMIN_SUIVI}/${slug}${formatCriteres(criteres)}`
}

/** Le fichier de toutes les lignes retenues, pages comprises. */
export function adresseExport(criteres: CriteresSuivi, format: FormatSuivi): string {
  const { page, portee } = CRITERES_PAR_DEFAUT
  return `${CHEMIN_SUIVI}/export/${format}${formatCriteres({ ...criteres, page, portee })}`
}

/** La convention dans l’espace, avec de quoi revenir à la liste. */
export function adresseConventionSuivie(conventionId: string, criteres: CriteresSuivi): string {
  const suivi = formatCriteres(criteres).slice(1)
  return `/espace/conventions/${conventionId}${suivi === '' ? '' : `?${new URLSearchParams({ suivi })}`}`
}

/** La liste d’où l’on vient, relue critère par critère : un lien trafiqué ne mène nulle part ailleurs. */
export function adresseRetour(suivi: string | readonly string[] | undefined): string {
  return typeof suivi === 'string' ? CHEMIN_SUIVI + formatCriteres(readCriteres(suivi)) : CHEMIN_SUIVI
}
