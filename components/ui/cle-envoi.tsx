'use client'

import { useEffect, useState } from 'react'
import { CHAMP_ENVOI } from '@/lib/domain/champs-caches'

/**
 * Reconnaît un envoi répété : double clic, requête rejouée. La clé tient jusqu’à la réponse ; la saisie suivante en
 * reçoit une autre. Sans script, c’est celle que le serveur a écrite dans la page. Pour un formulaire dont une réponse
 * perdue remplace la page.
 */
export function CleEnvoi({ enCours = false }: { readonly enCours?: boolean }) {
  return <ChampEnvoi cle={useCleEnvoi(enCours)} />
}

export function useCleEnvoi(enCours: boolean): string {
  const [cle, setCle] = useState(createCleEnvoi)
  useEffect(() => {
    if (enCours) return () => setCle(createCleEnvoi())
  }, [enCours])
  return cle
}

/** La clé d’un formulaire qui reste à l’écran quand la réponse se perd, et qui sait alors la garder. */
export function ChampEnvoi({ cle }: { readonly cle: string }) {
  return <input type="hidden" name={CHAMP_ENVOI} value={cle} suppressHydrationWarning />
}

/** `randomUUID` n’existe que sous https : une page servie en clair doit pouvoir envoyer elle aussi. */
export function createCleEnvoi(): string {
  return Array.from(crypto.getRandomValues(new Uint32Array(4)), (n) => n.toString(16).padStart(8, '0')).join('')
}
