import type { Tache } from '@/lib/domain/taches'

const TACHES_PAR_PAGE = 30

/** La page demandée d’une longue liste ; un numéro illisible ou dépassé ramène dans la liste. */
export function paginer(taches: readonly Tache[], demandee: string | string[] | undefined) {
  const pageCount = Math.max(1, Math.ceil(taches.length / TACHES_PAR_PAGE))
  const numero = typeof demandee === 'string' && /^\d{1,4}$/.test(demandee) ? Number(demandee) : 1
  const page = Math.min(Math.max(1, numero), pageCount)
  return { page, pageCount, visibles: taches.slice((page - 1) * TACHES_PAR_PAGE, page * TACHES_PAR_PAGE) }
}
