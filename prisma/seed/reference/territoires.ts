import slugify from '@sindresorhus/slugify'
import { buildCollectivites } from './collectivites'
import { DEPARTEMENTS, decliner, type Exceptions, REGIONS } from './declinaison'
import type { Decoupage } from './decoupage'
import type { ReferenceTerritoires, Territoire } from './types'

/** Les collectivités d’outre-mer qui ne sont pas des départements ne signent pas ces conventions. */
const ZONES_DEPARTEMENTALES = ['metro', 'drom']

function buildTerritoire(lieu: Decoupage['regions'][number], exceptions: Exceptions): Territoire {
  const nom = composerApostrophe(lieu.nom)
  return { code: lieu.code, nom, slug: slugify(nom), ...decliner(lieu.typeLiaison, exceptions[lieu.code]) }
}

/** Les fichiers de l’INSEE emploient l’apostrophe droite. */
function composerApostrophe(nom: string): string {
  return nom.replaceAll("'", '’')
}

/** Construit le référentiel : régions, départements et collectivités qui peuvent contracter avec l’État. */
export function buildTerritoires(decoupage: Decoupage): ReferenceTerritoires {
  const regions = decoupage.regions
    .filter((region) => ZONES_DEPARTEMENTALES.includes(region.zone))
    .map((region) => buildTerritoire(region, REGIONS))
  const departements = decoupage.departements
    .filter((departement) => ZONES_DEPARTEMENTALES.includes(departement.zone))
    .map((departement) => ({ ...buildTerritoire(departement, DEPARTEMENTS), regionCode: departement.region }))
  const metropoles = decoupage.epci
    .filter((epci) => epci.type === 'METRO')
    .map((epci) => ({ ...epci, nom: composerApostrophe(epci.nom) }))
  return { regions, departements, collectivites: buildCollectivites(departements, metropoles) }
}
