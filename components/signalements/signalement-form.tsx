'use client'

import { useActionState } from 'react'
import { Alert } from '@/components/ui/alert'
import { Button } from '@/components/ui/button'
import { CleEnvoi } from '@/components/ui/cle-envoi'
import { ErrorSummary } from '@/components/ui/error-summary'
import { describeField, Field } from '@/components/ui/field'
import { Input, Textarea } from '@/components/ui/input'
import { CHAMP_PIEGE } from '@/lib/domain/champs-caches'
import type { RefusSignalement } from '@/lib/features/signalements/actions'

type SignalementFormProps = {
  readonly action: (precedent: RefusSignalement | null, formData: FormData) => Promise<RefusSignalement>
  readonly page: string
  readonly montant: string
  /** Le chiffre que la page a désigné. */
  readonly chiffre: string
}

const AIDES = {
  chiffre: 'Son intitulé, son année, et la valeur que vous lisez.',
  message: 'Ce que vous lisez, ce que vous attendiez, et pourquoi. N’écrivez ni votre nom, ni votre adresse.',
  source: 'L’adresse d’un document qui le montre.',
} as const

/** Trois champs, et rien sur la personne. Refusée, la saisie revient telle quelle. */
export function SignalementForm({ action, page, montant, chiffre }: SignalementFormProps) {
  const [refus, envoyer, enCours] = useActionState(action, null)
  const valeurs = refus?.valeurs ?? { chiffre, message: '', source: '' }
  const erreurs = refus?.erreurs ?? []
  const aider = (id: keyof typeof AIDES) => ({
    hint: AIDES[id],
    errors: erreurs.filter((erreur) => erreur.id === id).map(({ message }) => message),
  })
  return (
    <form action={envoyer} noValidate className="max-w-texte space-y-6">
      <CleEnvoi enCours={enCours} />
      <input type="hidden" name="page" value={page} />
      <input type="hidden" name="montant" value={montant} />
      {refus?.refus && (
        <Alert tone="error" live>
          <p>{refus.refus}</p>
        </Alert>
      )}
      <ErrorSummary errors={erreurs} />
      <Field id="chiffre" label="Quel chiffre" {...aider('chiffre')}>
        <Input
          key={valeurs.chiffre}
          name="chiffre"
          defaultValue={valeurs.chiffre}
          maxLength={300}
          required
          {...describeField('chiffre', aider('chiffre'))}
        />
      </Field>
      <Field id="message" label="Ce qui est faux" {...aider('message')}>
        <Textarea
          key={valeurs.message}
          name="message"
          rows={7}
          defaultValue={valeurs.message}
          required
          {...describeField('message', aider('message'))}
        />
      </Field>
      <Field id="source" label="Une source" optional {...aider('source')}>
        <Input
          key={valeurs.source}
          name="source"
          type="url"
          defaultValue={valeurs.source}
          autoComplete="off"
          {...describeField('source', aider('source'))}
        />
      </Field>
      <div hidden>
        <label htmlFor={CHAMP_PIEGE}>Laissez ce champ vide</label>
        <input id={CHAMP_PIEGE} name={CHAMP_PIEGE} tabIndex={-1} autoComplete="off" />
      </div>
      <Button type="submit" disabled={enCours}>
        {enCours ? 'Envoi…' : 'Envoyer à la collectivité'}
      </Button>
    </form>
  )
}
