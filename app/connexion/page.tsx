import type { Metadata } from 'next'
import { redirect } from 'next/navigation'
import { ComptesDemonstration } from '@/components/connexion/comptes-demonstration'
import { CadrePage } from '@/components/layout/cadre-page'
import { NAVIGATION_PUBLIQUE } from '@/components/layout/navigation'
import { TeteDePage } from '@/components/layout/tete-de-page'
import { Alert } from '@/components/ui/alert'
import { signInDemonstration } from '@/lib/features/connexion/actions'
import { COMPTES_DEMONSTRATION } from '@/lib/platform/auth/demonstration'
import { getViewer } from '@/lib/platform/auth/session'
import { getEnv } from '@/lib/platform/env'

export const metadata: Metadata = {
  title: 'Connexion',
  description: 'L’entrée des agents des collectivités et de l’État dans l’espace de travail de Tandem.',
}

interface ConnexionProps {
  readonly searchParams: Promise<{ readonly retour?: string | string[]; readonly refus?: string }>
}

export default async function ConnexionPage({ searchParams }: ConnexionProps) {
  const { retour, refus } = await searchParams
  // Qui revient à sa saisie peut trouver une autre personne connectée dans ce navigateur : il entre à sa place.
  if (!refus && retour === undefined && (await getViewer())) redirect('/espace')
  const demonstration = getEnv().TANDEM_MODE === 'demonstration'
  return (
    <CadrePage navigation={NAVIGATION_PUBLIQUE} demonstration={demonstration}>
      <TeteDePage
        titre="Connexion"
        chapo="L’espace de travail est réservé aux agents des collectivités et de l’État."
      />
      {refus && (
        <Alert tone="error" title="La connexion a été refusée">
          Ce compte n’existe pas, n’est plus actif, ou le portail n’est pas en démonstration.
        </Alert>
      )}
      {typeof retour === 'string' && (
        <Alert tone="info" title="Connectez-vous pour continuer">
          Vous reviendrez ensuite à la page demandée ; une saisie non enregistrée y sera proposée de nouveau.
        </Alert>
      )}
      {demonstration ? (
        <ComptesDemonstration
          comptes={COMPTES_DEMONSTRATION}
          retour={typeof retour === 'string' ? retour : ''}
          signIn={signInDemonstration}
        />
      ) : (
        <Alert tone="warning" title="Aucun fournisseur d’identité n’est configuré">
          Le portail est en production : les comptes de démonstration y sont fermés. L’administrateur doit brancher le
          fournisseur d’identité des agents.
        </Alert>
      )}
    </CadrePage>
  )
}
