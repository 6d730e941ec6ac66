import type { Metadata } from 'next'
import { FilAriane } from '@/components/layout/fil-ariane'
import { TeteDePage } from '@/components/layout/tete-de-page'
import { TableConventions } from '@/components/redaction/convention/table-conventions'
import { ButtonLink } from '@/components/ui/button-link'
import { EmptyState } from '@/components/ui/empty-state'
import { getAttente } from '@/lib/domain/cycle/etapes'
import { compter } from '@/lib/domain/phrase/nombre'
import { listConventions } from '@/lib/features/conventions/queries'
import { requireViewer } from '@/lib/platform/auth/require-viewer'
import { viewerCan } from '@/lib/platform/auth/viewer'
import { unwrap } from '@/lib/platform/http/unwrap'

export const metadata: Metadata = {
  title: 'Mes conventions',
  description: 'Les conventions de ma collectivité, l’étape de leurs actes et ce qui reste à faire.',
}

export default async function ConventionsPage() {
  const viewer = await requireViewer('/espace/conventions')
  const conventions = unwrap(await listConventions(viewer, {}))
  const enCours = conventions.flatMap(({ actes }) => actes).filter(({ statut }) => getAttente(statut) !== null).length
  const nouvelle = viewerCan(viewer, 'convention.creer') && (
    <ButtonLink href="/espace/conventions/nouvelle" icon="plus">
      Nouvelle convention
    </ButtonLink>
  )
  return (
    <>
      <FilAriane etapes={[{ href: '/espace', libelle: 'Mes actions' }]} ici="Mes conventions" />
      <TeteDePage
        titre="Mes conventions"
        chapo={`${compter(conventions.length, 'convention', 'conventions')}, ${compter(enCours, 'acte en cours', 'actes en cours')}.`}
      >
        {conventions.length > 0 && nouvelle}
      </TeteDePage>
      {conventions.length === 0 ? (
        <EmptyState title="Aucune convention pour l’instant" action={nouvelle}>
          <p>Une convention s’ouvre avec son cadre et sa période ; le reste se complète quand vous le savez.</p>
        </EmptyState>
      ) : (
        <TableConventions conventions={conventions} />
      )}
    </>
  )
}
