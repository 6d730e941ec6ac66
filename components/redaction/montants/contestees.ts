import type { EtatEditeur } from './etat'

type SujetNomme = { readonly cle: string; readonly titre: string }

/** Une ligne qui attend un choix, telle que l’écran la nomme. */
export interface Contestee {
  readonly cle: string
  readonly nom: string
}

/** Le nom d’une ligne à l’écran : son sujet et son numéro dans ce sujet. */
export function nommerLigne({ titre }: SujetNomme, rang: number): string {
  return `${titre}, ligne ${rang + 1}`
}

/** Les lignes en désaccord, dans l’ordre où l’écran les montre. */
export function listContestees(
  sujets: readonly SujetNomme[],
  { lignes, desaccords }: Pick<EtatEditeur, 'lignes' | 'desaccords'>,
): readonly Contestee[] {
  return sujets.flatMap((sujet) =>
    lignes
      .filter((ligne) => ligne.sujet === sujet.cle)
      .flatMap(({ cle }, rang) =>
        desaccords.some((desaccord) => desaccord.cle === cle) ? [{ cle, nom: nommerLigne(sujet, rang) }] : [],
      ),
  )
}

/** L’endroit de la page où ce choix se fait. */
export function getIdContestee(cle: string): string {
  return `montant-${cle}-choix`
}
