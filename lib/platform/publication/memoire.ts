import 'server-only'
import { LRUCache } from 'lru-cache'
import { getVersionPublication } from './version'

/** Ce qu’un intermédiaire lit le plus souvent tient largement ; au-delà, le moins lu s’oublie. */
const ENTREES_MAX = 500

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
  max = ENTREES_MAX,
): (...parametres: A) => Promise<T> {
  const gardes = new LRUCache<string, Garde<T>>({ max })
  return async (...parametres) => {
    const version = await getVersionPublication()
    const cle = JSON.stringify(parametres)
    const garde = gardes.get(cle)
    if (garde?.version === version) return garde.valeur
    const valeur = calculer(...parametres)
    gardes.set(cle, { version, valeur })
    valeur.catch(() => {
      if (gardes.get(cle)?.valeur === valeur) gardes.delete(cle)
    })
    return valeur
  }
}
