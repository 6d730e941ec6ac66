import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { cache } from 'react'
import { DepartementsCouverts } from '@/components/territoires/liens-territoire'
import { PageTerritoire } from '@/components/territoires/page-territoire'
import { decrirePage, presenterTerritoire } from '@/components/territoires/presenter'
import { listInstantanes } from '@/lib/features/conventions/public'
import { getMetropole } from '@/lib/features/territoires/public'

interface MetropoleProps {
  readonly params: Promise<{ readonly slug: string }>
}

const loadPage = cache(async (slug: string) => {
  const metropole = await getMetropole(slug)
  if (!metropole) notFound()
  const instantanes = await listInstantanes(metropole.conventions.map(({ id }) => id))
  return { metropole, instantanes, chapo: presenterTerritoire([metropole], null) }
})

export async function generateMetadata({ params }: MetropoleProps): Promise<Metadata> {
  const { metropole, instantanes, chapo } = await loadPage((await params).slug)
  return { title: metropole.nom, description: decrirePage(chapo, instantanes) }
}

export default async function MetropolePage({ params }: MetropoleProps) {
  const { metropole, instantanes, chapo } = await loadPage((await params).slug)
  return (
    <PageTerritoire
      nom={metropole.nomCourt}
      surtitre={`Métropole, région ${metropole.region.nom}`}
      titre={metropole.nom}
      chapo={chapo}
      instantanes={instantanes}
      collectivite={metropole}
      liens={<DepartementsCouverts {...metropole} />}
    />
  )
}
