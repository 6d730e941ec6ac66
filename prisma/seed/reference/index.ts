import { PrismaPg } from '@prisma/adapter-pg'
import { PrismaClient } from '@/lib/platform/db/generated/client'
import { fromJour } from '@/lib/platform/db/jour'
import { CADRES } from './cadres'
import { type Decoupage, loadCommunes, loadDecoupage } from './decoupage'
import { listDenominateurs } from './denominateurs'
import { JALONS_HABITUELS } from './jalons'
import { buildTerritoires } from './territoires'

/** Charge les territoires et les cadres, par le rôle propriétaire. Ce qui est déjà là reste tel quel. */
export async function loadReference(ownerUrl: string): Promise<void> {
  const prisma = new PrismaClient({ adapter: new PrismaPg({ connectionString: ownerUrl }) })
  try {
    const decoupage = loadDecoupage()
    await loadTerritoires(prisma, decoupage)
    await loadDenominateurs(prisma, decoupage)
    await loadCadres(prisma)
  } finally {
    await prisma.$disconnect()
  }
}

async function loadTerritoires(prisma: PrismaClient, decoupage: Decoupage): Promise<void> {
  const { regions, departements, collectivites } = buildTerritoires(decoupage)
  await prisma.region.createMany({ data: [...regions], skipDuplicates: true })
  await prisma.departement.createMany({ data: [...departements], skipDuplicates: true })
  await prisma.collectivite.createMany({
    data: collectivites.map(({ departements: _, ...collectivite }) => collectivite),
    skipDuplicates: true,
  })
  const ids = await listIdentifiants(prisma)
  await prisma.collectiviteDepartement.createMany({
    data: collectivites.flatMap(({ code, departements: couverts }) =>
      couverts.map((departementCode) => ({ collectiviteId: ids.get(code) ?? '', departementCode })),
    ),
    skipDuplicates: true,
  })
}

async function loadDenominateurs(prisma: PrismaClient, decoupage: Decoupage): Promise<void> {
  const ids = await listIdentifiants(prisma)
  await prisma.denominateur.createMany({
    data: listDenominateurs(buildTerritoires(decoupage).collectivites, decoupage.epci, loadCommunes()).map(
      ({ code, date, ...denominateur }) => ({
        ...denominateur,
        collectiviteId: ids.get(code) ?? '',
        date: fromJour(date),
      }),
    ),
    skipDuplicates: true,
  })
}

/** L’identifiant de chaque collectivité, par son code. */
async function listIdentifiants(prisma: PrismaClient): Promise<ReadonlyMap<string, string>> {
  const collectivites = await prisma.collectivite.findMany({ select: { id: true, code: true } })
  return new Map(collectivites.map(({ code, id }) => [code, id]))
}

async function loadCadres(prisma: PrismaClient): Promise<void> {
  await prisma.cadre.createMany({
    data: CADRES.map(({ volets: _v, catalogue: _c, debut, fin, ...cadre }) => ({
      ...cadre,
      debut: fromJour(debut),
      fin: fromJour(fin),
    })),
    skipDuplicates: true,
  })
  await prisma.cadreVolet.createMany({
    data: CADRES.flatMap(({ code: cadreCode, volets }) =>
      volets.map((volet, ordre) => ({ cadreCode, ...volet, ordre })),
    ),
    skipDuplicates: true,
  })
  await prisma.mesureCatalogue.createMany({
    data: CADRES.flatMap(({ code: cadreCode, catalogue }) =>
      catalogue.map((mesure, ordre) => ({ cadreCode, ...mesure, ordre })),
    ),
    skipDuplicates: true,
  })
  await prisma.cadreJalon.createMany({
    data: Object.entries(JALONS_HABITUELS).flatMap(([cadreCode, jalons]) =>
      jalons.map(({ rappels, ...jalon }, ordre) => ({ cadreCode, ...jalon, rappels: [...rappels], ordre })),
    ),
    skipDuplicates: true,
  })
}
