import type { Metadata } from 'next'
import { TeteDePage } from '@/components/layout/tete-de-page'
import { FilActe } from '@/components/redaction/acte/fil-acte'
import { Manquants } from '@/components/redaction/acte/manquants'
import { Recapitulatif } from '@/components/redaction/acte/recapitulatif'
import { SignatureForm } from '@/components/redaction/acte/signature-form'
import { Alert } from '@/components/ui/alert'
import { analyseActe } from '@/lib/domain/analyse'
import { listManquants } from '@/lib/domain/cycle/manquants'
import { buildInstantane } from '@/lib/domain/instantane'
import { getJour } from '@/lib/domain/periode'
import { signActeAction } from '@/lib/features/actes/actions/cycle'
import { getActeASigner } from '@/lib/features/actes/queries'
import { requireViewer } from '@/lib/platform/auth/require-viewer'
import { unwrap } from '@/lib/platform/http/unwrap'
import { type PageActeProps, readActe, readBrouillon } from '../charge'

export async function generateMetadata({ params }: PageActeProps): Promise<Metadata> {
  const { acte, convention } = await readActe((await params).id, '/signature')
  return {
    title: `Relire et signer, ${acte.libelle}`,
    description: `Tout ce qui deviendra public à la signature de « ${acte.libelle} », ${convention.titre}.`,
  }
}

export default async function SignaturePage({ params }: PageActeProps) {
  const { id } = await params
  const charge = await readBrouillon(id, '/signature')
  const { acte, convention, peut } = charge
  const viewer = await requireViewer(`/espace/actes/${id}/signature`)
  const relu = peut.signer ? unwrap(await getActeASigner(viewer, { acteId: id })) : { ...charge, empreinte: null }
  const analyse = analyseActe(relu.convention, relu.acte)
  const publie = buildInstantane(
    relu,
    analyse.ecarts.map(({ cle }) => cle),
  )
  const manquants = listManquants(relu.acte, getJour(new Date()))
  const complet = manquants.length === 0
  return (
    <>
      <FilActe convention={convention} acte={acte} ici="Relire et signer" />
      <TeteDePage
        surtitre={`${convention.titre} · ${acte.libelle}`}
        titre="Relire et signer"
        chapo="Voici exactement ce que le public lira. Rien d’autre ne sera publié, rien de ceci ne pourra être retiré."
      />
      {!complet && <Manquants acteId={id} manquants={manquants} peutSigner={peut.signer} />}
      <Recapitulatif lu={{ ...publie, analyse, csv: null }} />
      <section aria-labelledby="signer" className="mt-16 space-y-4 border-t border-encre pt-8">
        <h2 id="signer">Signer et publier</h2>
        {relu.empreinte === null && (
          <Alert title="Seul un valideur peut signer">
            <p>Vous pouvez tout relire ; demandez à un valideur de votre collectivité de signer.</p>
          </Alert>
        )}
        {relu.empreinte !== null && !complet && <p>La signature sera possible quand rien ne manquera plus.</p>}
        {relu.empreinte !== null && complet && (
          <SignatureForm action={signActeAction} acteId={id} empreinte={relu.empreinte} />
        )}
      </section>
    </>
  )
}
