import type { ReactNode } from 'react'
import { Pagination } from '@/components/ui/pagination'
import { parsePage } from '@/lib/domain/criteres-adresse'
import { paginer } from '@/lib/domain/pagination'
import type { Tache } from '@/lib/domain/taches'
import { ListeTaches } from './liste-taches'

const TACHES_PAR_PAGE = 30

type SectionTachesProps = {
  readonly id: 'miennes' | 'autres'
  readonly titre: string
  readonly taches: readonly Tache[]
  /** La page demandée dans l’adresse, sous le nom de la liste. */
  readonly page: string | string[] | undefined
  readonly vide: ReactNode
}

export function SectionTaches({ id, titre, taches, page, vide }: SectionTachesProps) {
  const { affichees, page: numero, nombrePages } = paginer(taches, parsePage(page), TACHES_PAR_PAGE)
  return (
    <section aria-labelledby={id} className="space-y-4">
      <h2 id={id}>{titre}</h2>
      {taches.length === 0 ? vide : <ListeTaches taches={affichees} />}
      <Pagination page={numero} pageCount={nombrePages} hrefFor={(cible) => `/espace?${id}=${cible}#${id}`} />
    </section>
  )
}
