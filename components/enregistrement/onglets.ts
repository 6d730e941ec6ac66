/** Ce que les onglets d’un même navigateur se disent : « cet objet vient d’être enregistré ». */
const getCanal = (objet: string) => `tandem.enregistre.${objet}`

/** Écoute les autres onglets ; rend de quoi leur parler et se taire. */
export function ouvrirOnglets(objet: string, auSignal: () => void) {
  const canal = new BroadcastChannel(getCanal(objet))
  canal.onmessage = auSignal
  return { prevenir: () => canal.postMessage('enregistre'), fermer: () => canal.close() }
}

const dernieres = new Map<string, number>()
const abonnes = new Set<() => void>()

/** La version que cette page a laissée en base : au retour en arrière, la page affichée peut être plus vieille. */
export function noterVersion(objet: string, version: number): void {
  dernieres.set(objet, version)
  for (const prevenir of abonnes) prevenir()
}

/** La dernière version connue d’un objet que la page a lu à celle-ci. */
export function getDerniereVersion(objet: string, lue: number): number {
  return Math.max(dernieres.get(objet) ?? lue, lue)
}

export function suivreVersions(prevenir: () => void): () => void {
  abonnes.add(prevenir)
  return () => abonnes.delete(prevenir)
}

export function isPerimee(objet: string, version: number): boolean {
  return getDerniereVersion(objet, version) > version
}
