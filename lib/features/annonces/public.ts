import 'server-only'
import { PRECISIONS_DATE, type PrecisionDate } from '@/lib/domain/vocabulaire'
import { getPublicPrisma } from '@/lib/platform/db/client'
import { toJour } from '@/lib/platform/db/jour'

export interface AnnoncePubliee {
  readonly id: string
  /** Le territoire tel que la source le donne, ou l’aveu qu’elle ne le donne pas. */
  readonly territoire: string
  readonly auteur: string
  readonly citation: string
  readonly date: string | null
  readonly precisionDate: PrecisionDate | null
  readonly sourceTitre: string
  readonly sourceUrl: string | null
  /** Les conventions publiées qui l’ont tenue. */
  readonly suites: readonly SuiteAnnonce[]
}

export interface SuiteAnnonce {
  readonly conventionId: string
  readonly titre: string
  readonly slug: string
  readonly collectivite: { readonly nom: string; readonly slug: string }
  readonly note: string | null
}

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
