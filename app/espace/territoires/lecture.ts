import 'server-only'
import { type CriteresSuivi, correctCriteres } from '@/lib/domain/suivi/criteres'
import { type LigneSuivi, toLignes } from '@/lib/domain/suivi/ligne'
import { selectLignes } from '@/lib/domain/suivi/selection'
import type { TerritoirePublie } from '@/lib/domain/territoire-publie'
import { listVeilles } from '@/lib/features/taches/queries'
import { listTerritoiresSuivis } from '@/lib/features/territoires/queries'
import type { Viewer } from '@/lib/platform/auth/viewer'
import { ok, type Result } from '@/lib/platform/result'

export interface Suivi {
  readonly territoires: readonly TerritoirePublie[]
  readonly lignes: readonly LigneSuivi[]
  readonly criteres: CriteresSuivi
  /** Les lignes retenues, toutes pages confondues, dans l’ordre demandé. */
  readonly retenues: readonly LigneSuivi[]
}

/** La liste que la page montre et que les fichiers emportent : ce qui est publié, et ce qui attend quelqu’un. */
export async function readSuivi(viewer: Viewer, demandes: CriteresSuivi): Promise<Result<Suivi>> {
  const [territoires, veilles] = await Promise.all([listTerritoiresSuivis(viewer, {}), listVeilles(viewer, {})])
  if (!territoires.ok) return territoires
  if (!veilles.ok) return veilles
  const lignes = toLignes(territoires.value, { veilles: veilles.value, nature: demandes.nature })
  const criteres = correctCriteres(demandes, territoires.value)
  return ok({ territoires: territoires.value, lignes, criteres, retenues: selectLignes(lignes, criteres) })
}
