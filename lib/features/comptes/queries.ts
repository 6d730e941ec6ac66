import 'server-only'
import { z } from 'zod'
import { createQuery } from '@/lib/platform/command/create-query'

/** Les comptes, leurs habilitations et leurs sessions ouvertes. Réservé à l’administrateur du portail. */
export const listComptes = createQuery({
  nom: 'comptes.lister',
  permission: 'comptes.gerer',
  schema: z.object({}),
  execute: (tx) =>
    tx.utilisateur.findMany({
      orderBy: { nom: 'asc' },
      include: {
        habilitations: {
          include: { collectivite: { select: { nom: true } }, departement: { select: { nom: true } } },
        },
        sessions: { where: { expireLe: { gt: new Date() } }, select: { creeLe: true, expireLe: true } },
      },
    }),
})
