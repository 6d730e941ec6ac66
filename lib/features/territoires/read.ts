import 'server-only'
import { parseBilanPublie } from '@/lib/domain/bilan-publie'
import type { ConventionResumee, TerritoirePublie } from '@/lib/domain/territoire-publie'
import type { Prisma, PrismaClient } from '@/lib/platform/db/generated/client'
import { toJour, toPeriode } from '@/lib/platform/db/jour'

const CONVENTION = {
  departements: { orderBy: { departementCode: 'asc' } },
  publication: {
    select: {
      acteLibelle: true,
      dateSignature: true,
      precisionDateSignature: true,
      publieLe: true,
      cellules: { orderBy: { rang: 'asc' } },
    },
  },
} as const satisfies Prisma.ConventionPublieeInclude

const TERRITOIRE = {
  region: true,
  departements: { include: { departement: true }, orderBy: { departementCode: 'asc' } },
  publiees: { include: CONVENTION, orderBy: [{ famille: 'asc' }, { periodeDebut: 'desc' }, { titre: 'asc' }] },
} as const satisfies Prisma.CollectiviteInclude

/** Les territoires et leurs conventions publiées, en un nombre de requêtes qui ne dépend pas du nombre de lignes. */
export async function readTerritoires(
  base: Pick<PrismaClient, 'collectivite'>,
  where: Prisma.CollectiviteWhereInput,
): Promise<readonly TerritoirePublie[]> {
  const lignes = await base.collectivite.findMany({ where, include: TERRITOIRE, orderBy: { nomCourt: 'asc' } })
  return lignes.map(({ region, departements, publiees, siren: _s, regionCode: _r, ...collectivite }) => ({
    ...collectivite,
    region: { code: region.code, nom: region.nom, slug: region.slug },
    departements: departements.map(({ departement: { code, nom, slug } }) => ({ code, nom, slug })),
    conventions: publiees.map(toResume),
  }))
}

function toResume(ligne: Prisma.ConventionPublieeGetPayload<{ include: typeof CONVENTION }>): ConventionResumee {
  const { acteLibelle, dateSignature, precisionDateSignature, publieLe, cellules } = ligne.publication
  const bilans = cellules.map((cellule) =>
    parseBilanPublie(cellule, { debut: toJour(cellule.periodeDebut), fin: toJour(cellule.periodeFin) }),
  )
  return {
    id: ligne.conventionId,
    slug: ligne.slug,
    titre: ligne.titre,
    cadreCode: ligne.cadreCode,
    cadreNom: ligne.cadreNom,
    famille: ligne.famille,
    periode: toPeriode(ligne.periodeDebut, ligne.periodeFin),
    departements: ligne.departements.map(({ departementCode }) => departementCode),
    acteLibelle,
    dateSignature: toJour(dateSignature),
    precisionDateSignature,
    publieLe,
    ecartsReels: ligne.ecartsReels,
    ecartsConsignes: ligne.ecartsConsignes,
    ecartsExplicables: ligne.ecartsExplicables,
    bilans,
    tete: ligne.celluleTete === null ? null : (bilans[ligne.celluleTete] ?? null),
  }
}
