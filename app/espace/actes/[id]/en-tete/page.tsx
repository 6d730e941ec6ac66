import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { TeteDePage } from '@/components/layout/tete-de-page'
import { EnTeteForm } from '@/components/redaction/acte/en-tete-form'
import { FilActe } from '@/components/redaction/acte/fil-acte'
import { listOptionsSources, listOptionsVolets } from '@/components/redaction/acte/options-acte'
import { updateEnTeteAction } from '@/lib/features/actes/actions/contenu'
import { getVersions } from '@/lib/features/actes/queries'
import { toSaisieEnTete } from '@/lib/features/actes/saisies'
import { unwrap } from '@/lib/platform/http/unwrap'
import { type PageActeProps, readActe, readBrouillon } from '../charge'
import { GardeBloc } from '../garde-bloc'
import { Prolongation } from '../prolongation'

export async function generateMetadata({ params }: PageActeProps): Promise<Metadata> {
  const { acte, convention } = await readActe((await params).id, '/en-tete')
  return {
    title: `En-tête, ${acte.libelle}`,
    description: `Période, signature et nombres annoncés de « ${acte.libelle} », ${convention.titre}.`,
  }
}

export default async function EnTetePage({ params }: PageActeProps) {
  const { id } = await params
  const { viewer, acte, convention, version, rouvertes } = await readBrouillon(id, '/en-tete', (lignes) =>
    lignes.some(({ niveau }) => niveau === 'acte'),
  )
  const versions = unwrap(await getVersions(viewer, { acteId: id }))
  const { ecriture } = versions.get(id) ?? notFound()
  return (
    <>
      <FilActe convention={convention} acte={acte} ici="En-tête" />
      <TeteDePage surtitre={`${convention.titre} · ${acte.libelle}`} titre="En-tête de l’acte" />
      <Prolongation acteId={id} />
      <GardeBloc acteId={id} bloc="periode">
        <EnTeteForm
          action={updateEnTeteAction}
          acteId={id}
          version={version}
          ecriture={ecriture}
          automatique={rouvertes === null}
          sources={listOptionsSources(convention)}
          volets={listOptionsVolets(convention)}
          actuel={toSaisieEnTete(acte)}
        />
      </GardeBloc>
    </>
  )
}
