import 'server-only'
import { getPublicPrisma } from '@/lib/platform/db/client'

/** Les promesses publiées, de la plus récente à la plus ancienne ; sans date, elles viennent en dernier. */
export function listAnnonces() {
  return getPublicPrisma().annonce.findMany({
    orderBy: [{ date: { sort: 'desc', nulls: 'last' } }, { publieLe: 'desc' }],
  })
}
