import { PrismaPg } from '@prisma/adapter-pg'
import { beforeAll, describe, expect, it } from 'vitest'
import { withConnexion } from '@/lib/cli/base/connexion'
import { updateProjections } from '@/lib/cli/projections'
import { explainEcart } from '@/lib/features/actes/commands/ecarts'
import { verifyPublications } from '@/lib/features/actes/public'
import type { Viewer } from '@/lib/platform/auth/viewer'
import { getPublicPrisma } from '@/lib/platform/db/client'
import { PrismaClient } from '@/lib/platform/db/generated/client'
import { getVersionPublication } from '@/lib/platform/publication/version'
import { expectOk } from '@/prisma/seed/expect-ok'
import { createViewer } from '@/tests/factories/comptes'
import { signDossier } from '@/tests/factories/cycle'
import { createDossier, type Dossier } from '@/tests/factories/dossiers'
import { provideBase } from '@/tests/support/base'

const bases = provideBase()
let valideur: Viewer
let dossier: Dossier

beforeAll(async () => {
  valideur = await createViewer(bases.proprietaire, 'valideur', { collectivite: '43' })
  dossier = await createDossier(valideur)
  await signDossier(valideur, dossier)
})

function listEcarts() {
  return getPublicPrisma().ecartPublie.findMany({
    where: { publication: { conventionId: dossier.conventionId } },
    orderBy: [{ publication: { ordre: 'asc' } }, { ordre: 'asc' }],
    select: { cle: true, statut: true, depuis: true, publication: { select: { ordre: true, publieLe: true } } },
  })
}

describe('La projection d’une publication', () => {
  it('date l’écart du jour où il a paru, et non de la dernière publication', async () => {
    const [premier] = await listEcarts()
    if (!premier) throw new Error('Le dossier d’essai n’a pas d’écart')
    const { acteId } = dossier
    expectOk(await explainEcart(valideur, { acteId, cle: premier.cle, statut: 'explique', explication: 'Trois ans.' }))
    const repris = (await listEcarts()).filter(({ cle }) => cle === premier.cle)
    expect(repris.map(({ publication, statut }) => [publication.ordre, statut])).toEqual([
      [0, 'ouvert'],
      [1, 'explique'],
    ])
    expect(repris.map(({ depuis }) => depuis)).toEqual([premier.depuis, premier.depuis])
  })

  it('se refait à l’identique depuis l’instantané quand son calcul a changé', async () => {
    const avant = await listEcarts()
    await withConnexion(bases.proprietaire, (client) => client.query('UPDATE publication.projection SET version = 0'))
    await withConnexion(bases.proprietaire, (client) => client.query('DELETE FROM publication.recherche'))
    expect(await updateProjections(bases.proprietaire)).toBe(1)
    expect(await listEcarts()).toEqual(avant)
    expect((await verifyPublications(dossier.conventionId)).defauts).toEqual([])
    expect(await updateProjections(bases.proprietaire)).toBe(0)
  })

  it('ne se recalcule que par le propriétaire de la base', async () => {
    const application = new PrismaClient({ adapter: new PrismaPg({ connectionString: bases.application }) })
    try {
      await expect(application.recherche.deleteMany()).rejects.toThrow(/denied/)
    } finally {
      await application.$disconnect()
    }
  })

  it('se cherche en français, sans accents et quel que soit l’accord', async () => {
    const [une] = await getPublicPrisma().recherche.findMany({ where: { genre: 'mesure' }, take: 1 })
    if (!une) throw new Error('Le dossier d’essai n’a pas de mesure')
    const sansAccents = une.titre.normalize('NFD').replace(/\p{M}/gu, '').toLocaleUpperCase('fr')
    const lignes = await getPublicPrisma().$queryRaw<{ titre: string }[]>`
      SELECT titre FROM publication.recherche WHERE vecteur @@ websearch_to_tsquery('publication.francais', ${sansAccents})`
    expect(lignes.map(({ titre }) => titre)).toContain(une.titre)
  })
})

describe('La version de ce qui est publié', () => {
  it('avance d’un pas par publication, et n’avance pas sans elle', async () => {
    const avant = BigInt(await getVersionPublication())
    expect(await getVersionPublication()).toBe(avant.toString())
    const autre = await createDossier(valideur)
    expect(await getVersionPublication()).toBe(avant.toString())
    await signDossier(valideur, autre)
    expect(await getVersionPublication()).toBe((avant + 1n).toString())
  })

  it('est la même pour ceux qui la demandent ensemble', async () => {
    const lues = await Promise.all(Array.from({ length: 50 }, () => getVersionPublication()))
    expect(new Set(lues).size).toBe(1)
  })
})
