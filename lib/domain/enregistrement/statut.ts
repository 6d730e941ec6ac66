import { type Alerte, type Enregistrement, isEnRetard } from '@/lib/domain/enregistrement/machine'
import { DEUX_POINTS } from '@/lib/domain/phrase/typographie'

const heure = new Intl.DateTimeFormat('fr', { timeStyle: 'short' })

/** Où en est l’enregistrement, en une ligne. */
export function decrireStatut(etat: Enregistrement): string {
  const { alerte, envoyee, le } = etat
  if (alerte !== null && (isIncident(alerte) || !isEnRetard(etat))) return decrireAlerte(alerte)
  if (envoyee !== null || isEnRetard(etat)) return 'Enregistrement…'
  return le === null ? 'Rien à enregistrer' : `Enregistré à ${heure.format(le)}`
}

/** Une panne reste dite pendant qu’on réessaie ; une réserve, jusqu’à la frappe qui peut la lever. */
function isIncident({ cause }: Alerte): boolean {
  return cause !== 'a_corriger' && cause !== 'conflit'
}

/** Pourquoi tout n’est pas enregistré. */
export function decrireAlerte(alerte: Alerte): string {
  return `Non enregistré${DEUX_POINTS}${decrireCause(alerte)}`
}

function decrireCause(alerte: Alerte): string {
  switch (alerte.cause) {
    case 'reseau':
      return 'pas de réseau. Votre saisie est gardée et partira au retour du réseau.'
    case 'session':
      return 'votre session est finie. Votre saisie est gardée et partira après la connexion.'
    case 'serveur':
      return `erreur du serveur${alerte.reference === null ? '' : ` (référence ${alerte.reference.slice(0, 8)})`}. Votre saisie est gardée, un nouvel essai est en cours.`
    case 'refus':
      return alerte.message
    case 'a_corriger':
      return `à corriger, ${alerte.ou.join('\u202f; ')}. Le reste est enregistré.`
    case 'conflit':
      return `à choisir, ${alerte.ou.join('\u202f; ')}${alerte.avec === null ? '' : ` (enregistré aussi par ${alerte.avec})`}. Le reste est enregistré.`
  }
}

/** Ce qui s’annonce à l’oreille : la première panne et son retour, non chaque enregistrement. */
export function annoncerPassage(avant: Alerte | null, apres: Alerte | null): string | null {
  if (avant?.cause === apres?.cause) return null
  if (apres !== null) return decrireAlerte(apres)
  return 'Tout est de nouveau enregistré.'
}
