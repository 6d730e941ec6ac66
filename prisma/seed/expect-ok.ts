import type { Result } from '@/lib/platform/result'

/** La valeur d’une commande qui ne doit pas être refusée : un refus au chargement est un défaut des données. */
export function expectOk<T>(resultat: Result<T>): T {
  if (resultat.ok) return resultat.value
  throw new Error(`Chargement refusé (${resultat.tag}) : ${resultat.message} ${JSON.stringify(resultat.champs)}`)
}
