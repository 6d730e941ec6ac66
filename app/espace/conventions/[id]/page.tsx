import type { Metadata } from 'next'
import { FilAriane } from '@/components/layout/fil-ariane'
import { TeteDePage } from '@/components/layout/tete-de-page'
import { Confirmation } from '@/components/redaction/confirmation'
import { ActesConvention } from '@/components/redaction/convention/actes-convention'
import { AnnoncesConvention } from '@/components/redaction/convention/annonces-convention'
import { ConventionModificationForm } from '@/components/redaction/convention/convention-modification-form'
import { FaitsConvention } from '@/components/redaction/convention/faits-convention'
import { IdentifiantsForm } from '@/components/redaction/convention/identifiants-form'
import { ReprisesConvention } from '@/components/redaction/convention/reprises-convention'
import { SourcesConvention } from '@/components/redaction/convention/sources-convention'
import { ButtonLink } from '@/components/ui/button-link'
import { Details } from '@/components/ui/details'
import { getAdresseConvention } from '@/lib/domain/adresse-publique'
import { formatJourSaisie, formatPeriode } from '@/lib/domain/periode'
import { createAvenantAction } from '@/lib/features/actes/actions/cycle'
import { createRepriseAction } from '@/lib/features/actes/actions/reprise'
import { linkAnnonceAction, unlinkAnnonceAction } from '@/lib/features/annonces/actions'
import { listAnnonces } from '@/lib/features/annonces/public'
import {
  createFaitAction,
  createSourceAction,
  deleteFaitAction,
  deleteSourceAction,
  saveIdentifiantsAction,
  updateConventionAction,
  updateSourceAction,
} from '@/lib/features/conventions/actions/convention'
import { requireViewer } from '@/lib/platform/auth/require-viewer'
import { viewerCan } from '@/lib/platform/auth/viewer'
import { getDepart } from '../../depart'
import { Echeances } from '../../echeances'
import { readConvention } from './charge'
import { Situation } from './situation'

interface ConventionPageProps {
  readonly params: Promise<{ readonly id: string }>
  readonly searchParams: Promise<Readonly<Partial<Record<'fait' | 'au' | 'suivi', string | string[]>>>>
}

export async function generateMetadata({ params }: ConventionPageProps): Promise<Metadata> {
  const { titre, collectivite } = await readConvention((await params).id)
  return { title: titre, description: `${titre} : actes, sources et faits de contexte. ${collectivite.nom}.` }
}

export default async function ConventionPage({ params, searchParams }: ConventionPageProps) {
  const { id } = await params
  const { fait, au, suivi } = await searchParams
  const convention = await readConvention(id)
  const viewer = await requireViewer(`/espace/conventions/${id}`)
  const modifiable = viewerCan(viewer, 'acte.modifier', convention.collectiviteId)
  const { titre, periode, periodeNote, collectivite, cadre, actes, sources, faits, identifiants } = convention
  const publiee = actes.some(({ statut }) => statut === 'signe')
  return (
    <>
      <FilAriane etapes={[getDepart(viewer, convention.collectiviteId, suivi)]} ici={titre} />
      <Confirmation fait={fait} />
      <TeteDePage
        surtitre={`${cadre.nom} · ${collectivite.nom}`}
        titre={titre}
        chapo={periode ? `Période : ${formatPeriode(periode)}.` : (periodeNote ?? 'Période non renseignée.')}
      >
        {publiee && (
          <ButtonLink href={getAdresseConvention(collectivite, convention)} variant="secondary">
            Voir la page publique
          </ButtonLink>
        )}
      </TeteDePage>
      <div className="space-y-12">
        {modifiable && !publiee && (
          <Details summary="Modifier le titre ou la période">
            <ConventionModificationForm
              action={updateConventionAction}
              actuelle={{
                conventionId: id,
                version: convention.version,
                titre,
                debut: formatJourSaisie(periode?.debut ?? null),
                fin: formatJourSaisie(periode?.fin ?? null),
                periodeNote,
              }}
            />
          </Details>
        )}
        {publiee && <Situation convention={convention} au={au} />}
        <ActesConvention actes={actes} conventionId={id} createAvenant={modifiable ? createAvenantAction : null} />
        {modifiable && <ReprisesConvention conventionId={id} actes={actes} createReprise={createRepriseAction} />}
        {modifiable && publiee && (
          <AnnoncesConvention
            conventionId={id}
            annonces={await listAnnonces()}
            link={linkAnnonceAction}
            unlink={unlinkAnnonceAction}
          />
        )}
        {identifiants && viewerCan(viewer, 'acte.signer', convention.collectiviteId) && (
          <section aria-labelledby="identifiants" className="space-y-4">
            <h2 id="identifiants">Fichier des subventions</h2>
            <p className="max-w-texte">
              La part que l’État contractualise, si elle est exacte et son acte daté au jour, y paraît au schéma commun
              des collectivités (SCDL) dès que ces quatre renseignements sont connus. L’acte signé n’en change pas.
            </p>
            <Details summary="Identifier les parties">
              <IdentifiantsForm action={saveIdentifiantsAction} conventionId={id} actuels={identifiants} />
            </Details>
          </section>
        )}
        <Echeances viewer={viewer} collectiviteId={convention.collectiviteId} conventionId={id} />
        <SourcesConvention
          conventionId={id}
          sources={sources}
          actions={
            modifiable ? { create: createSourceAction, update: updateSourceAction, remove: deleteSourceAction } : null
          }
        />
        <FaitsConvention
          conventionId={id}
          faits={faits}
          sources={sources}
          actions={modifiable ? { create: createFaitAction, remove: deleteFaitAction } : null}
        />
      </div>
    </>
  )
}
