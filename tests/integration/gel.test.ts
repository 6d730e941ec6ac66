import { beforeAll, describe, expect, it } from 'vitest'
import { withConnexion } from '@/lib/cli/base/connexion'
import { createMesure, updateMesure } from '@/lib/features/actes/commands/mesures'
import { saveMontants } from '@/lib/features/actes/commands/montants'
import { updateConvention } from '@/lib/features/conventions/commands/convention'
import { updateSource } from '@/lib/features/conventions/commands/sources'
import type { Viewer } from '@/lib/platform/auth/viewer'
import { createViewer } from '@/tests/factories/comptes'
import { signDossier } from '@/tests/factories/cycle'
import { createDossier, type Dossier } from '@/tests/factories/dossiers'
import { getUrlAdministrateur } from '@/tests/support/administration'
import { provideBase } from '@/tests/support/base'
import { getRefus, tryContexte } from '@/tests/support/contexte'
import { waitForVerrous } from '@/tests/support/verrous'

const FIGE = 'TD001'
const PARTIES = [
  'deliberation',
  'signataire',
  'denombrement',
  'mesure',
  'action',
  'phase',
  'montant',
  'ecart_consigne',
] as const

const bases = provideBase()
let valideur: Viewer
let signe: Dossier

beforeAll(async () => {
  valideur = await createViewer(bases.proprietaire, 'valideur', { collectivite: '43' })
  signe = await createDossier(valideur)
  await signDossier(valideur, signe)
})

describe('Un acte signé, par l’application elle-même', () => {
  const getContextes = () => [
    { ecriture: signe.collectiviteId, lecture: signe.collectiviteId },
    { ecriture: signe.collectiviteId },
  ]

  it.each(PARTIES)('ne perd, ne gagne et ne change aucune ligne de « %s »', async (partie) => {
    const table = `espace.${partie}`
    const { rows } = await withConnexion(getUrlAdministrateur(bases), (client) =>
      client.query(
        `SELECT to_jsonb(t) || jsonb_build_object('id', gen_random_uuid()) AS copie FROM ${table} t WHERE acte_id = $1`,
        [signe.acteId],
      ),
    )
    expect(rows).not.toEqual([])
    for (const contexte of getContextes()) {
      await tryContexte(bases.application, contexte, async (client) => {
        const ajout = `INSERT INTO ${table} SELECT * FROM jsonb_populate_record(NULL::${table}, $1)`
        expect(await getRefus(client, ajout, [rows[0].copie])).toBe(FIGE)
        expect(await getRefus(client, `UPDATE ${table} SET id = id`)).toBe(FIGE)
        expect(await getRefus(client, `DELETE FROM ${table}`)).toBe(FIGE)
      })
    }
  })

  it('ne change ni ne disparaît, ni ce qu’il cite, ni l’adresse et les départements de sa convention', async () => {
    const ordres = [
      'UPDATE espace.acte SET libelle = libelle',
      "UPDATE espace.acte SET statut = 'brouillon'",
      'DELETE FROM espace.acte',
      `UPDATE espace.source SET titre = 'Autre' WHERE id = '${signe.sourceId}'`,
      `DELETE FROM espace.source WHERE id = '${signe.sourceId}'`,
      "UPDATE espace.convention SET slug = 'autre'",
      "UPDATE espace.convention SET titre = 'Autre'",
      'DELETE FROM espace.convention',
      'DELETE FROM espace.convention_departement',
      `INSERT INTO espace.convention_departement VALUES ('${signe.collectiviteId}', '${signe.conventionId}', '46')`,
    ]
    for (const contexte of getContextes()) {
      await tryContexte(bases.application, contexte, async (client) => {
        for (const ordre of ordres) expect(await getRefus(client, ordre), ordre).toBe(FIGE)
      })
    }
  })

  it('laisse corriger une source que rien de signé ne cite', async () => {
    const source = { nature: 'presse' as const, titre: 'Corrigée', conventionId: signe.conventionId }
    expect(await updateSource(valideur, { ...source, sourceId: signe.sourceLibreId, version: 0 })).toMatchObject({
      ok: true,
    })
    expect(await updateSource(valideur, { ...source, sourceId: signe.sourceId, version: 0 })).toMatchObject({
      tag: 'fige',
    })
  })

  it('répond « figé » à une saisie', async () => {
    const { acteId, mesureId, conventionId, version } = signe
    expect(await createMesure(valideur, { acteId, intitule: 'Tardive' })).toMatchObject({ tag: 'fige' })
    expect(await updateMesure(valideur, { acteId, mesureId, version: 0, intitule: 'X' })).toMatchObject({ tag: 'fige' })
    expect(await saveMontants(valideur, { acteId, version, montants: [] })).toMatchObject({ tag: 'fige' })
    expect(await updateConvention(valideur, { conventionId, version: 0, titre: 'X' })).toMatchObject({ tag: 'fige' })
  })
})

describe('Une signature en cours', () => {
  it('fait attendre puis refuse la ligne, la source et le titre qui arrivent pendant qu’elle lit', async () => {
    const dossier = await createDossier(valideur)
    const { acteId, conventionId, sourceId } = dossier
    const saisies = await withConnexion(getUrlAdministrateur(bases), async (signature) => {
      await signature.query('BEGIN')
      await signature.query("UPDATE espace.acte SET statut = 'signe', reprise_apres_coup = true WHERE id = $1", [
        acteId,
      ])
      const attendues = Promise.all([
        createMesure(valideur, { acteId, intitule: 'Glissée' }),
        updateSource(valideur, { conventionId, sourceId, version: 0, nature: 'presse', titre: 'Glissée' }),
        updateConvention(valideur, { conventionId, version: 0, titre: 'Glissé' }),
      ])
      await waitForVerrous(bases, 3)
      await signature.query('COMMIT')
      return attendues
    })
    expect(saisies).toMatchObject([{ tag: 'conflit' }, { tag: 'fige' }, { tag: 'fige' }])
  })
})
