import type { ParametresAdresse } from '@/lib/domain/criteres-adresse'
import { type CriteresPilotage, parseCriteresPilotage } from '@/lib/domain/pilotage/criteres'
import { type RegionSuivie, sommerRegions } from '@/lib/domain/pilotage/region'
import { FRANCE, type Ressort } from '@/lib/domain/pilotage/ressort'
import { getPilotage, type Pilotage } from '@/lib/features/pilotage/public'

export interface ChiffresLus {
  readonly criteres: CriteresPilotage
  readonly ressort: Ressort
  readonly pilotage: Pilotage
  /** La région choisie ; null : tout le pays. */
  readonly region: RegionSuivie | null
  readonly territoires: number
}

/** Le pays ou la région que demande l’adresse ; d’une région inconnue, le pays : un lien ancien montre tout plutôt que rien. */
export async function readChiffres(parametres: ParametresAdresse): Promise<ChiffresLus> {
  const criteres = parseCriteresPilotage(parametres)
  const ressort: Ressort = criteres.region === null ? FRANCE : { tag: 'region', code: criteres.region }
  const pilotage = await getPilotage(ressort)
  const [region] = pilotage.regions
  if (region === undefined) return readChiffres({ ...parametres, region: undefined })
  const { territoires } = sommerRegions(pilotage.regions)
  return { criteres, ressort, pilotage, territoires, region: ressort.tag === 'region' ? region : null }
}
