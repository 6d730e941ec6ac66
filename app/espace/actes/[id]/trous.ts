import 'server-only'
import { decrireTrous, isPlacePrise, listTrous } from '@/lib/domain/cycle/trous'
import { getConvention } from '@/lib/features/conventions/queries'
import { unwrap } from '@/lib/platform/http/unwrap'
import { readActe } from './charge'

/** Ce qui manque avant un acte ancien pour qu’il puisse être signé ; null quand rien ne manque, ou qu’il n’est pas ancien. */
export async function readManqueAvant(acteId: string): Promise<string | null> {
  const { viewer, acte, convention } = await readActe(acteId)
  if (!acte.repriseApresCoup || acte.rang === 0 || acte.statut !== 'brouillon') return null
  const { actes } = unwrap(await getConvention(viewer, { conventionId: convention.id }))
  return decrireTrous(listTrous(actes, acte.rang))
}

/** Vrai quand un autre acte a pris la place de celui-ci, abandonné : il ne se reprend plus. */
export async function readRemplace(acteId: string): Promise<boolean> {
  const { viewer, acte, convention } = await readActe(acteId)
  if (acte.statut !== 'abandonne') return false
  const { actes } = unwrap(await getConvention(viewer, { conventionId: convention.id }))
  return isPlacePrise(actes, acte.rang)
}
