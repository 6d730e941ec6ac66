import type { ReponseMontants } from '@/lib/features/actes/actions/montants'
import type { ErreursLigne, EtatEditeur } from './etat'
import { CHAMPS, type LigneSaisie } from './ligne'

/** Les erreurs d’un formulaire posté sans script, rangées par ligne : le serveur les nomme par leur rang. */
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
