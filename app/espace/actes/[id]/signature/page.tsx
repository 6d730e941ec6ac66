import type { Metadata } from 'next'
import Link from 'next/link'
import { TeteDePage } from '@/components/layout/tete-de-page'
import { FilActe } from '@/components/redaction/acte/fil-acte'
import { PreuvesForm } from '@/components/redaction/acte/preuves-form'
import { Recapitulatif } from '@/components/redaction/acte/recapitulatif'
import { Confirmation } from '@/components/redaction/confirmation'
import { analyseActe } from '@/lib/domain/analyse'
import { getOuverture } from '@/lib/domain/cycle/ouverture'
import { computeDifference } from '@/lib/domain/difference/difference'
import { isIdentique } from '@/lib/domain/difference/identite'
import { buildInstantane } from '@/lib/domain/instantane'
import { recordSignatureAction } from '@/lib/features/actes/actions/cycle'
import { getActeASigner } from '@/lib/features/actes/queries'
import { getActeEtPrecedent } from '@/lib/features/actes/queries/changements'
import { toSaisiePreuves } from '@/lib/features/actes/saisies'
import { unwrap } from '@/lib/platform/http/unwrap'
import { type PageActeProps, readActe, readASigner } from '../charge'
import { readManqueAvant } from '../trous'
import { Signer } from './signer'

interface SignaturePageProps extends PageActeProps {
  readonly searchParams: Promise<{ readonly fait?: string | string[] }>
}

export async function generateMetadata({ params }: PageActeProps): Promise<Metadata> {
  const { acte, convention } = await readActe((await params).id, '/signature')
  return {
    title: `Relire et signer, ${acte.libelle}`,
    description: `Tout ce qui deviendra public à la signature de « ${acte.libelle} », ${convention.titre}.`,
  }
}

export default async function SignaturePage({ params, searchParams }: SignaturePageProps) {
  const { id } = await params
  const charge = await readASigner(id, '/signature')
  const { viewer, acte, convention, peut } = charge
  const relu = peut.signer ? unwrap(await getActeASigner(viewer, { acteId: id })) : { ...charge, empreinte: null }
  const analyse = analyseActe(relu.convention, relu.acte)
  const publie = buildInstantane(
    relu,
    analyse.ecarts.map(({ cle }) => cle),
  )
  const { precedent } = unwrap(await getActeEtPrecedent(viewer, { acteId: id }))
  const identique = precedent !== null && isIdentique(computeDifference(precedent, relu))
  return (
    <>
      <FilActe convention={convention} acte={acte} ici="Relire et signer" />
      <Confirmation fait={(await searchParams).fait} />
      <TeteDePage
        surtitre={`${convention.titre} · ${acte.libelle}`}
        titre="Relire et signer"
        chapo="Voici exactement ce que le public lira. Rien d’autre ne sera publié, rien de ceci ne pourra être retiré."
      />
      {getOuverture(acte.statut) === 'signature' && peut.signer && (
        <section aria-labelledby="preuves-titre" className="mb-12 space-y-4">
          <h2 id="preuves-titre">Preuves de la signature</h2>
          <p className="max-w-texte">
            Enregistrez-les avant de signer. L’acte signé et la délibération se déposent dans les{' '}
            <Link href={`/espace/actes/${id}/documents`}>documents de l’acte</Link>.
          </p>
          <PreuvesForm
            action={recordSignatureAction}
            acteId={id}
            version={relu.version}
            actuel={toSaisiePreuves(acte)}
          />
        </section>
      )}
      <Recapitulatif lu={{ ...publie, acte: { ...publie.acte, statut: 'signe' }, analyse, csv: null }} />
      <Signer
        acte={relu.acte}
        empreinte={relu.empreinte}
        gestes={charge.gestes}
        manqueAvant={await readManqueAvant(id)}
        identique={identique}
      />
    </>
  )
}
