import type { QueueOptions } from 'pg-boss'
import { z } from 'zod'

/** Le schéma des files, installé par le propriétaire de la base avec les migrations. */
export const SCHEMA_TACHES = 'pgboss'

/** Un courriel qui n’a pas pu partir en un mois ne partira plus ; la notification, elle, reste sur le portail. */
const SECONDES_GARDEES = 30 * 86_400

/** Une panne de messagerie se retente pendant une journée, de plus en plus espacée. */
const COURRIEL: QueueOptions = {
  retryLimit: 12,
  retryDelay: 30,
  retryBackoff: true,
  retryDelayMax: 3 * 3600,
  expireInSeconds: 60,
  retentionSeconds: SECONDES_GARDEES,
}
const ENTRETIEN: QueueOptions = { retryLimit: 5, retryDelay: 60, retryBackoff: true, expireInSeconds: 300 }

/** Les files de travaux, et comment chacune se retente. */
export const FILES = {
  /** Une notification à envoyer aussitôt. */
  courriel: COURRIEL,
  /** Le résumé quotidien d’une personne. */
  resume: COURRIEL,
  /** Chaque matin : un travail « resume » par personne qui en veut un. */
  resumes: ENTRETIEN,
  /** Chaque matin : les rappels d’échéances. */
  rappels: ENTRETIEN,
  /** Chaque nuit : l’oubli des envois de formulaires anciens et des fichiers abandonnés en chemin. */
  menage: ENTRETIEN,
} as const satisfies Record<string, QueueOptions>

export type File = keyof typeof FILES

/** Quand se lancent les travaux réguliers, à l’heure de Paris. Un portail éteint à l’heure dite les rattrape une fois. */
export const HORAIRES = {
  menage: '30 3 * * *',
  rappels: '45 6 * * *',
  resumes: '0 7 * * *',
} as const satisfies Partial<Record<File, string>>

export const FUSEAU = 'Europe/Paris'

export const travailCourriel = z.object({ collectiviteId: z.uuid(), notificationId: z.uuid() })
export const travailResume = z.object({ utilisateurId: z.uuid() })

export type TravailCourriel = z.infer<typeof travailCourriel>
export type TravailResume = z.infer<typeof travailResume>
