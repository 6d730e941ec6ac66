import 'server-only'
import { cache } from 'react'
import { getConvention } from '@/lib/features/conventions/queries'
import { requireViewer } from '@/lib/platform/auth/require-viewer'
import { unwrap } from '@/lib/platform/http/unwrap'

const load = cache(async (conventionId: string) =>
  unwrap(await getConvention(await requireViewer(`/espace/conventions/${conventionId}`), { conventionId })),
)

/** La convention de l’adresse, lue une fois par requête ; la connexion ramène à la page. */
export async function readConvention(conventionId: string, page = '') {
  await requireViewer(`/espace/conventions/${conventionId}${page}`)
  return load(conventionId)
}
