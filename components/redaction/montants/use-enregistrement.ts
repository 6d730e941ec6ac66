'use client'

import { type Dispatch, type FormEvent, startTransition, useEffect, useRef } from 'react'
import type { MontantComplet } from '@/lib/domain/instantane'
import type { ReponseMontants } from '@/lib/features/actes/actions/montants'
import { type Contestee, getIdContestee } from './contestees'
import type { ErreursLigne, EtatEditeur, GesteEditeur } from './etat'
import { CHAMPS, type LigneSaisie, toLigne } from './ligne'

export type ActionMontants = (precedent: ReponseMontants | null, formData: FormData) => Promise<ReponseMontants>

type Enregistre = { readonly version: number; readonly montants: readonly MontantComplet[] }

/** Les erreurs du serveur, rangées par ligne : il les nomme par leur rang dans ce qui a été envoyé. */
export function rangerErreurs(
  { error = {} }: ReponseMontants['reponse'],
  envoyees: readonly LigneSaisie[],
): EtatEditeur['erreurs'] {
  return Object.fromEntries(
    envoyees.map(({ cle }, rang): [string, ErreursLigne] => {
      const champs = CHAMPS.flatMap((champ) => {
        const messages = error[`montants[${rang}].${champ}`]
        return messages ? [[champ, messages] as const] : []
      })
      return [cle, Object.fromEntries(champs)]
    }),
  )
}

/** Envoie la saisie sans quitter la page, puis y reporte ce que la base a répondu. Un désaccord se tranche d’abord. */
export function useEnregistrement(
  reponse: ReponseMontants | null,
  envoyer: (formData: FormData) => void,
  enCours: boolean,
  enregistre: Enregistre,
  etat: EtatEditeur,
  contestees: readonly Contestee[],
  agir: Dispatch<GesteEditeur>,
) {
  const envoyees = useRef<readonly LigneSaisie[]>([])
  const { version, montants } = enregistre

  useEffect(() => {
    if (reponse?.issue === 'a_completer')
      agir({ type: 'refuser', erreurs: rangerErreurs(reponse.reponse, envoyees.current) })
  }, [reponse, agir])

  useEffect(() => {
    if (enCours || version === etat.version) return
    const enregistrees = montants.map(toLigne)
    if (reponse?.issue === 'enregistre') {
      agir({ type: 'confirmer', version, envoyees: envoyees.current, enregistrees })
    } else {
      agir({ type: 'relire', version, enregistrees })
    }
  }, [enCours, version, etat.version, montants, reponse, agir])

  return (evenement: FormEvent<HTMLFormElement>) => {
    evenement.preventDefault()
    const [contestee] = contestees
    if (contestee) {
      document.getElementById(getIdContestee(contestee.cle))?.focus()
      return
    }
    envoyees.current = etat.lignes
    const formData = new FormData(evenement.currentTarget)
    startTransition(() => envoyer(formData))
  }
}
