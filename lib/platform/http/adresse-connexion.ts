/** La page de connexion, qui ramènera à l’adresse demandée. */
export function getAdresseConnexion(retour: string): string {
  return `/connexion?retour=${encodeURIComponent(retour)}`
}
