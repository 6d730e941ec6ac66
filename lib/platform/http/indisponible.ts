/** Ce qui vient de changer, ou d’être trop demandé : la même demande réussira dans un instant. */
export class Indisponible extends Error {}

/** Combien de secondes attendre avant de redemander. */
export const ATTENTE_S = 5

/** Ce que disent les pilotes de la base quand elle tarde, ou ne prend plus de connexion : aucun n’a de code commun. */
const BASE_MUETTE =
  /timeout exceeded when trying to connect|connection terminated|terminating connection|closed the connection|can't reach database server|database system is|too many (clients|connections)|unable to start a transaction|ECONNRE|ETIMEDOUT/i

/** Vrai d’une panne qui passera sans que personne y touche. */
export function isPassagere(erreur: unknown): boolean {
  return erreur instanceof Indisponible || (erreur instanceof Error && BASE_MUETTE.test(erreur.message))
}
