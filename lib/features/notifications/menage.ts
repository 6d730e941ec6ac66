import 'server-only'
import { withTache } from '@/lib/platform/db/contexte'

const JOURS_GARDES = 7
const JOUR_EN_MS = 86_400_000

/** Oublie les envois de formulaires anciens : personne ne répète une requête d’il y a une semaine. */
export async function purgeEnvois(maintenant: Date): Promise<number> {
  const limite = new Date(maintenant.getTime() - JOURS_GARDES * JOUR_EN_MS)
  const { count } = await withTache((tx) => tx.envoi.deleteMany({ where: { recuLe: { lt: limite } } }))
  return count
}
