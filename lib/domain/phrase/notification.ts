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
    signe: 'est signé et publié.',
  },
}

/** « « Avenant 2021 » attend votre examen. » : la notification en une phrase, pour la personne prévenue. */
export function decrireNotification(notification: NotificationSituee, aujourdhui: string): string {
  const { type, statut, cote, acteLibelle, acteStatut, objetLibelle, jalonEcheance } = notification
  const acte = entreGuillemets(acteLibelle)
  const objet = objetLibelle === null ? null : entreGuillemets(objetLibelle)
  switch (type) {
    case 'etape': {
      const etape = statut ?? acteStatut
      return `${acte} ${ETAPES[cote][etape] ?? `est à l’étape ${entreGuillemets(LIBELLES_STATUTS_ACTE[etape])}.`}`
    }
    case 'commentaire':
      return objet === null
        ? `Une remarque vous attend dans ${acte}.`
        : `Une remarque vous attend sur ${objet}, dans ${acte}.`
    case 'contre_proposition':
      return `Une autre valeur est proposée pour ${objet ?? 'un montant'}, dans ${acte}${DEUX_POINTS}à vous d’y répondre.`
    case 'rappel':
      return `${objet ?? 'Une échéance'}${DEUX_POINTS}${decrireAttente(jalonEcheance, aujourdhui)}.`
  }
}

/** L’adresse où la personne peut agir ; l’État ne lit plus un acte redevenu brouillon. */
export function getAdresseNotification({
  type,
  cote,
  acteId,
  acteStatut,
}: Pick<NotificationSituee, 'type' | 'cote' | 'acteId' | 'acteStatut'>): string {
  if (cote === 'etat' && acteStatut === 'brouillon') return '/espace'
  return `/espace/actes/${acteId}${type === 'rappel' ? '#echeances' : ''}`
}

function decrireAttente(echeance: string | null, aujourdhui: string): string {
  if (echeance === null) return 'attendu sans date'
  if (echeance === aujourdhui) return 'attendu aujourd’hui'
  return `attendu ${echeance < aujourdhui ? 'depuis' : 'pour'} le ${formatJour(echeance)}`
}
