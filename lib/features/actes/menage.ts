import 'server-only'
import { withTache } from '@/lib/platform/db/contexte'

/** Efface les fichiers que personne n’a fini de relire, qui que ce soit qui les ait déposés : la base dit lesquels. */
export async function purgeImports(): Promise<number> {
  const { count } = await withTache((tx) => tx.import.deleteMany({ where: { statut: 'a_verifier' } }))
  return count
}
