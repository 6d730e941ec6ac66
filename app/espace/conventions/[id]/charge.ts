import 'server-only'
import { cache } from 'react'
import { getConvention } from '@/lib/features/conventions/queries'
import { requireViewer } from '@/lib/platform/auth/require-viewer'
import { unwrap } from '@/lib/platform/http/unwrap'

/** La convention de l’adresse, lue une fois par requête. */
export const readConvention = cache(async (conventionId: string) =>
  unwrap(await getConvention(await requireViewer(`/espace/conventions/${conventionId}`), { conventionId })),
)
