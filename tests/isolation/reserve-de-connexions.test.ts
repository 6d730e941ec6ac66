import { beforeAll, describe, expect, it } from 'vitest'
import type { Viewer } from '@/lib/platform/auth/viewer'
import { getPrisma } from '@/lib/platform/db/client'
import { withContexte } from '@/lib/platform/db/contexte'
import { verifyRoles } from '@/lib/platform/db/verify-roles'
import { createViewer } from '@/tests/factories/comptes'
import { createDossier } from '@/tests/factories/dossiers'
import { provideBase } from '@/tests/support/base'

const TRANSACTIONS = 200
const CODES = ['12', '43', '46', '64']

const bases = provideBase()
let agents: readonly Viewer[]

beforeAll(async () => {
  agents = await Promise.all(
    CODES.map((collectivite) => createViewer(bases.proprietaire, 'valideur', { collectivite })),
  )
  for (const agent of agents) await createDossier(agent)
})

describe('La réserve de connexions', () => {
  it(`ne mêle pas deux collectivités en ${TRANSACTIONS} transactions concurrentes`, async () => {
    const lectures = await Promise.all(
      Array.from({ length: TRANSACTIONS }, (_, rang) => agents[rang % agents.length]).map(async (agent) => {
        if (!agent) throw new Error('agent introuvable')
        const lus = await withContexte(agent.contexte, async (tx) => [
          ...(await tx.convention.findMany({ select: { collectiviteId: true } })),
          ...(await tx.montant.findMany({ select: { collectiviteId: true } })),
        ])
        return { attendu: agent.contexte.ecriture, lus: [...new Set(lus.map(({ collectiviteId }) => collectiviteId))] }
      }),
    )
    expect(lectures).toHaveLength(TRANSACTIONS)
    for (const { attendu, lus } of lectures) expect(lus).toEqual(attendu)
  })

  it('oublie le contexte dès que la transaction finit, réussie ou non', async () => {
    const [agent] = agents
    if (!agent) throw new Error('agent introuvable')
    await expect(withContexte(agent.contexte, () => Promise.reject(new Error('panne')))).rejects.toThrow('panne')
    const restes = await Promise.all(
      Array.from(
        { length: 20 },
        () => getPrisma().$queryRaw<{ reste: string | null }[]>`SELECT nullif(current_setting('app.lecture', true), '')
          AS reste FROM pg_sleep(0.02)`,
      ),
    )
    expect(restes.flat()).toEqual(Array.from({ length: 20 }, () => ({ reste: null })))
    expect(await getPrisma().convention.count()).toBe(0)
  })

  it('sert avec des rôles sans privilège', async () => {
    expect(await verifyRoles()).toEqual([])
  })
})
