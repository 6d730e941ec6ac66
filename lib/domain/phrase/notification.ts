import type { StatutProposition } from '@/lib/domain/examen/contre-proposition'
import { LIBELLES_STATUTS_ACTE } from '@/lib/domain/libelles'
import type { NotificationSituee } from '@/lib/domain/notification'
import { formatJour } from '@/lib/domain/periode'
import { DEUX_POINTS, entreGuillemets } from '@/lib/domain/phrase/typographie'
import type { Cote, StatutActe } from '@/lib/domain/vocabulaire'

/** Ce qu’annonce une étape, selon le côté prévenu ; les autres passages se disent par leur nom. */
const ETAPES: Readonly<Record<Cote, Partial<Record<StatutActe, string>>>> = {
  collectivite: {
    a_corriger: `vous est renvoyé${DEUX_POINTS}il est à corriger.`,
    valide: `est validé${DEUX_POINTS}il reste à le signer.`,
  },
  etat: {
    transmis: 'attend votre examen.',
    brouillon: `est retiré de l’examen${DEUX_POINTS}la collectivité le reprend.`,
    a_corriger: `est rouvert${DEUX_POINTS}la collectivité le corrige.`,
    abandonne: `est abandonné${DEUX_POINTS}vous n’avez plus à l’examiner.`,
    signe: 'est signé et publié.',
  },
}

const REPONSES: Readonly<Record<StatutProposition, string>> = {
  proposee: 'encore sans réponse',
  acceptee: 'acceptée',
  declinee: 'déclinée',
  retiree: 'retirée',
}

/** « L’acte « Avenant 2021 » attend votre examen. » : la notification en une phrase, pour la personne prévenue. */
export function decrireNotification(notification: NotificationSituee, aujourdhui: string): string {
  const { type, statut, cote, acteLibelle, acteStatut, objetLibelle, propositionStatut, jalonEcheance } = notification
  const acte = entreGuillemets(acteLibelle)
  const objet = objetLibelle === null ? null : entreGuillemets(objetLibelle)
  switch (type) {
    case 'etape': {
      const etape = statut ?? acteStatut
      if (etape === null) return `L’acte ${acte} a changé d’étape.`
      return `L’acte ${acte} ${ETAPES[cote][etape] ?? `est à l’étape ${entreGuillemets(LIBELLES_STATUTS_ACTE[etape])}.`}`
    }
    case 'commentaire':
      return objet === null
        ? `Une remarque vous attend dans ${acte}.`
        : `Une remarque vous attend sur ${objet}, dans ${acte}.`
    case 'contre_proposition':
      return `Une autre valeur est proposée pour ${objet ?? 'un montant'}, dans ${acte}${DEUX_POINTS}à vous d’y répondre.`
    case 'rappel':
      return `${objet === null ? 'Une échéance' : `L’échéance ${objet}`} est ${decrireAttente(jalonEcheance, aujourdhui)}.`
    case 'resolution':
      return `La remarque${objet === null ? '' : ` sur ${objet}`}, dans ${acte}, est résolue.`
    case 'reponse':
      return `La valeur proposée pour ${objet ?? 'un montant'}, dans ${acte}, est ${REPONSES[propositionStatut ?? 'proposee']}.`
    case 'correction':
      return `L’acte ${acte} est corrigé pendant votre examen${DEUX_POINTS}relisez ce qui a bougé.`
    case 'erratum':
      return `L’acte ${acte} est corrigé en public, par un erratum.`
  }
}

/** L’adresse où la personne peut agir ; l’accueil, quand elle ne voit plus l’acte. */
export function getAdresseNotification({
  type,
  acteId,
  acteStatut,
}: Pick<NotificationSituee, 'type' | 'acteId' | 'acteStatut'>): string {
  if (acteStatut === null) return '/espace'
  return `/espace/actes/${acteId}${type === 'rappel' ? '#echeances' : ''}`
}

function decrireAttente(echeance: string | null, aujourdhui: string): string {
  if (echeance === null) return 'attendue sans date'
  if (echeance === aujourdhui) return 'attendue aujourd’hui'
  return `attendue ${echeance < aujourdhui ? 'depuis' : 'pour'} le ${formatJour(echeance)}`
}
