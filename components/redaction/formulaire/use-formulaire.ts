'use client'

import { type DefaultValue, type SubmissionResult, useForm } from '@conform-to/react'
import { unstable_rethrow } from 'next/navigation'
import { type FormEvent, useActionState, useEffect, useMemo, useState, useTransition } from 'react'
import { createCleEnvoi } from '@/components/ui/cle-envoi'
import { useRendus } from './use-rendus'
import { useSaisie } from './use-saisie'

export type ActionFormulaire = (
  precedent: SubmissionResult | undefined,
  formData: FormData,
) => Promise<ReponseFormulaire | undefined>

interface ReponseFormulaire extends SubmissionResult {
  /** Vrai quand un autre a enregistré entre-temps et que l’agent n’a pas encore choisi. */
  readonly conflit?: boolean
  /** Vrai quand la session est finie : se reconnecter est le moyen d’enregistrer. */
  readonly deconnecte?: boolean
}

export interface ErreurDeChamp {
  readonly id: string
  readonly message: string
}

interface Options {
  /** Faux pour un geste, que nul ne reprend : sa saisie ne se garde pas dans le navigateur. */
  readonly gardee?: boolean
}

/** La commande a pu aboutir : la clé de l’envoi, gardée, fait qu’une seconde fois n’y ajoute rien. */
export const SANS_REPONSE: SubmissionResult = {
  status: 'error',
  error: {
    '': [
      'Le portail n’a pas répondu\u202f: on ignore si cet envoi est enregistré. Votre saisie est gardée\u202f; réessayer n’ajoutera rien deux fois.',
    ],
  },
}

/**
 * Un formulaire que le serveur valide. Sans script il se poste ; avec, il part sans recharger la page ni vider les
 * champs, ce que React ferait d’une action posée directement sur le formulaire. Ce qui n’est pas enregistré se garde
 * dans le navigateur et se retrouve au retour.
 */
export function useFormulaire<Schema extends Record<string, unknown>>(
  id: string,
  action: ActionFormulaire,
  defaultValue?: DefaultValue<Schema>,
  { gardee = true }: Options = {},
) {
  const [postee, envoyer] = useActionState(action, undefined)
  const [reponse, setReponse] = useState(postee)
  const [enCours, startTransition] = useTransition()
  const [rendue, rendre] = useRendus(postee)
  const [form, champs] = useForm<Schema>({ id, lastResult: rendue, defaultValue })
  const [cleEnvoi, setCleEnvoi] = useState(createCleEnvoi)
  const saisie = useSaisie({ id, actuel: { ...defaultValue }, rendre, gardee, reprendreEnvoi: setCleEnvoi })
  const { comparer, oublier } = saisie

  // Une ligne de liste ajoutée ou retirée, une saisie reprise : l’écran a changé sans qu’on y tape.
  // Conform ne le pose qu’après cet effet : on compare une fois qu’il l’a fait.
  useEffect(() => {
    if (rendue === undefined) return
    const attente = setTimeout(comparer)
    return () => clearTimeout(attente)
  }, [rendue, comparer])

  const soumettre = (evenement: FormEvent<HTMLFormElement>) => {
    evenement.preventDefault()
    const formData = new FormData(evenement.currentTarget, getBouton(evenement.nativeEvent))
    startTransition(async () => {
      const recue: ReponseFormulaire | undefined = await demander(() => action(reponse, formData), {
        repondre: () => setCleEnvoi(createCleEnvoi()),
        aboutir: oublier,
      })
      startTransition(() => {
        setReponse(recue)
        if (recue) rendre(recue)
        if (recue?.conflit) saisie.clore()
      })
    })
  }
  const erreurs = useMemo(() => listErreurs(id, reponse), [id, reponse])
  const enConflit = reponse?.conflit ? (reponse.initialValue ?? null) : null
  const conflit = saisie.dispute ?? { saisie: enConflit, actuel: defaultValue ?? null }
  return {
    form,
    champs,
    conflit,
    envoyer,
    soumettre,
    enCours,
    cleEnvoi,
    erreurs,
    refus: reponse?.error?.[''] ?? [],
    deconnecte: reponse?.deconnecte ?? false,
    saisir: saisie.saisir,
    reprise: saisie.reprise === null ? null : { le: saisie.reprise, abandonner: saisie.abandonner },
    saisie,
    rendre,
    rendue,
  }
}

interface Suites {
  /** La réponse est venue, quelle qu’elle soit. */
  readonly repondre: () => void
  readonly aboutir: () => void
}

/** Une redirection dit que la commande a abouti ; tout autre échec laisse la saisie à l’écran. */
export async function demander<T>(
  appeler: () => Promise<T>,
  { repondre, aboutir }: Suites,
): Promise<T | SubmissionResult> {
  try {
    const recue = await appeler()
    repondre()
    return recue
  } catch (erreur) {
    try {
      unstable_rethrow(erreur)
    } catch (redirection) {
      repondre()
      aboutir()
      throw redirection
    }
    return SANS_REPONSE
  }
}

/** Le bouton actionné : celui d’une liste dit au serveur ce qu’il faut ajouter ou retirer. */
export function getBouton(evenement: Event): HTMLElement | null {
  return evenement instanceof SubmitEvent ? evenement.submitter : null
}

/** Les erreurs de champ, chacune avec l’identifiant que conform donne au champ. */
export function listErreurs(formId: string, resultat: SubmissionResult | undefined): readonly ErreurDeChamp[] {
  return Object.entries(resultat?.error ?? {}).flatMap(([nom, messages]) =>
    nom === '' ? [] : (messages ?? []).map((message) => ({ id: `${formId}-${nom}`, message })),
  )
}
