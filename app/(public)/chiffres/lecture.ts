import type { ParametresAdresse } from '@/lib/domain/criteres-adresse'
import { entreGuillemets } from '@/lib/domain/phrase/typographie'
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
  /** Ce que l’adresse demande et que le portail ne connaît pas. */
  readonly inconnus: readonly string[]
}

/** Le pays ou la région que demande l’adresse ; d’une région inconnue, le pays, et la page le dit. */
export async function readChiffres(parametres: ParametresAdresse): Promise<ChiffresLus> {
  const criteres = parseCriteresPilotage(parametres)
  const ressort: Ressort = criteres.region === null ? FRANCE : { tag: 'region', code: criteres.region }
  const pilotage = await getPilotage(ressort)
  const [region] = pilotage.regions
  if (region === undefined) {
    const pays = await readChiffres({ ...parametres, region: undefined })
    return { ...pays, inconnus: [`la région ${entreGuillemets(criteres.region ?? '')}`] }
  }
  const { territoires } = sommerRegions(pilotage.regions)
  return { criteres, ressort, pilotage, territoires, inconnus: [], region: ressort.tag === 'region' ? region : null }
}
