import 'server-only'
import { z } from 'zod'
import { createQuery } from '@/lib/platform/command/create-query'
import { listSignalementsSchema, SIGNALEMENTS_PAR_PAGE } from './schema'

/**
 * Une page des erreurs signalées à la collectivité, celles qui attendent d’abord, puis les plus récentes ; la dernière quand
 * il n’y en a pas autant. L’État n’en lit aucune.
 */
export const listSignalements = createQuery({
  nom: 'signalements.lister',
  permission: 'acte.lire',
  schema: listSignalementsSchema,
  async execute(tx, { statut, page: demandee }, { contexte }) {
    if (contexte.lecture.length === 0) return null
    const where = statut === null ? {} : { statut }
    const nombrePages = Math.max(1, Math.ceil((await tx.signalement.count({ where })) / SIGNALEMENTS_PAR_PAGE))
    const page = Math.min(demandee, nombrePages)
    const signalements = await tx.signalement.findMany({
      where,
      orderBy: [{ statut: 'asc' }, { recuLe: 'desc' }, { id: 'asc' }],
      skip: (page - 1) * SIGNALEMENTS_PAR_PAGE,
      take: SIGNALEMENTS_PAR_PAGE,
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
    return { signalements, page, nombrePages }
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
