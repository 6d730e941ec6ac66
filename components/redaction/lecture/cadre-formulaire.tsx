import { type FormEvent, type ReactNode, startTransition } from 'react'
import { getBouton } from '@/components/redaction/formulaire/use-formulaire'
import { Alert } from '@/components/ui/alert'
import { CleEnvoi } from '@/components/ui/cle-envoi'
import { ErrorSummary } from '@/components/ui/error-summary'
import { type EtatTexte, FORMULAIRE } from './saisie'

type CadreFormulaireProps = {
  readonly erreurs: EtatTexte['erreurs']
  readonly envoyer: (formData: FormData) => void
  readonly enCours: boolean
  readonly children: ReactNode
}

/** Un formulaire dont le bouton dit le geste, avec ses refus en tête ; sans script, il se poste tel quel. */
export function CadreFormulaire({ erreurs = {}, envoyer, enCours, children }: CadreFormulaireProps) {
  const soumettre = (evenement: FormEvent<HTMLFormElement>) => {
    evenement.preventDefault()
    const formData = new FormData(evenement.currentTarget, getBouton(evenement.nativeEvent))
    startTransition(() => envoyer(formData))
  }
  const refus = erreurs?.[''] ?? []
  const liens = Object.entries(erreurs ?? {}).flatMap(([nom, messages]) =>
    nom === '' ? [] : (messages ?? []).map((message) => ({ id: `${FORMULAIRE}-${nom}`, message })),
  )
  return (
    <form id={FORMULAIRE} action={envoyer} onSubmit={soumettre} noValidate className="space-y-8">
      <CleEnvoi enCours={enCours} />
      {refus.length > 0 && (
        <Alert tone="error" live>
          {refus.map((message) => (
            <p key={message}>{message}</p>
          ))}
        </Alert>
      )}
      <ErrorSummary errors={liens} />
      {children}
    </form>
  )
}
