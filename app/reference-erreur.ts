/** Le numéro que Next inscrit aussi au journal du serveur ; une erreur née dans le navigateur n’en a pas. */
export function readReference(error: unknown): string | null {
  if (!(error instanceof Error) || !('digest' in error)) return null
  return typeof error.digest === 'string' ? error.digest : null
}
