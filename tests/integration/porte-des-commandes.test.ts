import { beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { z } from 'zod'
import type { Viewer } from '@/lib/platform/auth/viewer'
import { type Atelier, createCommand } from '@/lib/platform/command/create-command'
import { ok, type Result, refuse } from '@/lib/platform/result'
import { createViewer } from '@/tests/factories/comptes'
import { createDossier, type Dossier } from '@/tests/factories/dossiers'
import { getUrlAdministrateur, photographBase } from '@/tests/support/administration'
import { provideBase } from '@/tests/support/base'

const bases = provideBase()
const photograph = () => photographBase(getUrlAdministrateur(bases))
let valideur: Viewer
let dossier: Dossier

beforeAll(async () => {
  valideur = await createViewer(bases.proprietaire, 'valideur', { collectivite: '43' })
})

beforeEach(async () => {
  dossier = await createDossier(valideur)
})

/** Une commande qui ne sert qu’à l’essai. */
function createEssai(execute: (atelier: Atelier) => Promise<Result<null>>) {
  return createCommand({
    nom: 'essai',
    permission: 'acte.modifier',
    schema: z.object({}),
    load: async () => ({ collectiviteId: dossier.collectiviteId }),
    execute,
  })
}

async function write({ tx, journal }: Atelier): Promise<void> {
  const { collectiviteId, acteId, mesureId } = dossier
  await tx.mesure.updateMany({ where: { collectiviteId, acteId }, data: { intitule: 'Écrite puis défaite' } })
  await journal({ evenement: 'essai', objetType: 'mesure', objetId: mesureId, donnees: {} })
}

describe('La porte des commandes', () => {
  it('défait tout ce qu’une commande a écrit avant de refuser', async () => {
    const avant = await photograph()
    const essai = createEssai(async (atelier) => {
      await write(atelier)
      return refuse('invalide', 'Trop tard.')
    })
    expect(await essai(valideur, {})).toMatchObject({ ok: false, tag: 'invalide', message: 'Trop tard.' })
    expect(await photograph()).toEqual(avant)
  })

  it('défait tout quand une panne survient, et la laisse paraître', async () => {
    const avant = await photograph()
    const essai = createEssai(async (atelier) => {
      await write(atelier)
      throw new Error('panne')
    })
    await expect(essai(valideur, {})).rejects.toThrow('panne')
    expect(await photograph()).toEqual(avant)
  })

  it('tient pour un défaut une commande qui aboutit sans rien écrire au journal', async () => {
    const avant = await photograph()
    const essai = createEssai(async ({ tx }) => {
      await tx.mesure.updateMany({ where: { acteId: dossier.acteId }, data: { intitule: 'Sans trace' } })
      return ok(null)
    })
    await expect(essai(valideur, {})).rejects.toThrow('n’a rien écrit au journal')
    expect(await photograph()).toEqual(avant)
  })

  it('ne prend pas pour un acte figé une erreur qui en cite le code', async () => {
    const essai = createEssai(async ({ tx }) => {
      await tx.$queryRaw`SELECT 'TD001'::int`
      return ok(null)
    })
    await expect(essai(valideur, {})).rejects.toThrow()
  })

  it('rend un conflit, et non une panne, à l’une de deux commandes qui s’attendent l’une l’autre', async () => {
    const { collectiviteId, mesureId, mesureLibreId } = dossier
    const croiser = (...ids: readonly string[]) =>
      createEssai(async (atelier) => {
        for (const id of ids) {
          await atelier.tx.mesure.updateMany({ where: { collectiviteId, id }, data: { ordre: 9 } })
          await new Promise((suite) => setTimeout(suite, 200))
        }
        await write(atelier)
        return ok(null)
      })(valideur, {})
    const reponses = await Promise.all([croiser(mesureId, mesureLibreId), croiser(mesureLibreId, mesureId)])
    expect(reponses.filter((reponse) => reponse.ok)).toHaveLength(1)
    expect(reponses.find((reponse) => !reponse.ok)).toMatchObject({ tag: 'conflit' })
  })
})
