import { analyseActe } from '@/lib/domain/analyse'
import type { Instantane } from '@/lib/domain/instantane'
import { decrireAnalyse } from '@/lib/domain/phrase/analyse'
import { decrireContractants } from '@/lib/domain/phrase/contractants'
import type { NomDeLieu } from '@/lib/domain/phrase/grammaire'
import { listConventions, type TerritoirePublie } from '@/lib/domain/territoire-publie'

/** La phrase de tête d’un territoire. */
export function presenterTerritoire(contractants: readonly TerritoirePublie[], lieu: NomDeLieu | null): string {
  return decrireContractants({ contractants, lieu, conventions: contractants.flatMap(listConventions).length })
}

/** La description de la page : ce que dit sa première convention, ou à défaut sa phrase de tête. */
export function decrirePage(chapo: string, [premiere]: readonly Instantane[]): string {
  if (premiere === undefined) return chapo
  return decrireAnalyse({ ...premiere, analyse: analyseActe(premiere.convention, premiere.acte) })
}
