import { beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { withConnexion } from '@/lib/cli/base/connexion'
import { transmitActe, withdrawActe } from '@/lib/features/actes/commands/cycle'
import { createMesure } from '@/lib/features/actes/commands/mesures'
import type { Viewer } from '@/lib/platform/auth/viewer'
import { expectOk } from '@/prisma/seed/expect-ok'
import { createViewer } from '@/tests/factories/comptes'
import { createDossier, type Dossier } from '@/tests/factories/dossiers'
import { getUrlAdministrateur } from '@/tests/support/administration'
import { provideBase } from '@/tests/support/base'

const bases = provideBase()
const CLE = 'a'.repeat(32)
let valideur: Viewer
let collegue: Viewer
let dossier: Dossier

beforeAll(async () => {
  valideur = await createViewer(bases.proprietaire, 'valideur', { collectivite: '43' })
  collegue = await createViewer(bases.proprietaire, 'redacteur', { collectivite: '43' })
})

beforeEach(async () => {
  dossier = await createDossier(valideur)
})

/** Combien de fois une mesure de cet intitulé existe, et combien de fois le journal la dit ajoutée. */
async function countEffets(intitule: string): Promise<readonly [number, number]> {
  const { rows } = await withConnexion(getUrlAdministrateur(bases), (client) =>
    client.query<{ mesures: number; lignes: number }>(
      `SELECT (SELECT count(*)::int FROM espace.mesure WHERE acte_id = $1 AND intitule = $2) AS mesures,
        (SELECT count(*)::int FROM espace.journal WHERE acte_id = $1 AND evenement = 'mesure.creer' AND donnees ->> 'intitule' = $2) AS lignes`,
      [dossier.acteId, intitule],
    ),
  )
  const [ligne] = rows
  return [ligne?.mesures ?? 0, ligne?.lignes ?? 0]
}

function send(intitule: string, envoi: string | undefined = CLE, viewer: Viewer = valideur) {
  const entree = createMesure.schema.parse({ acteId: dossier.acteId, intitule })
  return createMesure.runValidated(viewer, entree, envoi)
}

describe('Un formulaire envoyé deux fois', () => {
  it('n’a qu’un effet et deux fois la même réponse, l’un après l’autre', async () => {
    const premiere = expectOk(await send('Une fois'))
    expect(expectOk(await send('Une fois'))).toEqual(premiere)
    expect(await countEffets('Une fois')).toEqual([1, 1])
  })

  it('n’a qu’un effet et deux fois la même réponse, en même temps', async () => {
    const reponses = await Promise.all([send('Double clic'), send('Double clic'), send('Double clic')])
    const [premiere, ...autres] = reponses.map(expectOk)
    expect(autres).toEqual([premiere, premiere])
    expect(await countEffets('Double clic')).toEqual([1, 1])
  })

  it('agit de nouveau quand le contenu a changé, ou quand le formulaire est un autre', async () => {
    expectOk(await send('Première saisie'))
    expectOk(await send('Saisie reprise'))
    expectOk(await send('Première saisie', 'b'.repeat(32)))
    expect(await countEffets('Première saisie')).toEqual([2, 2])
    expect(await countEffets('Saisie reprise')).toEqual([1, 1])
  })

  it('ne rend à personne la réponse donnée à un autre', async () => {
    const sienne = expectOk(await send('À chacun la sienne'))
    expect(expectOk(await send('À chacun la sienne', CLE, collegue))).not.toEqual(sienne)
  })

  it('ne garde pas un refus : ce qui l’a causé peut avoir cessé', async () => {
    const { acteId } = dossier
    const transmission = transmitActe.schema.parse({ acteId })
    const retrait = withdrawActe.schema.parse({ acteId, motif: 'Une pièce manque.' })
    expect(await withdrawActe.runValidated(valideur, retrait, CLE)).toMatchObject({ ok: false })
    expectOk(await transmitActe.runValidated(valideur, transmission, CLE))
    expectOk(await withdrawActe.runValidated(valideur, retrait, CLE))
  })
})
