import { Jalons } from '@/components/jalons/jalons'
import { getJour } from '@/lib/domain/periode'
import {
  createJalonAction,
  deleteJalonAction,
  placeJalonsHabituelsAction,
  settleJalonAction,
  updateJalonAction,
} from '@/lib/features/jalons/actions'
import { listJalons } from '@/lib/features/jalons/queries'
import { type Viewer, viewerCan } from '@/lib/platform/auth/viewer'
import { unwrap } from '@/lib/platform/http/unwrap'

const ACTIONS = {
  create: createJalonAction,
  update: updateJalonAction,
  settle: settleJalonAction,
  remove: deleteJalonAction,
  propose: placeJalonsHabituelsAction,
}

type EcheancesProps = {
  readonly viewer: Viewer
  readonly collectiviteId: string
  readonly conventionId: string
  /** L’acte dont la page montre les échéances, avec celles de la convention entière ; sans lui, toutes. */
  readonly acteId?: string
}

/** Les échéances d’une convention ou d’un acte, modifiables par qui le peut. */
export async function Echeances({ viewer, collectiviteId, conventionId, acteId }: EcheancesProps) {
  const toutes = unwrap(await listJalons(viewer, { conventionId }))
  const jalons =
    acteId === undefined ? toutes : toutes.filter((jalon) => jalon.acteId === null || jalon.acteId === acteId)
  return (
    <Jalons
      conventionId={conventionId}
      acteId={acteId ?? null}
      jalons={jalons}
      aujourdhui={getJour(new Date())}
      actions={viewerCan(viewer, 'jalon.modifier', collectiviteId) ? ACTIONS : null}
    />
  )
}
