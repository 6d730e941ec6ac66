import { beforeAll, describe, expect, it } from 'vitest'
import { withConnexion } from '@/lib/cli/base/connexion'
import { createMesure, deleteMesure } from '@/lib/features/actes/commands/mesures'
import type { Viewer } from '@/lib/platform/auth/viewer'
import { createViewer } from '@/tests/factories/comptes'
import { getExaminateur, signDossier } from '@/tests/factories/cycle'
import { createDossier, type Dossier } from '@/tests/factories/dossiers'
import { getUrlAdministrateur } from '@/tests/support/administration'
import { provideBase } from '@/tests/support/base'
import { getRefus, tryContexte } from '@/tests/support/contexte'

const AJOUT_SEUL = 'TD002'

/** Les lignes dont l’empreinte ne se recalcule pas, ou qui ne suivent pas celle d’avant. */
const RUPTURES = `
  SELECT seq::int FROM (
    SELECT j.seq, j.empreinte = espace.empreinte_journal(j) AS intacte,
      j.precedent = lag(j.empreinte, 1, '\\x') OVER suite AND j.seq = lag(j.seq, 1, 0) OVER suite + 1 AS enchainee
    FROM espace.journal j WHERE chaine = $1 WINDOW suite AS (PARTITION BY chaine ORDER BY seq)
  ) lignes WHERE NOT (intacte AND enchainee) ORDER BY seq`

const bases = provideBase()
let valideur: Viewer
let dossier: Dossier

beforeAll(async () => {
  valideur = await createViewer(bases.proprietaire, 'valideur', { collectivite: '43' })
  dossier = await createDossier(valideur)
  await signDossier(valideur, dossier)
})

describe('Le journal', () => {
  it('raconte chaque changement, son auteur et rien d’autre', async () => {
    const lignes = await withConnexion(getUrlAdministrateur(bases), async (client) => {
      const { rows } = await client.query<{ evenement: string; acteur: string }>(
        'SELECT evenement, acteur_id AS acteur FROM espace.journal WHERE chaine = $1 ORDER BY seq',
        [dossier.collectiviteId],
      )
      return rows
    })
    expect(lignes.map(({ evenement }) => evenement)).toEqual([
      'convention.creer',
      'source.creer',
      'source.creer',
      'fait.creer',
      'mesure.creer',
      'mesure.creer',
      'action.creer',
      'action.creer',
      'ecart.consigner',
      'acte.modifier',
      'montants.enregistrer',
      'ecart.expliquer',
      'document.deposer',
      'acte.transmettre',
      'acte.valider',
      'acte.signer',
      'acte.publier',
    ])
    const examinateur = await getExaminateur(valideur)
    for (const { evenement, acteur } of lignes) {
      const auteur = evenement === 'acte.valider' ? examinateur : valideur
      expect(acteur, evenement).toBe(auteur.utilisateurId)
    }
  })

  it('forme une chaîne que le calcul retrouve, et qu’une altération rompt', async () => {
    await tryContexte(getUrlAdministrateur(bases), {}, async (client) => {
      const lire = async () => (await client.query(RUPTURES, [dossier.collectiviteId])).rows.map(({ seq }) => seq)
      expect(await lire()).toEqual([])
      await client.query('ALTER TABLE espace.journal DISABLE TRIGGER ajout_seul')
      await client.query("UPDATE espace.journal SET donnees = '{}' WHERE chaine = $1 AND seq = 11", [
        dossier.collectiviteId,
      ])
      expect(await lire()).toEqual([11])
      await client.query('DELETE FROM espace.journal WHERE chaine = $1 AND seq = 5', [dossier.collectiviteId])
      expect(await lire()).toEqual([6, 11])
    })
  })

  it('ne se réécrit, ne s’efface ni ne se vide, même par le superutilisateur', async () => {
    await tryContexte(getUrlAdministrateur(bases), {}, async (client) => {
      for (const ordre of [
        'UPDATE espace.journal SET donnees = donnees',
        'DELETE FROM espace.journal',
        'TRUNCATE espace.journal',
      ]) {
        expect(await getRefus(client, ordre), ordre).toBe(AJOUT_SEUL)
      }
    })
  })

  it('tient sa chaîne sous des écritures concurrentes', async () => {
    const autre = await createDossier(valideur)
    const ajouts = await Promise.all(
      Array.from({ length: 30 }, (_, rang) =>
        createMesure(valideur, { acteId: autre.acteId, intitule: `Mesure ${rang}` }),
      ),
    )
    expect(ajouts.every(({ ok }) => ok)).toBe(true)
    const ruptures = await withConnexion(getUrlAdministrateur(bases), (client) =>
      client.query(RUPTURES, [dossier.collectiviteId]),
    )
    expect(ruptures.rows).toEqual([])
  })

  it('ne garde rien d’un refus décidé après une écriture', async () => {
    const { acteId, mesureId } = await createDossier(valideur)
    const compter = () =>
      withConnexion(getUrlAdministrateur(bases), async (client) => {
        const { rows } = await client.query('SELECT count(*)::int AS lignes FROM espace.journal')
        return rows[0].lignes
      })
    const avant = await compter()
    expect(await deleteMesure(valideur, { acteId, mesureId, version: 0 })).toMatchObject({ tag: 'invalide' })
    expect(await compter()).toBe(avant)
  })
})
