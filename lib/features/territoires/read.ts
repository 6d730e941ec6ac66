import 'server-only'
import { type BilanPublie, parseBilanPublie } from '@/lib/domain/bilan-publie'
import type { Periode } from '@/lib/domain/periode'
import type { TypeCollectivite } from '@/lib/domain/vocabulaire'
import type { Prisma, PrismaClient } from '@/lib/platform/db/generated/client'
import { toJour, toPeriode } from '@/lib/platform/db/jour'

/** Une convention publiée, telle qu’une liste la montre. */
export interface ConventionResumee {
  readonly id: string
  readonly slug: string
  readonly titre: string
  readonly cadreCode: string
  readonly cadreNom: string
  readonly famille: string
  readonly periode: Periode | null
  readonly departements: readonly string[]
  readonly acteLibelle: string
  readonly dateSignature: string | null
  readonly publieLe: Date
  readonly ecartsReels: number
  readonly ecartsExplicables: number
  readonly bilans: readonly BilanPublie[]
  readonly tete: BilanPublie | null
}

/** Une collectivité contractante et ce qu’elle a publié ; sans convention, elle est « non renseignée ». */
export interface TerritoirePublie {
  readonly id: string
  readonly code: string
  readonly type: TypeCollectivite
  readonly nom: string
  readonly nomCourt: string
  readonly slug: string
  readonly article: string
  readonly charniere: string
  readonly region: { readonly code: string; readonly nom: string; readonly slug: string }
  readonly departements: readonly { readonly code: string; readonly nom: string; readonly slug: string }[]
  readonly conventions: readonly ConventionResumee[]
}

const CONVENTION = {
  departements: { orderBy: { departementCode: 'asc' } },
  publication: {
    select: {
      acteLibelle: true,
      dateSignature: true,
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
  const { acteLibelle, dateSignature, publieLe, cellules } = ligne.publication
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
    publieLe,
    ecartsReels: ligne.ecartsReels,
    ecartsExplicables: ligne.ecartsExplicables,
    bilans,
    tete: ligne.celluleTete === null ? null : (bilans[ligne.celluleTete] ?? null),
  }
}
