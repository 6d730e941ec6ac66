'use client'

import { useEffect, useState } from 'react'
import { Alert } from '@/components/ui/alert'
import type { ReponseMontants } from '@/lib/features/actes/actions/montants'

/** Ce que l’enregistrement a donné quand il n’a pas abouti ; la saisie, elle, reste à l’écran. */
export function Refus({
  reponse,
  connexion,
}: {
  readonly reponse: ReponseMontants | null
  readonly connexion: string
}) {
  const messages = reponse?.reponse.error?.[''] ?? []
  if (messages.length === 0) return null
  return (
    <Alert tone="error" title={reponse?.issue === 'conflit' ? 'Modifié entre-temps' : undefined} live>
      {reponse?.issue === 'conflit' ? (
        <p>
          Quelqu’un d’autre a enregistré cet acte entre-temps. Ses changements sont repris ci-dessous, votre saisie est
          gardée{'\u202f'}; choisissez pour chaque ligne signalée, puis enregistrez de nouveau.
        </p>
      ) : (
        messages.map((message) => <p key={message}>{message}</p>)
      )}
      {reponse?.issue === 'non_connecte' && (
        <p>
          <a href={connexion}>Se reconnecter</a>
        </p>
      )}
    </Alert>
  )
}

const PAUSE_MS = 1_000

/** Annonce un changement à l’oreille quand la frappe se pose, non à chaque touche. */
export function Annonce({ texte }: { readonly texte: string }) {
  const [dit, setDit] = useState('')
  useEffect(() => {
    const attente = setTimeout(() => setDit(texte), PAUSE_MS)
    return () => clearTimeout(attente)
  }, [texte])
  return (
    <p aria-live="polite" className="sr-only">
      {dit}
    </p>
  )
}
