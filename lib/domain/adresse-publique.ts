import { isMetropole, type TerritoirePublie } from '@/lib/domain/territoire-publie'

/** L’adresse publique et permanente d’une collectivité. */
export function getAdresseCollectivite(collectivite: Pick<TerritoirePublie, 'code' | 'type' | 'slug'>): string {
  return `/${isMetropole(collectivite) ? 'metropoles' : 'departements'}/${collectivite.slug}`
}

/** L’adresse publique et permanente d’une convention, ou d’un plan. */
export function getAdresseConvention(collectivite: { readonly slug: string }, conventionSlug: string): string {
  return `/conventions/${collectivite.slug}/${conventionSlug}`
}
