import type { Metadata } from 'next'
import { TableComptes } from '@/components/comptes/table-comptes'
import { FilAriane } from '@/components/layout/fil-ariane'
import { TeteDePage } from '@/components/layout/tete-de-page'
import { ButtonLink } from '@/components/ui/button-link'
import { revokeSessionsAction } from '@/lib/features/comptes/actions'
import { listComptes } from '@/lib/features/comptes/queries'
import { requireViewer } from '@/lib/platform/auth/require-viewer'
import { unwrap } from '@/lib/platform/http/unwrap'

export const metadata: Metadata = {
  title: 'Comptes',
  description: 'Les comptes du portail, leurs habilitations et leurs sessions ouvertes.',
}

export default async function ComptesPage() {
  const comptes = unwrap(await listComptes(await requireViewer('/espace/comptes'), {}))
  return (
    <>
      <FilAriane etapes={[{ href: '/espace', libelle: 'Mes actions' }]} ici="Comptes" />
      <TeteDePage
        titre="Comptes et habilitations"
        chapo="Qui peut entrer, avec quel rôle et où. Fermer les sessions d’une personne l’oblige à se reconnecter partout."
      >
        <ButtonLink href="/espace/journal" variant="secondary">
          Journal du portail
        </ButtonLink>
      </TeteDePage>
      <TableComptes comptes={comptes} revokeSessions={revokeSessionsAction} />
    </>
  )
}
