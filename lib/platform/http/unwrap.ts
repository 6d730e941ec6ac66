import 'server-only'
import { forbidden, notFound, redirect } from 'next/navigation'
import type { Result } from '@/lib/platform/result'

/** La valeur d’une lecture, ou la page qui répond à son refus : un refus inattendu se montre comme introuvable. */
export function unwrap<T>(resultat: Result<T>): T {
  if (resultat.ok) return resultat.value
  if (resultat.tag === 'non_connecte') redirect('/connexion')
  if (resultat.tag === 'interdit') forbidden()
  notFound()
}
