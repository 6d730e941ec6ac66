export const LIGNES_PAR_PAGE = 50

/** La page demandée, ou la dernière quand il n’y en a pas autant. */
export function paginer<T>(
  lignes: readonly T[],
  demandee: number,
  parPage = LIGNES_PAR_PAGE,
): { readonly page: number; readonly nombrePages: number; readonly affichees: readonly T[] } {
  const nombrePages = Math.max(1, Math.ceil(lignes.length / parPage))
  const page = Math.min(demandee, nombrePages)
  return { page, nombrePages, affichees: lignes.slice((page - 1) * parPage, page * parPage) }
}
