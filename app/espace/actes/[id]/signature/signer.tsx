import { Manquants } from '@/components/redaction/acte/manquants'
import { PreuvesAbsentes } from '@/components/redaction/acte/preuves-absentes'
import { SignatureForm } from '@/components/redaction/acte/signature-form'
import { Alert } from '@/components/ui/alert'
import { listManquants } from '@/lib/domain/cycle/manquants'
import { getOuverture } from '@/lib/domain/cycle/ouverture'
import type { Transition } from '@/lib/domain/cycle/transitions'
import type { Acte } from '@/lib/domain/instantane'
import { getJour } from '@/lib/domain/periode'
import { signActeAction } from '@/lib/features/actes/actions/cycle'

type SignerProps = {
  readonly acte: Acte
  /** Null pour qui ne signe pas. */
  readonly empreinte: string | null
  readonly gestes: readonly Transition[]
  /** Les actes qu’il faut signer d’abord, en une phrase ; null quand rien ne manque avant. */
  readonly manqueAvant: string | null
  /** Vrai quand rien ne le distingue de l’acte signé d’avant. */
  readonly identique: boolean
}

/** La signature, ou ce qui l’empêche encore : le rôle, l’étape, ce qui manque. */
export function Signer(props: SignerProps) {
  return (
    <section aria-labelledby="signer" className="mt-16 space-y-4 border-t border-encre pt-8">
      <h2 id="signer">Signer et publier</h2>
      {props.identique && (
        <Alert tone="warning" title="Identique à l’acte précédent">
          <p>Aucune ligne, aucune somme, aucune échéance ne change. Vérifiez que tout a bien été saisi.</p>
        </Alert>
      )}
      <SuiteSignature {...props} />
    </section>
  )
}

function SuiteSignature({ acte, empreinte, gestes, manqueAvant }: SignerProps) {
  if (empreinte === null) {
    return (
      <Alert title="Seul un valideur peut signer">
        <p>Vous pouvez tout relire ; un valideur de votre collectivité signera.</p>
      </Alert>
    )
  }
  const manquants = listManquants(acte, getJour(new Date()))
  const valide = getOuverture(acte.statut) === 'signature'
  if (!gestes.some(({ vers }) => vers === 'signe')) {
    return <p>La signature sera possible quand la préfecture aura validé l’acte.</p>
  }
  if (manqueAvant !== null) return <p>{manqueAvant} La signature sera possible ensuite.</p>
  if (manquants.length > 0) {
    return (
      <>
        <Manquants acteId={acte.id} titre="Avant de signer" manquants={manquants} valide={valide} />
        <p>La signature sera possible quand rien ne manquera plus.</p>
      </>
    )
  }
  return (
    <>
      <PreuvesAbsentes acte={acte} />
      <SignatureForm action={signActeAction} acteId={acte.id} empreinte={empreinte} />
    </>
  )
}
