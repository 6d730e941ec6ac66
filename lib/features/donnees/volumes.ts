import 'server-only'
import { getPublicPrisma } from '@/lib/platform/db/client'
import { Prisma } from '@/lib/platform/db/generated/client'
import { keepPublie } from '@/lib/platform/publication/memoire'
import { TABLES } from './registre'

/** Une table et son nombre de lignes : celles que ses fichiers contiennent. */
export interface TableMesuree {
  readonly code: string
  readonly titre: string
  readonly description: string
  readonly lignes: number
}

/** Toutes les tables ouvertes et leurs nombres de lignes, en une seule lecture. */
export const listTablesMesurees = keepPublie(async (): Promise<readonly TableMesuree[]> => {
  const comptes = TABLES.map(({ code, vue, historique }) => {
    const courantes = historique ? Prisma.sql`WHERE courante` : Prisma.empty
    return Prisma.sql`SELECT ${code} AS code, count(*)::int AS lignes FROM publication.${Prisma.raw(vue)} ${courantes}`
  })
  const lus = await getPublicPrisma().$queryRaw<readonly { readonly code: string; readonly lignes: number }[]>`
    ${Prisma.join(comptes, ' UNION ALL ')}`
  const lignes = new Map(lus.map((lu) => [lu.code, lu.lignes]))
  return TABLES.map(({ code, titre, description }) => ({ code, titre, description, lignes: lignes.get(code) ?? 0 }))
})
