import pg from 'pg'
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest'
import { FRANCE } from '@/lib/domain/pilotage/ressort'
import { listChaines } from '@/lib/features/actes/public'
import {
  listAdressesConventions,
  listAdressesTerritoires,
  listAdressesTransversales,
} from '@/lib/features/adresses/public'
import { listAnnonces } from '@/lib/features/annonces/public'
import { listDenominateurs } from '@/lib/features/comparaison/public'
import {
  getConventionPubliee,
  listConventionsAu,
  listDernieresPublications,
  listInstantanes,
} from '@/lib/features/conventions/public'
import { listEcartsPublies } from '@/lib/features/ecarts/public'
import { getMesure, listMesuresSocle } from '@/lib/features/mesures/public'
import { getPilotage, listSituees } from '@/lib/features/pilotage/public'
import { searchPublie } from '@/lib/features/recherche/public'
import { listConventionsSansTotal, listMontantsActes, listMontantsRegion } from '@/lib/features/territoires/montants'
import { getDepartement, getRegion, listDepartements, listTerritoires } from '@/lib/features/territoires/public'
import { getPublicPrisma } from '@/lib/platform/db/client'
import { createViewer } from '@/tests/factories/comptes'
import { signDossier } from '@/tests/factories/cycle'
import { createDossier } from '@/tests/factories/dossiers'
import { provideBase } from '@/tests/support/base'

const bases = provideBase()

/** Ce que lisent les pages publiques, une page ou une liste par ligne. */
const LECTURES: Readonly<Record<string, () => Promise<unknown>>> = {
  'les territoires': listTerritoires,
  'les départements': listDepartements,
  'un département': () => getDepartement('haute-loire'),
  'une région': () => getRegion('auvergne-rhone-alpes'),
  'les montants des actes': listMontantsActes,
  'les montants d’une région': () => listMontantsRegion('84'),
  'les conventions sans total': listConventionsSansTotal,
  'les derniers actes': () => listDernieresPublications(6),
  'une convention': async () => expect(await getConventionPubliee('haute-loire', await readSlug())).not.toBeNull(),
  'les conventions d’un territoire': async () => listInstantanes(await listIds()),
  'leur situation à une date': async () => listConventionsAu(await listIds(), '2020-01-01'),
  'le registre des écarts': listEcartsPublies,
  'les mesures': listMesuresSocle,
  'une mesure': () => getMesure('enfance-sorties-seches'),
  'la recherche': () => searchPublie({ q: 'accueil', genre: null, region: null, page: 1 }),
  'la comparaison, ses dénominateurs': listDenominateurs,
  'la comparaison, ses conventions': listSituees,
  'le pilotage du pays': () => getPilotage(FRANCE),
  'les annonces': listAnnonces,
  'la vérification': listChaines,
  'le plan du site, territoires': listAdressesTerritoires,
  'le plan du site, conventions': () => listAdressesConventions(0),
  'le plan du site, pages transversales': listAdressesTransversales,
}

async function readSlug(): Promise<string> {
  const { slug } = await getPublicPrisma().conventionPubliee.findFirstOrThrow({ orderBy: { slug: 'asc' } })
  return slug
}

async function listIds(): Promise<readonly string[]> {
  const publiees = await getPublicPrisma().conventionPubliee.findMany({ select: { conventionId: true } })
  return publiees.map(({ conventionId }) => conventionId)
}

const requetes = vi.spyOn(pg.Client.prototype, 'query')
afterAll(() => requetes.mockRestore())

/** Le nombre de requêtes de chaque lecture, chacune seule. */
async function countRequetes(): Promise<Readonly<Record<string, number>>> {
  const comptes: Record<string, number> = {}
  for (const [nom, lecture] of Object.entries(LECTURES)) {
    requetes.mockClear()
    await lecture()
    comptes[nom] = requetes.mock.calls.length
  }
  return comptes
}

async function sign(code: string, nombre: number): Promise<void> {
  const valideur = await createViewer(bases.proprietaire, 'valideur', { collectivite: code })
  for (let rang = 0; rang < nombre; rang += 1) await signDossier(valideur, await createDossier(valideur))
}

describe('Les requêtes d’une page publique', () => {
  let seule: Readonly<Record<string, number>>

  beforeAll(async () => {
    await sign('43', 1)
    seule = await countRequetes()
    await sign('43', 2)
    await sign('63', 2)
  })

  it('ne se multiplient pas avec les lignes à l’écran', async () => {
    expect(await countRequetes()).toEqual(seule)
  })

  it('se comptent : chaque lecture en fait au moins une', () => {
    expect(Object.values(seule).every((nombre) => nombre > 0)).toBe(true)
  })
})
