import 'server-only'

interface Garde<T> {
  readonly version: string
  readonly perimeLe: number
  readonly resultat: Promise<T>
}

/**
 * Garde le résultat d’un long calcul tant que sa version ne change pas, et pas plus que `dureeMs`. Ceux qui le
 * demandent ensemble attendent le même calcul ; un échec ne se garde pas.
 */
export function createMemoire<T>(dureeMs: number) {
  const gardes = new Map<string, Garde<T>>()
  return (cle: string, version: string, calculer: () => Promise<T>): Promise<T> => {
    const garde = gardes.get(cle)
    if (garde?.version === version && Date.now() < garde.perimeLe) return garde.resultat
    const resultat = calculer()
    gardes.set(cle, { version, perimeLe: Date.now() + dureeMs, resultat })
    resultat.catch(() => gardes.delete(cle))
    return resultat
  }
}
