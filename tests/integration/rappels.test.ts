import { beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { withConnexion } from '@/lib/cli/base/connexion'
import { createConvention } from '@/lib/features/conventions/commands/convention'
import {
  createJalon,
  deleteJalon,
  placeJalonsHabituels,
  settleJalon,
  updateJalon,
} from '@/lib/features/jalons/commands'
import { listJalons } from '@/lib/features/jalons/queries'
import { purgeEnvois } from '@/lib/features/notifications/menage'
import { createRappels } from '@/lib/features/notifications/rappels'
import type { Viewer } from '@/lib/platform/auth/viewer'
import { expectOk } from '@/prisma/seed/expect-ok'
import { createViewer, getCollectiviteId } from '@/tests/factories/comptes'
import { getExaminateur, signDossier, submitDossier } from '@/tests/factories/cycle'
import { createDossier, type Dossier } from '@/tests/factories/dossiers'
import { getUrlAdministrateur } from '@/tests/support/administration'
import { provideBase } from '@/tests/support/base'

const bases = provideBase()
const administrateur = getUrlAdministrateur(bases)
let valideur: Viewer
let redacteur: Viewer
let dossier: Dossier

const midi = (jour: string) => new Date(`${jour}T12:00:00Z`)

async function countRappels(jalonId: string): Promise<number> {
  return withConnexion(administrateur, async (client) => {
    const { rows } = await client.query<{ nombre: number }>(
      `SELECT count(*)::int AS nombre FROM espace.notification WHERE type = 'rappel' AND objet_id = $1`,
      [jalonId],
    )
    return rows[0]?.nombre ?? 0
  })
}

async function addJalon(attenduDe: 'collectivite' | 'etat' = 'collectivite'): Promise<string> {
  const { conventionId, acteId } = dossier
  const jalon = { conventionId, acteId, libelle: 'Rapport', echeance: '31/03/2040', attenduDe, rappels: '30, 7, 0' }
  return expectOk(await createJalon(valideur, jalon)).jalonId
}

beforeAll(async () => {
  valideur = await createViewer(bases.proprietaire, 'valideur', { collectivite: '43' })
  redacteur = await createViewer(bases.proprietaire, 'redacteur', { collectivite: '43' })
})

beforeEach(async () => {
  dossier = await createDossier(valideur)
})

describe('Les rappels d’échéances', () => {
  it('partent au jour dit, une fois par personne attendue, même repassés', async () => {
    const jalonId = await addJalon()
    await createRappels(midi('2040-02-29'))
    expect(await countRappels(jalonId)).toBe(0)
    await createRappels(midi('2040-03-01'))
    await createRappels(midi('2040-03-01'))
    await createRappels(midi('2040-03-20'))
    expect(await countRappels(jalonId)).toBe(2)
    await createRappels(midi('2040-03-24'))
    expect(await countRappels(jalonId)).toBe(4)
  })

  it('se rattrapent une fois si le portail était éteint', async () => {
    const jalonId = await addJalon()
    await createRappels(midi('2040-03-28'))
    expect(await countRappels(jalonId)).toBe(2)
  })

  it('cessent quand l’échéance est tenue ou retirée', async () => {
    const tenue = await addJalon()
    const retiree = await addJalon()
    expectOk(await settleJalon(redacteur, { jalonId: tenue, version: 0, fait: 'oui' }))
    expectOk(await deleteJalon(redacteur, { jalonId: retiree, version: 0 }))
    await createRappels(midi('2040-03-31'))
    expect([await countRappels(tenue), await countRappels(retiree)]).toEqual([0, 0])
  })

  it('suivent l’échéance que l’on déplace', async () => {
    const jalonId = await addJalon()
    await createRappels(midi('2040-03-01'))
    const deplace = { jalonId, version: 0, libelle: 'Rapport', attenduDe: 'collectivite', rappels: '30, 7, 0' } as const
    expectOk(await updateJalon(valideur, { ...deplace, echeance: '2040-06-30' }))
    await createRappels(midi('2040-03-31'))
    expect(await countRappels(jalonId)).toBe(2)
    await createRappels(midi('2040-05-31'))
    expect(await countRappels(jalonId)).toBe(4)
  })

  it('ne disent rien à l’État d’un acte en rédaction', async () => {
    const jalonId = await addJalon('etat')
    await getExaminateur(valideur)
    await createRappels(midi('2040-03-31'))
    expect(await countRappels(jalonId)).toBe(0)
    await submitDossier(valideur, dossier)
    await createRappels(midi('2040-03-31'))
    expect(await countRappels(jalonId)).toBe(1)
  })
})

describe('Les échéances', () => {
  it('d’un acte naissent avec lui, d’après son cadre et sa période', async () => {
    const periode = { debut: '2040-01-01', fin: '2040-12-31' }
    const { conventionId, acteId } = expectOk(
      await createConvention(valideur, {
        collectiviteId: getCollectiviteId(valideur),
        cadreCode: 'calpae',
        titre: 'À venir',
        ...periode,
      }),
    )
    const attendues = [
      ['deliberation-civil-2040', '2040-05-15'],
      ['rapport-execution-2040', '2041-03-31'],
    ]
    const lire = async () =>
      expectOk(await listJalons(valideur, { conventionId })).map(({ code, echeance }) => [code, echeance])
    expect(await lire()).toEqual(attendues)
    expectOk(await placeJalonsHabituels(redacteur, { acteId }))
    expect(await lire()).toEqual(attendues)
  })

  it('d’un acte ancien ne naissent pas en retard', async () => {
    expect(expectOk(await listJalons(valideur, dossier))).toEqual([])
  })

  it('ne s’écrasent pas : la seconde modification de la même version est refusée', async () => {
    const jalonId = await addJalon()
    const saisie = { jalonId, version: 0, libelle: 'Rapport', attenduDe: 'collectivite' } as const
    const reponses = await Promise.all(
      ['2040-04-30', '2040-05-31'].map((echeance) => updateJalon(valideur, { ...saisie, echeance })),
    )
    expect(reponses.filter(({ ok }) => ok)).toHaveLength(1)
    expect(reponses.find(({ ok }) => !ok)).toMatchObject({ tag: 'conflit' })
  })

  it('d’une convention entière se déplacent des deux côtés', async () => {
    const { conventionId } = dossier
    const saisie = { libelle: 'Rapport', attenduDe: 'collectivite' } as const
    const { jalonId } = expectOk(await createJalon(valideur, { conventionId, ...saisie, echeance: '2040-03-31' }))
    await signDossier(valideur, dossier)
    const deplace = { jalonId, ...saisie }
    expectOk(await updateJalon(redacteur, { ...deplace, version: 0, echeance: '2040-06-30' }))
    expectOk(await updateJalon(await getExaminateur(valideur), { ...deplace, version: 1, echeance: '2040-09-30' }))
    expect(expectOk(await listJalons(valideur, { conventionId }))[0]).toMatchObject({ echeance: '2040-09-30' })
  })

  it('refusent une saisie illisible, champ par champ', async () => {
    const { conventionId } = dossier
    const saisie = { conventionId, libelle: '', echeance: '31/02/2040', attenduDe: 'etat', rappels: 'un mois' } as const
    const reponse = await createJalon(valideur, saisie)
    expect(reponse.ok ? [] : Object.keys(reponse.champs).toSorted()).toEqual(['echeance', 'libelle', 'rappels'])
  })
})

describe('Le ménage', () => {
  it('oublie les envois d’il y a plus d’une semaine, et garde les autres', async () => {
    await withConnexion(administrateur, (client) =>
      client.query(
        `INSERT INTO espace.envoi (utilisateur_id, empreinte, reponse, recu_le)
         VALUES ($1, 'ancien', '{}', '2040-01-01'), ($1, 'recent', '{}', '2040-01-09')`,
        [valideur.utilisateurId],
      ),
    )
    expect(await purgeEnvois(midi('2040-01-09'))).toBe(1)
  })
})
