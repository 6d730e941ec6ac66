import 'server-only'
import { forbidden, redirect } from 'next/navigation'
import { cache } from 'react'
import type { Permission } from '@/lib/domain/acces'
import { getPlace } from '@/lib/domain/cycle/etapes'
import { listOfferts } from '@/lib/domain/cycle/gestes'
import { getOuverture } from '@/lib/domain/cycle/ouverture'
import { getActe } from '@/lib/features/actes/queries'
import { getEtape } from '@/lib/features/actes/queries/etape'
import { requireViewer } from '@/lib/platform/auth/require-viewer'
import { getCoteViewer, viewerCan } from '@/lib/platform/auth/viewer'
import { unwrap } from '@/lib/platform/http/unwrap'

export interface PageActeProps {
  readonly params: Promise<{ readonly id: string }>
}

/** L’acte de l’adresse, lu une fois par requête, et ce que la personne peut y faire. */
export const readActe = cache(async (acteId: string, page = '') => {
  const viewer = await requireViewer(`/espace/actes/${acteId}${page}`)
  const charge = unwrap(await getActe(viewer, { acteId }))
  const { collectiviteId } = charge.convention
  const can = (permission: Permission) => viewerCan(viewer, permission, collectiviteId)
  const cote = getCoteViewer(viewer, collectiviteId)
  return {
    ...charge,
    cote,
    place: getPlace(cote, can),
    gestes: listOfferts(charge.acte, cote, can),
    peut: { modifier: can('acte.modifier'), signer: can('acte.signer'), expliquer: can('ecart.expliquer') },
  }
})

/** Où en est l’acte, lu une fois par requête. */
export const readEtape = cache(async (acteId: string) => {
  const viewer = await requireViewer(`/espace/actes/${acteId}`)
  return unwrap(await getEtape(viewer, { acteId }))
})

/** Le même acte, pour qui vient en modifier le contenu : à une étape qui ne l’ouvre pas, il se lit. */
export async function readBrouillon(acteId: string, page: string) {
  const charge = await readActe(acteId, page)
  const ouverture = getOuverture(charge.acte.statut)
  const ouvert = ouverture === 'tout' || (ouverture === 'lignes' && (await readEtape(acteId)).rouvertes.length > 0)
  if (!ouvert) redirect(`/espace/actes/${acteId}`)
  if (!charge.peut.modifier) forbidden()
  return charge
}

/** Le même acte, pour qui vient relire ce qui deviendra public : signé ou abandonné, il n’y a plus rien à signer. */
export async function readASigner(acteId: string, page: string) {
  const charge = await readActe(acteId, page)
  if (getOuverture(charge.acte.statut) === 'rien') redirect(`/espace/actes/${acteId}`)
  if (!charge.peut.modifier) forbidden()
  return charge
}
