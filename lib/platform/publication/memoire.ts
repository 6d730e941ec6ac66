import 'server-only'
import { serialize } from 'node:v8'
import { LRUCache } from 'lru-cache'
import { getVersionPublication } from './version'

/** Ce qu’une même fonction garde au plus, en octets ; au-delà, le moins lu s’oublie. */
const MEMOIRE_MAX = 4 * 1024 * 1024

interface Garde<T> {
  readonly version: string
  readonly valeur: Promise<T>
}

/**
 * Garde ce qui se calcule de la seule publication, tant qu’elle ne change pas. À n’employer que pour ce que tout le monde
 * peut lire, qui ne dépend ni de l’heure ni de la personne. Ceux qui demandent ensemble attendent le même calcul.
 */
export function keepPublie<A extends readonly unknown[], T>(
  calculer: (...parametres: A) => Promise<T>,
): (...parametres: A) => Promise<T> {
  const gardes = new LRUCache<string, Garde<T>>({ maxSize: MEMOIRE_MAX })
  return async (...parametres) => {
    const version = await getVersionPublication()
    const cle = JSON.stringify(parametres)
    const garde = gardes.get(cle)
    if (garde?.version === version) return garde.valeur
    const valeur = calculer(...parametres)
    const nouvelle = { version, valeur }
    gardes.set(cle, nouvelle, { size: 1 })
    const oublier = () => {
      if (gardes.peek(cle) === nouvelle) gardes.delete(cle)
    }
    // Le cache ne remesure qu’un autre objet : celui-ci remplace le premier, dont la taille n’était pas connue.
    const peser = (lue: T) => {
      if (gardes.peek(cle) === nouvelle) gardes.set(cle, { ...nouvelle }, { size: computeTaille(parametres, lue) })
    }
    valeur.then(peser).catch(oublier)
    return valeur
  }
}

/**
 * Sans paramètre, il n’y a qu’une valeur : la mesurer ne bornerait rien. La plus grande se garde encore, seule : la relire
 * à chaque demande coûterait plus que sa place.
 */
function computeTaille(parametres: readonly unknown[], valeur: unknown): number {
  return parametres.length === 0 ? 1 : Math.min(serialize(valeur).length, MEMOIRE_MAX)
}
