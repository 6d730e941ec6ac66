import 'server-only'
import { groupTotauxParConvention } from '@/lib/domain/chiffres-nationaux'
import type { CriteresComparaison } from '@/lib/domain/comparaison/criteres'
import { type ComparaisonLue, lireComparaison } from '@/lib/domain/comparaison/lecture'
import type { TerritoirePublie } from '@/lib/domain/territoire-publie'
import { listDenominateurs } from '@/lib/features/comparaison/public'
import { listMontantsActes } from '@/lib/features/territoires/montants'
import { listTerritoires } from '@/lib/features/territoires/public'

/** Ce que demande une adresse, sur tout ce qui est publié, et les territoires qu’on peut y choisir. */
export async function readComparaison(
  criteres: CriteresComparaison,
): Promise<{ readonly lue: ComparaisonLue; readonly territoires: readonly TerritoirePublie[] }> {
  const [territoires, denominateurs, montants] = await Promise.all([
    listTerritoires(),
    listDenominateurs(),
    listMontantsActes(),
  ])
  return {
    lue: lireComparaison({ territoires, denominateurs, totaux: groupTotauxParConvention(montants) }, criteres),
    territoires,
  }
}
