import 'server-only'
import { decrireTrous, listTrous } from '@/lib/domain/cycle/trous'
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
