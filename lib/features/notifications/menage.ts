import 'server-only'
import { addJours, getDebutJour, getJour } from '@/lib/domain/periode'
import { withTache } from '@/lib/platform/db/contexte'

const JOURS_GARDES = 7

/** Oublie les envois de formulaires anciens : personne ne répète une requête d’il y a une semaine. */
export async function purgeEnvois(maintenant: Date): Promise<number> {
  const limite = getDebutJour(addJours(getJour(maintenant), -JOURS_GARDES))
  const { count } = await withTache((tx) => tx.envoi.deleteMany({ where: { recuLe: { lt: limite } } }))
  return count
}
