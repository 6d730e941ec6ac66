import { Jalons } from '@/components/jalons/jalons'
import { isBlocOuvert } from '@/lib/domain/cycle/blocs'
import { getOuverture } from '@/lib/domain/cycle/ouverture'
import { getJour } from '@/lib/domain/periode'
import type { StatutActe } from '@/lib/domain/vocabulaire'
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
  /** L’acte dont la page montre les échéances, avec celles de la convention entière ; sans lui, toutes celles qui engagent. */
  readonly acteId?: string
  /** Vrai quand cette personne rédige l’acte : ses échéances sont de son contenu. */
  readonly redige?: boolean
}

/** Les échéances d’une convention ou d’un acte, modifiables par qui le peut. */
export async function Echeances({ viewer, collectiviteId, conventionId, acteId, redige = false }: EcheancesProps) {
  const toutes = unwrap(await listJalons(viewer, { conventionId }))
  const redacteur = viewerCan(viewer, 'acte.modifier', collectiviteId)
  const jalons = toutes
    .filter((jalon) => (acteId === undefined ? jalon.enVigueur : jalon.acteId === null || jalon.acteId === acteId))
    .map((jalon) => ({ ...jalon, fige: jalon.acte !== null && !(redacteur && isModifiable(jalon.acte)) }))
  return (
    <Jalons
      conventionId={conventionId}
      acteId={acteId ?? null}
      jalons={jalons}
      ajout={redige ? 'acte' : 'convention'}
      aujourdhui={getJour(new Date())}
      actions={viewerCan(viewer, 'jalon.modifier', collectiviteId) ? ACTIONS : null}
    />
  )
}

function isModifiable(acte: Parameters<typeof isBlocOuvert>[0] & { readonly statut: StatutActe }): boolean {
  return getOuverture(acte.statut) === 'tout' && isBlocOuvert(acte, 'echeances')
}
