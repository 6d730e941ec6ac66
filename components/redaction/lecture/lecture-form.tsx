'use client'

import { type FormEvent, startTransition, useActionState } from 'react'
import type { Option } from '@/components/redaction/formulaire/champs'
import { getBouton } from '@/components/redaction/formulaire/use-formulaire'
import { Alert } from '@/components/ui/alert'
import { CleEnvoi } from '@/components/ui/cle-envoi'
import { ErrorSummary } from '@/components/ui/error-summary'
import type { EtatLecture } from '@/lib/features/actes/actions/lecture'
import { EtapePropositions } from './etape-propositions'
import { EtapeTexte } from './etape-texte'
import { createChamps, FORMULAIRE } from './saisie'

type LectureFormProps = {
  readonly acteId: string
  readonly action: (precedent: EtatLecture, formData: FormData) => Promise<EtatLecture>
  readonly volets: readonly Option[]
}

const VIDE: EtatLecture = { texte: '', saisie: {}, lecture: null, erreurs: undefined, lectures: 0 }

/** Coller un texte, relire ce qu’il propose, enregistrer ce qu’on accepte : un seul formulaire, qui se poste sans script. */
export function LectureForm({ acteId, action, volets }: LectureFormProps) {
  const [etat, envoyer, enCours] = useActionState(action, VIDE)
  const soumettre = (evenement: FormEvent<HTMLFormElement>) => {
    evenement.preventDefault()
    const formData = new FormData(evenement.currentTarget, getBouton(evenement.nativeEvent))
    startTransition(() => envoyer(formData))
  }
  const champs = createChamps(etat)
  const refus = etat.erreurs?.[''] ?? []
  const erreurs = Object.entries(etat.erreurs ?? {}).flatMap(([nom, messages]) =>
    nom === '' ? [] : (messages ?? []).map((message) => ({ id: `${FORMULAIRE}-${nom}`, message })),
  )
  return (
    <form id={FORMULAIRE} action={envoyer} onSubmit={soumettre} noValidate className="space-y-8">
      <CleEnvoi enCours={enCours} />
      <input type="hidden" name="acteId" value={acteId} />
      {refus.length > 0 && (
        <Alert tone="error" live>
          {refus.map((message) => (
            <p key={message}>{message}</p>
          ))}
        </Alert>
      )}
      <ErrorSummary errors={erreurs} />
      {etat.lecture === null ? (
        <EtapeTexte texte={etat.texte} champs={champs} enCours={enCours} />
      ) : (
        <EtapePropositions
          key={etat.lectures}
          etat={etat}
          lecture={etat.lecture}
          champs={champs}
          volets={volets}
          enCours={enCours}
        />
      )}
    </form>
  )
}
