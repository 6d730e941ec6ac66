import 'server-only'
import { LRUCache } from 'lru-cache'

type Octets = Uint8Array<ArrayBuffer>

const MEMOIRE_MAX = 16 * 1024 * 1024

/**
 * Garde un document tant que l’empreinte de ce qu’il imprime est la même : une autre publication du pays n’oblige pas à le
 * recomposer. Ceux qui le demandent ensemble attendent la même composition ; un échec ne se garde pas.
 */
export function keepParEmpreinte() {
  const gardes = new LRUCache<string, Octets, () => Promise<Octets>>({
    maxSize: MEMOIRE_MAX,
    sizeCalculation: ({ length }) => length,
    fetchMethod: (_empreinte, _ancien, { context: composer }) => composer(),
  })
  return (empreinte: string, composer: () => Promise<Octets>): Promise<Octets> =>
    gardes.forceFetch(empreinte, { context: composer })
}
