import { beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { withConnexion } from '@/lib/cli/base/connexion'
import { computeDifference } from '@/lib/domain/difference/difference'
import { createAvenant } from '@/lib/features/actes/commands/avenant'
import { openBloc } from '@/lib/features/actes/commands/blocs'
import { returnActe } from '@/lib/features/actes/commands/cycle'
import { recordSignature } from '@/lib/features/actes/commands/preuves-signature'
import { getActe } from '@/lib/features/actes/queries'
import {
  createJalon,
  deleteJalon,
  placeJalonsHabituels,
  settleJalon,
  updateJalon,
} from '@/lib/features/jalons/commands'
import { listJalons } from '@/lib/features/jalons/queries'
import { listTaches } from '@/lib/features/taches/queries'
import type { Viewer } from '@/lib/platform/auth/viewer'
import { expectOk } from '@/prisma/seed/expect-ok'
import { createViewer } from '@/tests/factories/comptes'
import { getExaminateur, signDossier, submitDossier, validateDossier } from '@/tests/factories/cycle'
import { createDossier, type Dossier } from '@/tests/factories/dossiers'
import { getUrlAdministrateur } from '@/tests/support/administration'
import { provideBase } from '@/tests/support/base'

const bases = provideBase()
const administrateur = getUrlAdministrateur(bases)
let valideur: Viewer
let instructeur: Viewer
let dossier: Dossier
let jalonId: string

const RAPPORT = { libelle: 'Rapport d’exécution', attenduDe: 'collectivite', rappels: '30, 7' } as const
const AVANT = '2031-03-31'
const APRES = '2031-06-30'

beforeAll(async () => {
  valideur = await createViewer(bases.proprietaire, 'valideur', { collectivite: '43' })
  instructeur = await getExaminateur(valideur)
})

beforeEach(async () => {
  dossier = await createDossier(valideur)
  const { conventionId, acteId } = dossier
  jalonId = expectOk(await createJalon(valideur, { conventionId, acteId, ...RAPPORT, echeance: AVANT })).jalonId
})

async function openAvenant(typeAvenant: 'echeance' | 'complement'): Promise<string> {
  await signDossier(valideur, dossier)
  const saisie = { conventionId: dossier.conventionId, libelle: 'Avenant d’échéance', typeAvenant } as const
  return expectOk(await createAvenant(valideur, saisie)).acteId
}

/** Ses preuves de signature se saisissent une fois l’avenant validé : son en-tête est d’un bloc qu’il n’ouvre pas. */
async function signAvenant(acteId: string): Promise<void> {
  await validateDossier(valideur, { acteId })
  const { version } = expectOk(await getActe(valideur, { acteId }))
  const signataires = [
    { nom: 'Un préfet', fonction: 'Préfet', partie: 'etat' },
    { nom: 'Une présidente', fonction: 'Présidente', partie: 'departement' },
  ] as const
  const preuves = { dateSignature: '2022-01-10', signataires: [...signataires] }
  expectOk(await recordSignature(valideur, { acteId, version, ...preuves }))
  await signDossier(valideur, { acteId })
}

async function readJalons(acteId: string) {
  const tous = expectOk(await listJalons(valideur, dossier))
  return tous.filter((jalon) => jalon.acteId === acteId)
}

async function move(viewer: Viewer, id: string, champs: { echeance?: string; rappels?: string } = {}) {
  const jalon = expectOk(await listJalons(valideur, dossier)).find((candidat) => candidat.id === id)
  const resultat = await updateJalon(viewer, {
    jalonId: id,
    version: jalon?.version ?? 0,
    ...RAPPORT,
    echeance: AVANT,
    ...champs,
  })
  return resultat.ok ? 'ok' : resultat.tag
}

/** L’ordre passé tout droit à la base, sans la commande qui le refuserait d’abord. */
async function force(ordre: string): Promise<string | null> {
  return withConnexion(administrateur, async (client) => {
    try {
      await client.query(ordre, [jalonId])
      return null
    } catch (erreur) {
      return erreur instanceof Error && 'code' in erreur ? `${erreur.code}` : 'inconnu'
    }
  })
}

describe('Un avenant d’échéance', () => {
  it('reprend l’échéance de l’acte d’avant, la déplace, et la différence le dit', async () => {
    const acteId = await openAvenant('echeance')
    const [reprise] = await readJalons(acteId)
    expect(reprise).toMatchObject({ libelle: RAPPORT.libelle, echeance: AVANT, rappels: [30, 7] })
    expect(await move(valideur, reprise?.id ?? '', { echeance: APRES })).toBe('ok')
    const [avant, apres] = [
      expectOk(await getActe(valideur, dossier)),
      expectOk(await getActe(valideur, { acteId })),
    ] as const
    expect(computeDifference(avant, apres).echeances).toMatchObject([
      { sorte: 'deplacee', libelle: RAPPORT.libelle, avant: { echeance: AVANT }, apres: { echeance: APRES } },
    ])
    await signAvenant(acteId)
    expect(expectOk(await getActe(instructeur, { acteId })).acte.echeances).toMatchObject([{ echeance: APRES }])
  })

  it('n’engage qu’à sa signature : une échéance ne compte jamais deux fois', async () => {
    const acteId = await openAvenant('echeance')
    const [reprise] = await readJalons(acteId)
    await move(valideur, reprise?.id ?? '', { echeance: APRES })
    const lire = async () =>
      expectOk(await listJalons(valideur, dossier))
        .filter(({ enVigueur }) => enVigueur)
        .map(({ echeance }) => echeance)
    expect(await lire()).toEqual([AVANT])
    await signAvenant(acteId)
    expect(await lire()).toEqual([APRES])
  })

  it('ne reprend pas une échéance tenue et passée ; tenue d’un côté, elle l’est de l’autre', async () => {
    const { conventionId, acteId: initialId } = dossier
    const passee = { conventionId, acteId: initialId, ...RAPPORT, echeance: '2020-05-15' }
    const { jalonId: passeeId } = expectOk(await createJalon(valideur, passee))
    expectOk(await settleJalon(valideur, { jalonId: passeeId, version: 0, fait: 'oui' }))
    const acteId = await openAvenant('echeance')
    expect(await readJalons(acteId)).toHaveLength(1)
    expectOk(await settleJalon(instructeur, { jalonId, version: 0, fait: 'oui' }))
    expect(await readJalons(initialId)).toMatchObject([{ id: passeeId }, { faitLe: expect.any(String) }])
    const { miennes } = expectOk(await listTaches(valideur, {}))
    expect(miennes.filter(({ cle }) => cle === `jalon-${jalonId}`)).toEqual([])
  })

  it('d’un autre type garde ses échéances fermées tant qu’on n’ouvre pas ce bloc', async () => {
    const acteId = await openAvenant('complement')
    const [reprise] = await readJalons(acteId)
    expect(await move(valideur, reprise?.id ?? '', { echeance: APRES })).toBe('fige')
    expectOk(await openBloc(valideur, { acteId, bloc: 'echeances' }))
    expect(await move(valideur, reprise?.id ?? '', { echeance: APRES })).toBe('ok')
  })
})

describe('L’échéance d’un acte', () => {
  it('est de ce que l’État examine, et se fige avec lui', async () => {
    const { conventionId, acteId } = dossier
    await submitDossier(valideur, dossier)
    expect(expectOk(await getActe(instructeur, dossier)).acte.echeances).toMatchObject([{ echeance: AVANT }])
    for (const viewer of [valideur, instructeur])
      expect(await move(viewer, jalonId, { echeance: APRES })).not.toBe('ok')
    const ajout = { conventionId, acteId, ...RAPPORT, echeance: APRES }
    expect(await createJalon(valideur, ajout)).toMatchObject({ ok: false, tag: 'fige' })
    expect(await createJalon(instructeur, ajout)).toMatchObject({ ok: false, tag: 'interdit' })
    expect(await deleteJalon(valideur, { jalonId, version: 0 })).toMatchObject({ ok: false, tag: 'fige' })
    expect(await placeJalonsHabituels(valideur, { acteId })).toMatchObject({ ok: false, tag: 'fige' })
    expectOk(await returnActe(instructeur, { acteId, motif: 'La date du rapport est à revoir.' }))
    expect(await move(instructeur, jalonId, { echeance: APRES })).toBe('interdit')
    expect(await move(valideur, jalonId, { echeance: APRES })).toBe('ok')
  })

  it('reste libre de ses rappels, se dit tenue, et celles de la convention entière se déplacent toujours', async () => {
    const { conventionId } = dossier
    const libre = { conventionId, ...RAPPORT, echeance: AVANT }
    const { jalonId: libreId } = expectOk(await createJalon(valideur, libre))
    await validateDossier(valideur, dossier)
    expect(await move(valideur, jalonId, { rappels: '15' })).toBe('ok')
    expectOk(await settleJalon(instructeur, { jalonId, version: 1, fait: 'oui' }))
    expect(await move(instructeur, libreId, { echeance: APRES })).toBe('ok')
  })

  it('se fige aussi dans la base, à l’examen comme à la signature', async () => {
    const deplacer = `UPDATE espace.jalon SET echeance = '2035-01-01' WHERE id = $1`
    const retirer = 'DELETE FROM espace.jalon WHERE id = $1'
    for (const advance of [submitDossier, signDossier]) {
      dossier = await createDossier(valideur)
      const { conventionId, acteId } = dossier
      jalonId = expectOk(await createJalon(valideur, { conventionId, acteId, ...RAPPORT, echeance: AVANT })).jalonId
      await advance(valideur, dossier)
      expect(await force(deplacer)).toBe('TD001')
      expect(await force(retirer)).toBe('TD001')
      expect(await force(`UPDATE espace.jalon SET fait_le = '2030-01-01', rappels = '{3}' WHERE id = $1`)).toBeNull()
    }
  })
})
