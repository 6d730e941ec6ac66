import type { Metadata } from 'next'
import { PageMessage } from '@/components/layout/page-message'
import { ButtonLink } from '@/components/ui/button'

export const metadata: Metadata = { title: 'Page introuvable' }

export default function NotFound() {
  return (
    <PageMessage surtitre="Erreur 404" titre="Cette page est introuvable">
      <p>
        L’adresse comporte peut-être une faute, ou la page n’est pas publiée. Les pages de conventions gardent toujours
        la même adresse une fois publiées.
      </p>
      <ButtonLink href="/">Retourner à l’accueil</ButtonLink>
    </PageMessage>
  )
}
