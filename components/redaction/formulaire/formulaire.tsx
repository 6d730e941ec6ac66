'use client'

import { type FormMetadata, FormProvider } from '@conform-to/react'
import { clsx } from 'clsx'
import { usePathname } from 'next/navigation'
import type { ComponentProps, FormEvent, ReactNode } from 'react'
import { EtatEnregistrement } from '@/components/enregistrement/etat-enregistrement'
import { usePersonne } from '@/components/enregistrement/personne'
import { Reprise } from '@/components/enregistrement/reprise'
import { Alert } from '@/components/ui/alert'
import { Button } from '@/components/ui/button'
import { ChampEnvoi } from '@/components/ui/cle-envoi'
import { ErrorSummary } from '@/components/ui/error-summary'
import { CHAMP_PERSONNE } from '@/lib/domain/champs-caches'
import { getAdresseConnexion } from '@/lib/platform/http/adresse-connexion'
import { SoumissionParDefaut } from './soumission-par-defaut'
import type { ErreurDeChamp } from './use-formulaire'

type FormulaireProps = {
  readonly form: Pick<FormMetadata, 'id' | 'noValidate' | 'context'>
  readonly envoyer: (formData: FormData) => void
  readonly soumettre: (evenement: FormEvent<HTMLFormElement>) => void
  readonly enCours: boolean
  readonly cleEnvoi: string
  readonly erreurs: readonly ErreurDeChamp[]
  /** Refus qui ne tiennent à aucun champ : session terminée, version dépassée, acte signé. */
  readonly refus: readonly string[]
  /** Vrai quand il faut se reconnecter pour enregistrer. */
  readonly deconnecte?: boolean
  /** Appelé à chaque frappe. */
  readonly saisir?: () => void
  /** La saisie retrouvée dans ce navigateur, et le moyen d’y renoncer. */
  readonly reprise?: ComponentProps<typeof Reprise> | null
  /** Où en est l’enregistrement, quand il suit la frappe. */
  readonly enregistrement?: ComponentProps<typeof EtatEnregistrement> | null
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
    cleEnvoi,
    erreurs,
    refus,
    deconnecte = false,
    saisir,
    reprise = null,
    enregistrement = null,
    bouton,
    envoyee,
    variant = 'primary',
    suite,
    children,
  } = props
  const page = usePathname()
  const personne = usePersonne()
  return (
    <form
      id={form.id}
      onInput={saisir}
      // Le navigateur remettrait au rechargement d’anciennes valeurs, prises pour une saisie.
      autoComplete="off"
      onSubmit={soumettre}
      noValidate={form.noValidate}
      action={envoyer}
      // Le champ qui prend le focus ne passe pas sous la barre du bas.
      className={clsx('max-w-texte space-y-6', enregistrement && '**:scroll-mb-24')}
    >
      <SoumissionParDefaut />
      <ChampEnvoi cle={cleEnvoi} />
      {personne !== null && <input type="hidden" name={CHAMP_PERSONNE} value={personne} />}
      {refus.length > 0 && (
        <Alert tone="error" live>
          {refus.map((message) => (
            <p key={message}>{message}</p>
          ))}
          {deconnecte && (
            <p>
              <a href={getAdresseConnexion(page)}>Se reconnecter</a>
            </p>
          )}
        </Alert>
      )}
      {reprise && <Reprise {...reprise} />}
      <ErrorSummary errors={erreurs} />
      <FormProvider context={form.context}>{children}</FormProvider>
      <div
        className={clsx(
          'flex flex-wrap items-center gap-x-6 gap-y-2',
          enregistrement && 'sticky bottom-0 border-t border-encre bg-page py-3',
        )}
      >
        <Button type="submit" variant={variant} disabled={enCours} {...envoyee}>
          {enCours ? 'Enregistrement…' : bouton}
        </Button>
        {enregistrement && <EtatEnregistrement {...enregistrement} />}
        {suite}
      </div>
    </form>
  )
}
