import 'server-only'
import { isBlocOuvert } from '@/lib/domain/cycle/blocs'
import { expliquerEtape } from '@/lib/domain/cycle/gestes'
import { getOuverture } from '@/lib/domain/cycle/ouverture'
import type { Atelier } from '@/lib/platform/command/create-command'
import { type Refus, refuse } from '@/lib/platform/result'

const FERME = 'Les échéances sont fermées dans cet avenant : ouvrez d’abord ce bloc depuis l’acte.'

/**
 * Refuse de changer une échéance d’acte quand l’acte ne le permet pas : elle est de son contenu, que seule la collectivité
 * rédige, et que l’État lit tel qu’il a été soumis. Une échéance de la convention entière n’est celle d’aucun acte.
 */
export async function refuseEcheanceFigee(
  { tx, peut }: Atelier,
  { collectiviteId, conventionId, acteId }: { collectiviteId: string; conventionId: string; acteId: string | null },
): Promise<Refus | null> {
  if (acteId === null) return null
  const acte = await tx.acte.findFirst({ where: { collectiviteId, conventionId, id: acteId } })
  if (acte === null) return refuse('introuvable')
  if (!peut('acte.modifier')) return refuse('interdit')
  if (getOuverture(acte.statut) !== 'tout') return refuse('fige', expliquerEtape(acte.statut))
  return isBlocOuvert(acte, 'echeances') ? null : refuse('fige', FERME)
}
