import type { ReactNode } from 'react'
import { Pagination } from '@/components/ui/pagination'
import type { Tache } from '@/lib/domain/taches'
import { ListeTaches } from './liste-taches'
import { paginer } from './page-taches'

type SectionTachesProps = {
  readonly id: 'miennes' | 'autres'
  readonly titre: string
  readonly taches: readonly Tache[]
  /** La page demandée dans l’adresse, sous le nom de la liste. */
  readonly page: string | string[] | undefined
  readonly vide: ReactNode
}

export function SectionTaches({ id, titre, taches, page, vide }: SectionTachesProps) {
  const { visibles, ...pages } = paginer(taches, page)
  return (
    <section aria-labelledby={id} className="space-y-4">
      <h2 id={id}>{titre}</h2>
      {taches.length === 0 ? vide : <ListeTaches taches={visibles} />}
      <Pagination {...pages} hrefFor={(numero) => `/espace?${id}=${numero}#${id}`} />
    </section>
  )
}
