import type { Metadata } from 'next'
import { cache } from 'react'
import { VueDifference } from '@/components/difference/vue-difference'
import { TeteDePage } from '@/components/layout/tete-de-page'
import { FilActe } from '@/components/redaction/acte/fil-acte'
import { StatutActeBadge } from '@/components/redaction/statut-acte'
import { EmptyState } from '@/components/ui/empty-state'
import { computeDifference } from '@/lib/domain/difference/difference'
import { decrireDifference } from '@/lib/domain/phrase/difference'
import { getActeEtPrecedent } from '@/lib/features/actes/queries/changements'
import { requireViewer } from '@/lib/platform/auth/require-viewer'
import { unwrap } from '@/lib/platform/http/unwrap'
import { type PageActeProps, readActe } from '../charge'

const readChangements = cache(async (acteId: string) => {
  const viewer = await requireViewer(`/espace/actes/${acteId}/changements`)
  const { acte: lu, precedent } = unwrap(await getActeEtPrecedent(viewer, { acteId }))
  if (precedent === null) return { lu, comparaison: null }
  const difference = computeDifference(precedent, lu)
  const libelles = { avant: precedent.acte.libelle, apres: lu.acte.libelle }
  return { lu, comparaison: { difference, libelles, phrase: decrireDifference(difference, libelles) } }
})

export async function generateMetadata({ params }: PageActeProps): Promise<Metadata> {
  const { lu, comparaison } = await readChangements((await params).id)
  return {
    title: `Ce qui change, ${lu.acte.libelle}`,
    description: comparaison?.phrase ?? 'Cet acte n’a pas de précédent signé.',
  }
}

/** Ce que l’acte change au dernier acte signé, pour qui le rédige et pour qui l’examine. */
export default async function ChangementsPage({ params }: PageActeProps) {
  const { id } = await params
  const { lu, comparaison } = await readChangements(id)
  const { depart } = await readActe(id, '/changements')
  const { acte, convention, collectivite } = lu
  return (
    <>
      <FilActe convention={convention} acte={acte} depart={depart} ici="Ce qui change" />
      <TeteDePage
        surtitre={`${convention.titre} · ${acte.libelle}`}
        titre="Ce que cet acte change"
        chapo={comparaison?.phrase}
      >
        <StatutActeBadge statut={acte.statut} />
      </TeteDePage>
      {comparaison === null ? (
        <EmptyState title="Aucun acte signé ne précède celui-ci">
          <p>Une convention initiale ne change rien{'\u202f'}: elle commence.</p>
        </EmptyState>
      ) : (
        <VueDifference
          difference={comparaison.difference}
          libelles={comparaison.libelles}
          collectivite={collectivite}
        />
      )}
    </>
  )
}
