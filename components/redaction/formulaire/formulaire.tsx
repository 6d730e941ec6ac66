'use client'

import { type FormMetadata, FormProvider } from '@conform-to/react'
import type { FormEvent, ReactNode } from 'react'
import { Alert } from '@/components/ui/alert'
import { Button } from '@/components/ui/button'
import { CleEnvoi } from '@/components/ui/cle-envoi'
import { ErrorSummary } from '@/components/ui/error-summary'
import { SoumissionParDefaut } from './soumission-par-defaut'
import type { ErreurDeChamp } from './use-formulaire'

type FormulaireProps = {
  readonly form: Pick<FormMetadata, 'id' | 'noValidate' | 'context'>
  readonly envoyer: (formData: FormData) => void
  readonly soumettre: (evenement: FormEvent<HTMLFormElement>) => void
  readonly enCours: boolean
  readonly erreurs: readonly ErreurDeChamp[]
  /** Refus qui ne tiennent à aucun champ : session terminée, version dépassée, acte signé. */
  readonly refus: readonly string[]
  readonly bouton: string
  /** Ce que le bouton principal dit de plus, quand un autre à côté dit le contraire. */
  readonly envoyee?: { readonly name: string; readonly value: string }
  readonly variant?: 'primary' | 'secondary' | 'danger'
  /** Ce qui accompagne le bouton : « Annuler », une mise en garde. */
  readonly suite?: ReactNode
  readonly children?: ReactNode
}

export function Formulaire(props: FormulaireProps) {
  const {
    form,
    envoyer,
    soumettre,
    enCours,
    erreurs,
    refus,
    bouton,
    envoyee,
    variant = 'primary',
    suite,
    children,
  } = props
  return (
    <form
      id={form.id}
      onSubmit={soumettre}
      noValidate={form.noValidate}
      action={envoyer}
      className="max-w-texte space-y-6"
    >
      <SoumissionParDefaut />
      <CleEnvoi enCours={enCours} />
      {refus.length > 0 && (
        <Alert tone="error" live>
          {refus.map((message) => (
            <p key={message}>{message}</p>
          ))}
        </Alert>
      )}
      <ErrorSummary errors={erreurs} />
      <FormProvider context={form.context}>{children}</FormProvider>
      <div className="flex flex-wrap items-center gap-4">
        <Button type="submit" variant={variant} disabled={enCours} {...envoyee}>
          {enCours ? 'Enregistrement…' : bouton}
        </Button>
        {suite}
      </div>
    </form>
  )
}
