import 'server-only'
import { forbidden, redirect } from 'next/navigation'
import { cache } from 'react'
import type { Permission } from '@/lib/domain/acces'
import { getPlace } from '@/lib/domain/cycle/etapes'
import { listOfferts } from '@/lib/domain/cycle/gestes'
import { getOuverture } from '@/lib/domain/cycle/ouverture'
import type { Acte } from '@/lib/domain/instantane'
import { getActe } from '@/lib/features/actes/queries'
import { getBlocs } from '@/lib/features/actes/queries/blocs'
import { getEtape } from '@/lib/features/actes/queries/etape'
import { requireViewer } from '@/lib/platform/auth/require-viewer'
import { getCoteViewer, viewerCan } from '@/lib/platform/auth/viewer'
import { unwrap } from '@/lib/platform/http/unwrap'
import { getDepart } from '../../depart'

export interface PageActeProps {
  readonly params: Promise<{ readonly id: string }>
}

const load = cache(async (acteId: string) => {
  const viewer = await requireViewer(`/espace/actes/${acteId}`)
  const charge = unwrap(await getActe(viewer, { acteId }))
  const { collectiviteId } = charge.convention
  const can = (permission: Permission) => viewerCan(viewer, permission, collectiviteId)
  const cote = getCoteViewer(viewer, collectiviteId)
  return {
    ...charge,
    viewer,
    cote,
    depart: getDepart(viewer, collectiviteId),
    place: getPlace(cote, can),
    gestes: listOfferts(charge.acte, cote, can),
    peut: { modifier: can('acte.modifier'), signer: can('acte.signer'), expliquer: can('ecart.expliquer') },
  }
})

/** L’acte de l’adresse, lu une fois par requête, et ce que la personne peut y faire ; la connexion ramène à la page. */
export async function readActe(acteId: string, page = '') {
  await requireViewer(`/espace/actes/${acteId}${page}`)
  return load(acteId)
}

/** Où en est l’acte, lu une fois par requête. */
export const readEtape = cache(async (acteId: string) => {
  const { viewer } = await load(acteId)
  return unwrap(await getEtape(viewer, { acteId }))
})

/** Ce que l’avenant laisse fermé, lu une fois par requête. */
export const readBlocs = cache(async (acteId: string) => {
  const { viewer } = await load(acteId)
  return unwrap(await getBlocs(viewer, { acteId }))
})

type Rouvertes = Awaited<ReturnType<typeof readEtape>>['rouvertes']

/**
 * Le même acte, pour qui vient en modifier une partie : à une étape qui ne l’ouvre pas, il se lit. Pendant l’examen,
 * elle s’ouvre si `isRouverte` la reconnaît parmi les lignes rouvertes ; hors examen, `rouvertes` est null.
 */
export async function readBrouillon(
  acteId: string,
  page: string,
  isRouverte: (rouvertes: Rouvertes, acte: Acte) => boolean = () => false,
) {
  const charge = await readActe(acteId, page)
  const ouverture = getOuverture(charge.acte.statut)
  const rouvertes = ouverture === 'lignes' ? (await readEtape(acteId)).rouvertes : null
  const ouvert = ouverture === 'tout' || (rouvertes !== null && isRouverte(rouvertes, charge.acte))
  if (!ouvert) redirect(`/espace/actes/${acteId}`)
  if (!charge.peut.modifier) forbidden()
  return { ...charge, rouvertes }
}

/** Le même acte, pour qui vient relire ce qui deviendra public : signé ou abandonné, il n’y a plus rien à signer. */
export async function readASigner(acteId: string, page: string) {
  const charge = await readActe(acteId, page)
  if (getOuverture(charge.acte.statut) === 'rien') redirect(`/espace/actes/${acteId}`)
  if (!charge.peut.modifier) forbidden()
  return charge
}
