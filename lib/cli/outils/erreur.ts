import { ConfigurationRefusee } from '@/lib/platform/env'

/** Une erreur dont le message s’adresse à la personne qui lance la commande : il suffit, sans trace technique. */
export class ErreurExpliquee extends Error {}

/** Ce qu’il faut montrer d’une erreur quelconque. */
export function formatErreur(erreur: unknown): string {
  if (erreur instanceof ErreurExpliquee || erreur instanceof ConfigurationRefusee) return erreur.message
  return erreur instanceof Error ? (erreur.stack ?? erreur.message) : String(erreur)
}
