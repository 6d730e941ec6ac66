import type { Metadata } from 'next'
import Link from 'next/link'
import { FilAriane } from '@/components/layout/fil-ariane'
import { TeteDePage } from '@/components/layout/tete-de-page'
import { CarteSignalement } from '@/components/signalements/carte-signalement'
import { ReponseForm } from '@/components/signalements/reponse-form'
import { Alert } from '@/components/ui/alert'
import { EmptyState } from '@/components/ui/empty-state'
import { Pagination } from '@/components/ui/pagination'
import { parsePage } from '@/lib/domain/criteres-adresse'
import { decrireSignalements } from '@/lib/domain/phrase/signalement'
import { LIBELLES_STATUTS_SIGNALEMENT, STATUTS_SIGNALEMENT } from '@/lib/domain/signalement'
import { settleSignalementAction } from '@/lib/features/signalements/actions'
import { countSignalements, listSignalements } from '@/lib/features/signalements/queries'
import { requireViewer } from '@/lib/platform/auth/require-viewer'
import { viewerCan } from '@/lib/platform/auth/viewer'
import { unwrap } from '@/lib/platform/http/unwrap'

const CHEMIN = '/espace/signalements'

export const metadata: Metadata = {
  title: 'Erreurs signalées',
  description: 'Ce que des lecteurs des pages publiques trouvent faux dans vos chiffres, et ce que vous leur répondez.',
}

export default async function SignalementsPage({ searchParams }: PageProps<'/espace/signalements'>) {
  const { statut, page: demandee, fait } = await searchParams
  const viewer = await requireViewer(CHEMIN)
  const filtre = STATUTS_SIGNALEMENT.find((connu) => connu === statut) ?? null
  const { signalements, page, nombrePages } = unwrap(
    await listSignalements(viewer, { statut: filtre, page: parsePage(demandee) }),
  )
  const nouveaux = unwrap(await countSignalements(viewer, {}))
  const parametre = filtre === null ? '' : `statut=${filtre}&`
  return (
    <>
      <FilAriane etapes={[{ href: '/espace', libelle: 'Mes actions' }]} ici="Erreurs signalées" />
      <TeteDePage titre="Erreurs signalées" chapo={decrireSignalements(nouveaux)} />
      <div className="space-y-8">
        {fait === 'reponse' && (
          <Alert tone="success" live>
            <p>Votre réponse est enregistrée : la personne la lit à l’adresse qu’elle a gardée.</p>
          </Alert>
        )}
        <nav aria-label="Erreurs montrées">
          <ul className="flex flex-wrap gap-x-6">
            {[null, ...STATUTS_SIGNALEMENT].map((choix) => (
              <li key={choix ?? 'tous'}>
                <Link
                  href={choix === null ? CHEMIN : `${CHEMIN}?statut=${choix}`}
                  aria-current={choix === filtre ? 'true' : undefined}
                  className="inline-flex min-h-11 items-center aria-[current]:font-semibold aria-[current]:no-underline"
                >
                  {choix === null ? 'Toutes' : LIBELLES_STATUTS_SIGNALEMENT[choix]}
                </Link>
              </li>
            ))}
          </ul>
        </nav>
        {signalements.length === 0 && (
          <EmptyState title="Aucune erreur signalée">
            Chaque page publique mène à un formulaire : ce qui y est écrit de vos chiffres viendra ici.
          </EmptyState>
        )}
        <div className="space-y-10">
          {signalements.map((signalement) => (
            <CarteSignalement key={signalement.id} signalement={signalement}>
              {viewerCan(viewer, 'signalement.traiter', signalement.collectiviteId) && (
                <details open={signalement.statut === 'nouveau'}>
                  <summary className="min-h-11 cursor-pointer py-2 font-semibold">
                    {signalement.statut === 'nouveau' ? 'Répondre' : 'Corriger la réponse'}
                  </summary>
                  <div className="pt-4">
                    <ReponseForm
                      key={signalement.version}
                      action={settleSignalementAction}
                      signalementId={signalement.id}
                      version={signalement.version}
                      statut={signalement.statut}
                      reponse={signalement.reponse}
                    />
                  </div>
                </details>
              )}
            </CarteSignalement>
          ))}
        </div>
        <Pagination page={page} pageCount={nombrePages} hrefFor={(cible) => `${CHEMIN}?${parametre}page=${cible}`} />
      </div>
    </>
  )
}
