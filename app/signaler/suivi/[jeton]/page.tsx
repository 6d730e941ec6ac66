import type { Metadata } from 'next'
import Link from 'next/link'
import { FilAriane } from '@/components/layout/fil-ariane'
import { TeteDePage } from '@/components/layout/tete-de-page'
import { Alert } from '@/components/ui/alert'
import { DefinitionList } from '@/components/ui/definition-list'
import { EmptyState } from '@/components/ui/empty-state'
import { getAdresseSuiviSignalement } from '@/lib/domain/adresse-publique'
import { ecrireMoment } from '@/lib/domain/phrase/date'
import { LIBELLES_STATUTS_SIGNALEMENT } from '@/lib/domain/signalement'
import { getSignalementSuivi } from '@/lib/features/signalements/public'
import { getAdresseAbsolue } from '@/lib/platform/http/adresse-absolue'

const TITRE = 'Votre signalement'

export const metadata: Metadata = {
  title: TITRE,
  description: 'Ce qu’est devenue l’erreur que vous avez signalée.',
  robots: { index: false, follow: false },
  referrer: 'no-referrer',
}

export default async function SuiviSignalementPage({ params, searchParams }: PageProps<'/signaler/suivi/[jeton]'>) {
  const [{ jeton }, { recu }] = await Promise.all([params, searchParams])
  const suivi = await getSignalementSuivi(jeton)
  return (
    <>
      <FilAriane etapes={[{ href: '/', libelle: 'Accueil' }]} ici={TITRE} />
      <TeteDePage titre={TITRE} chapo={suivi && `Reçu le ${ecrireMoment(suivi.recu_le)} par ${suivi.collectivite}.`} />
      {suivi === null ? (
        <EmptyState title="Aucun signalement n’est suivi à cette adresse">
          Vérifiez que vous l’avez copiée en entier.
        </EmptyState>
      ) : (
        <div className="space-y-6">
          {recu !== undefined && (
            <Alert tone="success" title="Votre signalement est enregistré">
              <p>
                Gardez cette adresse : elle seule donne à lire la réponse, et le portail ne pourra pas vous la redonner.
              </p>
              <p className="wrap-anywhere">
                <Link href={getAdresseSuiviSignalement(jeton)}>
                  {getAdresseAbsolue(getAdresseSuiviSignalement(jeton))}
                </Link>
              </p>
            </Alert>
          )}
          <div className="max-w-texte">
            <DefinitionList
              items={[
                { term: 'État', description: LIBELLES_STATUTS_SIGNALEMENT[suivi.statut] },
                { term: 'Réponse', description: suivi.reponse ?? 'aucune pour l’instant' },
                ...(suivi.traite_le === null
                  ? []
                  : [{ term: 'Répondu le', description: ecrireMoment(suivi.traite_le) }]),
                { term: 'Page', description: <Link href={suivi.page}>{suivi.page}</Link> },
                { term: 'Chiffre', description: suivi.chiffre },
                { term: 'Votre message', description: <span className="whitespace-pre-line">{suivi.message}</span> },
              ]}
            />
          </div>
        </div>
      )}
    </>
  )
}
