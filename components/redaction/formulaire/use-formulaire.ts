'use client'

import { type DefaultValue, type SubmissionResult, useForm } from '@conform-to/react'
import { type FormEvent, startTransition, useActionState, useMemo } from 'react'

export type ActionFormulaire = (
  precedent: SubmissionResult | undefined,
  formData: FormData,
) => Promise<ReponseFormulaire | undefined>

interface ReponseFormulaire extends SubmissionResult {
  /** Vrai quand un autre a enregistré entre-temps et que l’agent n’a pas encore choisi. */
  readonly conflit?: boolean
}

export interface ErreurDeChamp {
  readonly id: string
  readonly message: string
}

/**
 * Un formulaire que le serveur valide. Sans script il se poste ; avec, il part sans recharger la page ni vider les
 * champs, ce que React ferait d’une action posée directement sur le formulaire.
 */
export function useFormulaire<Schema extends Record<string, unknown>>(
  id: string,
  action: ActionFormulaire,
  defaultValue?: DefaultValue<Schema>,
) {
  const [resultat, envoyer, enCours] = useActionState(action, undefined)
  const [form, champs] = useForm<Schema>({ id, lastResult: resultat, defaultValue })
  const soumettre = (evenement: FormEvent<HTMLFormElement>) => {
    evenement.preventDefault()
    const formData = new FormData(evenement.currentTarget, getBouton(evenement.nativeEvent))
    startTransition(() => envoyer(formData))
  }
  const erreurs = useMemo(() => listErreurs(id, resultat), [id, resultat])
  const conflit = { saisie: resultat?.conflit ? (resultat.initialValue ?? null) : null, actuel: defaultValue ?? null }
  return { form, champs, conflit, envoyer, soumettre, enCours, erreurs, refus: resultat?.error?.[''] ?? [] }
}

/** Le bouton actionné : celui d’une liste dit au serveur ce qu’il faut ajouter ou retirer. */
export function getBouton(evenement: Event): HTMLElement | null {
  return evenement instanceof SubmitEvent ? evenement.submitter : null
}

/** Les erreurs de champ, chacune avec l’identifiant que conform donne au champ. */
export function listErreurs(formId: string, resultat: SubmissionResult | undefined): readonly ErreurDeChamp[] {
  return Object.entries(resultat?.error ?? {}).flatMap(([nom, messages]) =>
    nom === '' ? [] : (messages ?? []).map((message) => ({ id: `${formId}-${nom}`, message })),
  )
}
