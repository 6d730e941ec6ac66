import type { Metadata } from 'next'
import { PageMessage } from '@/components/layout/page-message'
import { ButtonLink } from '@/components/ui/button-link'

export const metadata: Metadata = { title: 'Accès refusé' }

export default function Forbidden() {
  return (
    <PageMessage surtitre="Erreur 403" titre="Votre compte n’ouvre pas cette page">
      <p>
        Vous êtes bien connecté, mais votre rôle ne permet pas de consulter cet écran. Si vous pensez devoir y accéder,
        demandez une habilitation à l’administrateur du portail.
      </p>
      <ButtonLink href="/espace">Retourner à mon espace</ButtonLink>
    </PageMessage>
  )
}
