import 'server-only'
import { createCommand } from '@/lib/platform/command/create-command'
import { ok } from '@/lib/platform/result'
import { notificationSchema, preferenceSchema, rienSchema } from './schema'

/** Ce qui ne regarde que la personne : son journal est celui du portail. */
const A_SOI = { collectiviteId: null } as const

/** Ce que partagent deux notifications dont la plus récente remplace l’autre. */
const OBJET = { utilisateurId: true, acteId: true, type: true, objetId: true, statut: true, creeeLe: true } as const

/** Marque une notification comme lue, avec celles qu’elle remplace. */
export const markRead = createCommand({
  nom: 'notification.lire',
  permission: 'acte.lire',
  schema: notificationSchema,
  async load(tx, { notificationId: id }, { utilisateurId }) {
    const sienne = await tx.notification.findFirst({ where: { id, utilisateurId }, select: OBJET })
    return sienne && { ...A_SOI, objet: sienne }
  },
  async execute({ tx, maintenant, journal }, { notificationId: id }, { objet: { creeeLe, ...objet } }) {
    await tx.notification.updateMany({
      where: { ...objet, lueLe: null, creeeLe: { lte: creeeLe } },
      data: { lueLe: maintenant },
    })
    await journal({ objetType: 'notification', objetId: id, donnees: {} })
    return ok({ lues: 1 })
  },
})

/** Marque toutes ses notifications comme lues. */
export const markAllRead = createCommand({
  nom: 'notifications.lire',
  permission: 'acte.lire',
  schema: rienSchema,
  load: async () => A_SOI,
  async execute({ tx, viewer: { utilisateurId }, maintenant, journal }) {
    const { count: lues } = await tx.notification.updateMany({
      where: { utilisateurId, lueLe: null },
      data: { lueLe: maintenant },
    })
    await journal({ objetType: 'utilisateur', objetId: utilisateurId, donnees: { lues } })
    return ok({ lues })
  },
})

/** Choisit quand recevoir ses courriels ; le portail, lui, montre toujours tout. */
export const updatePreference = createCommand({
  nom: 'preference.modifier',
  permission: 'acte.lire',
  schema: preferenceSchema,
  load: async () => A_SOI,
  async execute({ tx, viewer: { utilisateurId: id }, journal }, { courriels }) {
    await tx.utilisateur.update({ where: { id }, data: { courriels } })
    await journal({ objetType: 'utilisateur', objetId: id, donnees: { courriels } })
    return ok({ courriels })
  },
})
