'use client'

import { TeteDePage } from '@/components/layout/tete-de-page'
import { Button } from '@/components/ui/button'
import { readReference } from './reference-erreur'

type ErrorPageProps = { readonly error: unknown; readonly retry: () => void }

/** Le code de cette page se charge avec toutes les autres : elle se passe du cadre commun et de sa navigation. */
export default function ErrorPage({ error, retry }: ErrorPageProps) {
  const reference = readReference(error)
  return (
    <main id="contenu" className="conteneur py-20">
      <TeteDePage surtitre="Erreur 500" titre="Le portail n’a pas pu afficher cette page" />
      <div className="max-w-texte space-y-6">
        <p>Le problème vient du portail, pas de vous. Ce qui était enregistré l’est toujours.</p>
        {reference && (
          <p>
            Référence à communiquer : <code className="font-semibold select-all">{reference}</code>
          </p>
        )}
        <Button onClick={retry}>Réessayer</Button>
        <p>
          <a href="/">Retourner à l’accueil</a>
        </p>
      </div>
    </main>
  )
}
