/** Ce qui peut se défaire et se refaire, du plus ancien au plus récent. */
export interface Histoire<T> {
  readonly passe: readonly T[]
  readonly futur: readonly T[]
}

export const HISTOIRE_VIDE: Histoire<never> = { passe: [], futur: [] }

const PROFONDEUR = 200

/** Un geste nouveau ; ce qui avait été défait ne se refait plus. */
export function ajouter<T>({ passe }: Histoire<T>, geste: T): Histoire<T> {
  return { passe: [...passe, geste].slice(-PROFONDEUR), futur: [] }
}

/** Remplace le dernier geste par un plus complet : une phrase tapée lettre à lettre se défait d’un coup. */
export function prolonger<T>({ passe }: Histoire<T>, geste: T): Histoire<T> {
  return { passe: [...passe.slice(0, -1), geste], futur: [] }
}

export function defaire<T>({
  passe,
  futur,
}: Histoire<T>): { readonly geste: T; readonly histoire: Histoire<T> } | null {
  const geste = passe.at(-1)
  return geste === undefined ? null : { geste, histoire: { passe: passe.slice(0, -1), futur: [geste, ...futur] } }
}

export function refaire<T>({
  passe,
  futur,
}: Histoire<T>): { readonly geste: T; readonly histoire: Histoire<T> } | null {
  const [geste, ...suite] = futur
  return geste === undefined ? null : { geste, histoire: { passe: [...passe, geste], futur: suite } }
}
