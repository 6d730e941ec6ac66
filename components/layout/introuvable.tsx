import { ButtonLink } from '@/components/ui/button-link'
import { Message } from './page-message'

export function Introuvable() {
  return (
    <Message surtitre="Erreur 404" titre="Cette page est introuvable">
      <p>
        L’adresse comporte peut-être une faute, ou la page n’est pas publiée. Les pages de conventions gardent toujours
        la même adresse une fois publiées.
      </p>
      <ButtonLink href="/">Retourner à l’accueil</ButtonLink>
    </Message>
  )
}
