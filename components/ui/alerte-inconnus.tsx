import { enumerer } from '@/lib/domain/phrase/grammaire'
import { Alert } from './alert'

/** Ce que l’adresse demande et que le portail ne connaît pas : la page n’en tient pas compte, et le dit. */
export function AlerteInconnus({ inconnus }: { readonly inconnus: readonly string[] }) {
  if (inconnus.length === 0) return null
  return (
    <Alert tone="warning" title="Un choix de l’adresse est inconnu">
      <p>Le portail ne connaît pas {enumerer(inconnus)}. Ce qui suit n’en tient pas compte.</p>
    </Alert>
  )
}
