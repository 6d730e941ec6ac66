import 'server-only'
import type { CriteresComparaison } from '@/lib/domain/comparaison/criteres'
import { type ComparaisonLue, lireComparaison } from '@/lib/domain/comparaison/lecture'
import type { TerritoirePublie } from '@/lib/domain/territoire-publie'
import { listDenominateurs, listTrouees } from '@/lib/features/comparaison/public'
import { listTerritoires } from '@/lib/features/territoires/public'

/** Ce que demande une adresse, sur tout ce qui est publié, et les territoires qu’on peut y choisir. */
export async function readComparaison(
  criteres: CriteresComparaison,
): Promise<{ readonly lue: ComparaisonLue; readonly territoires: readonly TerritoirePublie[] }> {
  const [territoires, denominateurs, trouees] = await Promise.all([
    listTerritoires(),
    listDenominateurs(),
    listTrouees(),
  ])
  return { lue: lireComparaison({ territoires, denominateurs, trouees }, criteres), territoires }
}
