'use client'

import { PageMessage } from '@/components/layout/page-message'
import { Button } from '@/components/ui/button'
import { readReference } from './reference-erreur'

type ErrorPageProps = { readonly error: unknown; readonly retry: () => void }

export default function ErrorPage({ error, retry }: ErrorPageProps) {
  const reference = readReference(error)
  return (
    <PageMessage surtitre="Erreur 500" titre="Le portail n’a pas pu afficher cette page">
      <p>Le problème vient du portail, pas de vous. Ce qui était enregistré l’est toujours.</p>
      {reference && (
        <p>
          Référence à communiquer : <code className="font-semibold select-all">{reference}</code>
        </p>
      )}
      <Button onClick={retry}>Réessayer</Button>
    </PageMessage>
  )
}
