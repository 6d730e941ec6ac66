import 'server-only'
import type { LigneEcart } from '@/lib/domain/ecarts/ligne'
import { parseEcartPublie } from '@/lib/domain/ecarts/parse'
import type { Prisma, PrismaClient } from '@/lib/platform/db/generated/client'
import { toPeriode } from '@/lib/platform/db/jour'

const CONVENTION = {
  conventionId: true,
  slug: true,
  titre: true,
  cadreCode: true,
  cadreNom: true,
  collectivite: { include: { region: { select: { code: true, nom: true, slug: true } } } },
  publication: { select: { ecarts: { orderBy: { ordre: 'asc' } } } },
} as const satisfies Prisma.ConventionPublieeSelect

/** Les écarts que montre la publication courante de ces conventions, en une lecture. */
export async function readEcarts(
  base: Pick<PrismaClient, 'conventionPubliee'>,
  where: Prisma.ConventionPublieeWhereInput,
): Promise<readonly LigneEcart[]> {
  const conventions = await base.conventionPubliee.findMany({ where, select: CONVENTION, orderBy: { slug: 'asc' } })
  return conventions.flatMap(({ conventionId: id, collectivite, publication, ...convention }) =>
    publication.ecarts.map(({ periodeDebut, periodeFin, ...ecart }) => ({
      ...parseEcartPublie(ecart, toPeriode(periodeDebut, periodeFin), collectivite),
      collectivite,
      convention: { id, ...convention },
    })),
  )
}
