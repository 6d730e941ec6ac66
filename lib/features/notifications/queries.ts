import 'server-only'
import { createQuery } from '@/lib/platform/command/create-query'
import { countNotifications, loadNotifications } from './load'
import { rienSchema } from './schema'

/** Les notifications de la personne, les non lues puis les plus récentes d’abord ; une périmée n’y est plus. */
export const listNotifications = createQuery({
  nom: 'notifications.lister',
  permission: 'acte.lire',
  schema: rienSchema,
  execute: (tx, _entree, { utilisateurId }) => loadNotifications(tx, utilisateurId),
})

/** Combien de notifications attendent d’être lues. */
export const countNonLues = createQuery({
  nom: 'notifications.compter',
  permission: 'acte.lire',
  schema: rienSchema,
  execute: (tx, _entree, { utilisateurId }) => countNotifications(tx, utilisateurId),
})

/** Quand la personne veut recevoir ses courriels, et à quelle adresse. */
export const getPreference = createQuery({
  nom: 'preference.lire',
  permission: 'acte.lire',
  schema: rienSchema,
  execute: (tx, _entree, { utilisateurId }) =>
    tx.utilisateur.findUnique({ where: { id: utilisateurId }, select: { email: true, courriels: true } }),
})
