import 'server-only'
import type { AnnoncePubliee } from '@/lib/domain/annonce'
import { PRECISIONS_DATE } from '@/lib/domain/vocabulaire'
import { getPublicPrisma } from '@/lib/platform/db/client'
import { toJour } from '@/lib/platform/db/jour'

/** Les promesses publiées, de la plus récente à la plus ancienne ; sans date, elles viennent en dernier. */
export async function listAnnonces(): Promise<readonly AnnoncePubliee[]> {
  const annonces = await getPublicPrisma().annonce.findMany({
    orderBy: [{ date: { sort: 'desc', nulls: 'last' } }, { publieLe: 'desc' }],
    include: {
      suites: {
        orderBy: { lieLe: 'asc' },
        select: {
          note: true,
          convention: {
            select: {
              conventionId: true,
              titre: true,
              slug: true,
              collectivite: { select: { nom: true, slug: true } },
            },
          },
        },
      },
    },
  })
  return annonces.map(({ date, precisionDate, suites, ...annonce }) => ({
    ...annonce,
    suites: suites.map(({ note, convention }) => ({ ...convention, note })),
    date: toJour(date),
    precisionDate: PRECISIONS_DATE.find((precision) => precision === precisionDate) ?? null,
  }))
}

/** Les promesses que cette convention a tenues. */
export async function listAnnoncesTenues(conventionId: string): Promise<readonly AnnoncePubliee[]> {
  const annonces = await listAnnonces()
  return annonces.filter(({ suites }) => suites.some((suite) => suite.conventionId === conventionId))
}
