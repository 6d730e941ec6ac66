import type { Metadata } from 'next'
import { cache } from 'react'
import { DepotForm } from '@/components/documents/depot-form'
import { ListeDocuments } from '@/components/documents/liste-documents'
import { toChampsRemplacement } from '@/components/documents/remplacement'
import { TeteDePage } from '@/components/layout/tete-de-page'
import { FilActe } from '@/components/redaction/acte/fil-acte'
import { Confirmation } from '@/components/redaction/confirmation'
import { Alert } from '@/components/ui/alert'
import { listTypesModifiables } from '@/lib/domain/document'
import { choosePublicationAction, withdrawDocumentAction } from '@/lib/features/documents/actions'
import { readRefus } from '@/lib/features/documents/memoire'
import { listDocuments } from '@/lib/features/documents/queries'
import { requireViewer } from '@/lib/platform/auth/require-viewer'
import { viewerCan } from '@/lib/platform/auth/viewer'
import { unwrap } from '@/lib/platform/http/unwrap'
import { getDepart } from '../../../depart'

type Props = PageProps<'/espace/actes/[id]/documents'>

const readDocuments = cache(async (acteId: string) => {
  const viewer = await requireViewer(`/espace/actes/${acteId}/documents`)
  const { acte, documents } = unwrap(await listDocuments(viewer, { acteId }))
  return {
    acte,
    documents,
    depart: getDepart(viewer, acte.collectiviteId),
    peutModifier: viewerCan(viewer, 'acte.modifier', acte.collectiviteId),
  }
})

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { acte } = await readDocuments((await params).id)
  return {
    title: `Documents, ${acte.libelle}`,
    description: `Les pièces déposées avec « ${acte.libelle} », ${acte.convention.titre}.`,
  }
}

export default async function DocumentsPage({ params, searchParams }: Props) {
  const { id } = await params
  const { fait, refus, remplace } = await searchParams
  const { acte, documents, depart, peutModifier } = await readDocuments(id)
  const depotRefuse = refus === undefined ? null : await readRefus(id)
  const remplacee = documents.find((document) => document.id === (depotRefuse?.champs.remplace ?? remplace))
  const types = listTypesModifiables(acte.statut)
  const ouvert = types.length > 0
  const page = `/espace/actes/${id}/documents`
  return (
    <>
      <FilActe convention={acte.convention} acte={acte} depart={depart} ici="Documents" />
      <Confirmation fait={fait} />
      <TeteDePage
        surtitre={`${acte.convention.titre} · ${acte.libelle}`}
        titre="Documents"
        chapo="Les pièces de l’acte. Celles qui sont marquées « public à la signature » se liront alors sur la page publique, avec leur empreinte."
      />
      <div className="space-y-12">
        <section aria-labelledby="deposes" className="space-y-4">
          <h2 id="deposes">Documents déposés</h2>
          {documents.length === 0 ? (
            <p>Aucun document n’est encore déposé.</p>
          ) : (
            <ListeDocuments
              documents={documents}
              signe={acte.statut === 'signe'}
              actions={
                peutModifier && ouvert
                  ? {
                      types,
                      withdraw: withdrawDocumentAction,
                      choosePublication: choosePublicationAction,
                      getAdresseRemplacement: (documentId) => `${page}?remplace=${documentId}#deposer`,
                    }
                  : null
              }
            />
          )}
        </section>
        {peutModifier && (
          <section aria-labelledby="deposer" className="space-y-4">
            <h2 id="deposer">{remplacee ? `Nouvelle version de « ${remplacee.titre} »` : 'Déposer un document'}</h2>
            {ouvert ? (
              <DepotForm
                acteId={id}
                types={types}
                champs={depotRefuse?.champs ?? (remplacee ? toChampsRemplacement(remplacee) : {})}
                erreurs={depotRefuse?.erreurs ?? {}}
              />
            ) : (
              <Alert title="L’acte ne reçoit pas de document à cette étape">
                <p>
                  {acte.statut === 'transmis'
                    ? 'Il est à l’examen : ses pièces se complètent quand il revient, et l’acte signé s’y joint une fois validé.'
                    : 'Il est signé ou abandonné : ses pièces sont figées avec lui.'}
                </p>
              </Alert>
            )}
          </section>
        )}
      </div>
    </>
  )
}
