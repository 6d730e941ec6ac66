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
}

/** Les promesses publiées, de la plus récente à la plus ancienne ; sans date, elles viennent en dernier. */
export async function listAnnonces(): Promise<readonly AnnoncePubliee[]> {
  const annonces = await getPublicPrisma().annonce.findMany({
    orderBy: [{ date: { sort: 'desc', nulls: 'last' } }, { publieLe: 'desc' }],
  })
  return annonces.map(({ date, precisionDate, ...annonce }) => ({
    ...annonce,
    date: toJour(date),
    precisionDate: PRECISIONS_DATE.find((precision) => precision === precisionDate) ?? null,
  }))
}
