import 'server-only'
import { z } from 'zod'
import { createQuery } from '@/lib/platform/command/create-query'
import { listSignalementsSchema } from './schema'

/** Les erreurs signalées à la collectivité, celles qui attendent d’abord, puis les plus récentes. L’État n’en lit aucune. */
export const listSignalements = createQuery({
  nom: 'signalements.lister',
  permission: 'acte.lire',
  schema: listSignalementsSchema,
  async execute(tx, { statut }, { contexte }) {
    if (contexte.lecture.length === 0) return null
    return tx.signalement.findMany({
      where: statut === null ? {} : { statut },
      orderBy: [{ statut: 'asc' }, { recuLe: 'desc' }],
      select: {
        id: true,
        collectiviteId: true,
        page: true,
        chiffre: true,
        message: true,
        sourceUrl: true,
        recuLe: true,
        statut: true,
        reponse: true,
        traiteLe: true,
        version: true,
        agent: { select: { nom: true } },
        convention: { select: { titre: true } },
        collectivite: { select: { nom: true } },
      },
    })
  },
})

/** Combien attendent une réponse, pour qui peut les lire. */
export const countSignalements = createQuery({
  nom: 'signalements.compter',
  permission: 'acte.lire',
  schema: z.object({}),
  async execute(tx, _entree, { contexte }) {
    return contexte.lecture.length === 0 ? null : tx.signalement.count({ where: { statut: 'nouveau' } })
  },
})
