import 'server-only'
import { forbidden, redirect } from 'next/navigation'
import { cache } from 'react'
import { getActe } from '@/lib/features/actes/queries'
import { requireViewer } from '@/lib/platform/auth/require-viewer'
import { viewerCan } from '@/lib/platform/auth/viewer'
import { unwrap } from '@/lib/platform/http/unwrap'

export interface PageActeProps {
  readonly params: Promise<{ readonly id: string }>
}

/** L’acte de l’adresse, lu une fois par requête. */
export const readActe = cache(async (acteId: string, page = '') => {
  const viewer = await requireViewer(`/espace/actes/${acteId}${page}`)
  const charge = unwrap(await getActe(viewer, { acteId }))
  const { collectiviteId } = charge.convention
  return {
    ...charge,
    peut: {
      modifier: viewerCan(viewer, 'acte.modifier', collectiviteId),
      signer: viewerCan(viewer, 'acte.signer', collectiviteId),
      expliquer: viewerCan(viewer, 'ecart.expliquer', collectiviteId),
    },
  }
})

/** Le même acte, pour qui vient le modifier : signé, il ne se modifie plus et se lit. */
export async function readBrouillon(acteId: string, page: string) {
  const charge = await readActe(acteId, page)
  if (charge.acte.statut === 'signe') redirect(`/espace/actes/${acteId}`)
  if (!charge.peut.modifier) forbidden()
  return charge
}
