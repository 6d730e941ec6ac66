'use client'

import { type DefaultValue, type SubmissionResult, useForm } from '@conform-to/react'
import { startTransition, useActionState, useMemo } from 'react'

export type ActionFormulaire = (
  precedent: SubmissionResult | undefined,
  formData: FormData,
) => Promise<SubmissionResult | undefined>

export interface ErreurDeChamp {
  readonly id: string
  readonly message: string
}

/**
 * Un formulaire que le serveur valide. Sans script il se poste ; avec, il part sans recharger la page ni vider les
 * champs, ce que React ferait d’une action posée directement sur le formulaire.
 */
export function useFormulaire<Schema extends Record<string, unknown>>(
  id: string,
  action: ActionFormulaire,
  defaultValue?: DefaultValue<Schema>,
) {
  const [resultat, envoyer, enCours] = useActionState(action, undefined)
  const [form, champs] = useForm<Schema>({
    id,
    lastResult: resultat,
    defaultValue,
    onSubmit(evenement, { formData }) {
      evenement.preventDefault()
      startTransition(() => envoyer(formData))
    },
  })
  const erreurs = useMemo(() => listErreurs(id, resultat), [id, resultat])
  return { form, champs, envoyer, enCours, erreurs, refus: resultat?.error?.[''] ?? [] }
}

/** Les erreurs de champ, chacune avec l’identifiant que conform donne au champ. */
export function listErreurs(formId: string, resultat: SubmissionResult | undefined): readonly ErreurDeChamp[] {
  return Object.entries(resultat?.error ?? {}).flatMap(([nom, messages]) =>
    nom === '' ? [] : (messages ?? []).map((message) => ({ id: `${formId}-${nom}`, message })),
  )
}
