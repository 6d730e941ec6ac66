import type { TypeCollectivite } from '@/lib/domain/vocabulaire'

/** L’adresse publique et permanente d’une collectivité. */
export function getAdresseCollectivite({
  type,
  slug,
}: {
  readonly type: TypeCollectivite
  readonly slug: string
}): string {
  return `/${type === 'metropole' ? 'metropoles' : 'departements'}/${slug}`
}

/** L’adresse publique et permanente d’une convention. */
export function getAdresseConvention(
  collectivite: { readonly type: TypeCollectivite; readonly slug: string },
  conventionSlug: string,
): string {
  return `${getAdresseCollectivite(collectivite)}/${conventionSlug}`
}
