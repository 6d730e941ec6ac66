import { isMetropole, type TerritoirePublie } from '@/lib/domain/territoire-publie'

export const CHEMIN_TERRITOIRES = '/departements'

/** La page d’un département. */
export function cheminDepartement({ slug }: { readonly slug: string }): string {
  return `/departements/${slug}`
}

/** La page d’une collectivité : celle de son département, ou la sienne si elle en couvre plusieurs ou est une métropole. */
export function cheminTerritoire(territoire: Pick<TerritoirePublie, 'code' | 'type' | 'slug'>): string {
  return isMetropole(territoire) ? `/metropoles/${territoire.slug}` : cheminDepartement(territoire)
}

/** La page d’une convention publiée. */
export function cheminConvention(
  collectivite: { readonly slug: string },
  convention: { readonly slug: string },
): string {
  return `/conventions/${collectivite.slug}/${convention.slug}`
}
