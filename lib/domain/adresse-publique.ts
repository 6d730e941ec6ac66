import { isMetropole, type TerritoirePublie } from '@/lib/domain/territoire-publie'

interface Designe {
  readonly slug: string
}

/** La liste des territoires. */
export const ADRESSE_TERRITOIRES = '/departements'

/** La liste des régions. */
export const ADRESSE_REGIONS = '/regions'

/** Les mesures et les actions publiées, d’un territoire à l’autre. */
export const ADRESSE_MESURES = '/mesures'

/** La comparaison des territoires. */
export const ADRESSE_COMPARER = '/comparer'

/** Comment les publications se vérifient, et toutes leurs chaînes. */
export const ADRESSE_VERIFICATION = '/verification'

/** Le registre des écarts publiés. */
export const ADRESSE_ECARTS = '/ecarts'

/** L’adresse publique et permanente d’une région. */
export function getAdresseRegion({ slug }: Designe): string {
  return `${ADRESSE_REGIONS}/${slug}`
}

/** L’adresse publique et permanente d’une mesure du catalogue, par son code. */
export function getAdresseMesure({ code }: { readonly code: string }): string {
  return `${ADRESSE_MESURES}/${code}`
}

/** Tout ce qui se télécharge. */
export const ADRESSE_DONNEES = '/donnees'

/** L’API, à lire. */
export const ADRESSE_API = `${ADRESSE_DONNEES}/api`

/** Le fil Atom des actes signés. */
export const ADRESSE_FIL = '/actes.atom'

/** L’adresse publique et permanente d’un département. */
export function getAdresseDepartement({ slug }: Designe): string {
  return `${ADRESSE_TERRITOIRES}/${slug}`
}

/** L’adresse publique et permanente d’une collectivité : celle de son département, ou la sienne. */
export function getAdresseCollectivite(collectivite: Pick<TerritoirePublie, 'code' | 'type' | 'slug'>): string {
  return isMetropole(collectivite) ? getAdresseMetropole(collectivite) : getAdresseDepartement(collectivite)
}

/** L’adresse publique et permanente d’une métropole. */
export function getAdresseMetropole({ slug }: Designe): string {
  return `/metropoles/${slug}`
}

/** Le formulaire qui signale une erreur sur cette page, ou sur l’un de ses montants. */
export function getAdresseSignaler(page: string, montantId?: string): string {
  return `/signaler?${new URLSearchParams({ page, ...(montantId !== undefined && { montant: montantId }) })}`
}

/** Où suivre ce que devient une erreur signalée : qui a cette adresse, et lui seul, la suit. */
export function getAdresseSuiviSignalement(jeton: string): string {
  return `/signaler/suivi/${jeton}`
}

/** L’adresse publique et permanente d’une convention, ou d’un plan. */
export function getAdresseConvention(collectivite: Designe, convention: Designe): string {
  return `/conventions/${collectivite.slug}/${convention.slug}`
}

/** L’un des actes d’une convention, par son rang. */
export function getAdresseActe(adresseConvention: string, rang: number): string {
  return `${adresseConvention}/actes/${rang}`
}

/** Les annexes de cet acte, à imprimer ; la même adresse finit par « .pdf » pour le fichier. */
export function getAdresseAnnexes(adresseActe: string): string {
  return `${adresseActe}/annexes`
}

/** La même page, telle qu’elle valait un jour donné : cette adresse est permanente elle aussi. */
export function getAdresseAu(adresse: string, jour: string): string {
  return `${adresse}?au=${jour}`
}

/** Toutes les publications d’une convention. */
export function getAdressePublications(adresseConvention: string): string {
  return `${adresseConvention}/publications`
}

/** L’une de ces publications, par son ordre ; elle ne change plus jamais. */
export function getAdressePublication(adresseConvention: string, ordre: number): string {
  return `${getAdressePublications(adresseConvention)}/${ordre}`
}

/** Les preuves de toutes les publications d’une convention, refaites à l’instant. */
export function getAdresseVerification(adresseConvention: string): string {
  return `${getAdressePublications(adresseConvention)}/verification`
}

/** Ce qui a changé d’un acte à l’autre ; sans rangs, entre les deux derniers. */
export function getAdresseChangements(
  adresseConvention: string,
  rangs?: { readonly de: number; readonly a: number },
): string {
  const adresse = `${adresseConvention}/changements`
  return rangs === undefined ? adresse : `${adresse}?de=${rangs.de}&a=${rangs.a}`
}
