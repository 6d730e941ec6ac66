import 'server-only'
import { createCommand } from '@/lib/platform/command/create-command'
import { ok } from '@/lib/platform/result'
import { notificationSchema, preferenceSchema, rienSchema } from './schema'

/** Ce qui ne regarde que la personne : son journal est celui du portail. */
const A_SOI = { collectiviteId: null } as const

/** Marque une notification comme lue. */
export const markRead = createCommand({
  nom: 'notification.lire',
  permission: 'acte.lire',
  schema: notificationSchema,
  async load(tx, { notificationId: id }, { utilisateurId }) {
    const sienne = await tx.notification.count({ where: { id, utilisateurId } })
    return sienne === 1 ? A_SOI : null
  },
  async execute({ tx, viewer: { utilisateurId }, maintenant, journal }, { notificationId: id }) {
    await tx.notification.updateMany({ where: { id, utilisateurId, lueLe: null }, data: { lueLe: maintenant } })
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
