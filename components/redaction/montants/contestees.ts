import type { EtatEditeur } from './etat'

export type SujetNomme = { readonly cle: string; readonly titre: string }

/** Une ligne qui attend un choix, telle que l’écran la nomme. */
export interface Contestee {
  readonly cle: string
  readonly nom: string
}

/** Le nom d’une ligne à l’écran : son sujet et son numéro dans ce sujet. */
export function nommerLigne({ titre }: SujetNomme, rang: number): string {
  return `${titre}, ligne ${rang + 1}`
}

/** Ces lignes, nommées, dans l’ordre où l’écran les montre. */
export function nommerLignes(
  sujets: readonly SujetNomme[],
  lignes: EtatEditeur['lignes'],
  cles: readonly string[],
): readonly Contestee[] {
  return sujets.flatMap((sujet) =>
    lignes
      .filter((ligne) => ligne.sujet === sujet.cle)
      .flatMap(({ cle }, rang) => (cles.includes(cle) ? [{ cle, nom: nommerLigne(sujet, rang) }] : [])),
  )
}

/** L’endroit de la page où ce choix se fait. */
export function getIdContestee(cle: string): string {
  return `montant-${cle}-choix`
}
