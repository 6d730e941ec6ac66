'use client'

import { Button } from '@/components/ui/button'
import { sans, serif } from './fonts'
import { readReference } from './reference-erreur'
import './globals.css'

type GlobalErrorProps = { readonly error: unknown; readonly retry: () => void }

/** Dernier recours : l’enveloppe commune elle-même a échoué, la page doit tenir seule. */
export default function GlobalError({ error, retry }: GlobalErrorProps) {
  const reference = readReference(error)
  return (
    <html lang="fr" className={`${sans.variable} ${serif.variable}`}>
      <body>
        <title>Panne – Tandem</title>
        <main className="conteneur max-w-texte space-y-6 py-24">
          <h1>Tandem est momentanément en panne</h1>
          <p>Le problème vient du portail, pas de vous. Ce qui était enregistré l’est toujours.</p>
          {reference && <p>Référence à communiquer : {reference}</p>}
          <Button onClick={retry}>Réessayer</Button>
        </main>
      </body>
    </html>
  )
}
