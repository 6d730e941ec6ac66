import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { cache } from 'react'
import { CollectiviteDuDepartement, DepartementsCouverts } from '@/components/territoires/liens-territoire'
import { MetropolesDuDepartement } from '@/components/territoires/metropoles-du-departement'
import { PageTerritoire } from '@/components/territoires/page-territoire'
import { decrirePage, presenterTerritoire } from '@/components/territoires/presenter'
import { isMetropole } from '@/lib/domain/territoire-publie'
import { listInstantanes } from '@/lib/features/conventions/public'
import { getDepartement } from '@/lib/features/territoires/public'

interface DepartementProps {
  readonly params: Promise<{ readonly slug: string }>
}

/** Un département, ou une collectivité qui en couvre plusieurs : l’Alsace, la Corse. */
const loadPage = cache(async (slug: string) => {
  const trouve = await getDepartement(slug)
  if (!trouve) notFound()
  const { departement, territoires } = trouve
  const metropoles = territoires.filter(isMetropole)
  const [collectivite] = territoires.filter((territoire) => !isMetropole(territoire))
  if (!collectivite) notFound()
  const contractants = [collectivite, ...metropoles.filter(({ type }) => type !== 'metropole')]
  const instantanes = await listInstantanes(collectivite.conventions.map(({ id }) => id))
  const chapo = presenterTerritoire(contractants, departement)
  const identite = departement
    ? {
        nom: departement.nom,
        titre: `${departement.nom} (${departement.code})`,
        surtitre: `Département, région ${departement.region.nom}`,
      }
    : {
        nom: collectivite.nomCourt,
        titre: collectivite.nomCourt,
        surtitre: `${collectivite.nom}, région ${collectivite.region.nom}`,
      }
  return { ...identite, chapo, instantanes, metropoles, collectivite, propre: departement === null }
})

export async function generateMetadata({ params }: DepartementProps): Promise<Metadata> {
  const { titre, chapo, instantanes } = await loadPage((await params).slug)
  return { title: titre, description: decrirePage(chapo, instantanes) }
}

export default async function DepartementPage({ params }: DepartementProps) {
  const { metropoles, collectivite, propre, ...page } = await loadPage((await params).slug)
  const { departements } = collectivite
  const liens = propre ? (
    <DepartementsCouverts departements={departements} />
  ) : (
    departements.length > 1 && <CollectiviteDuDepartement collectivite={collectivite} />
  )
  return (
    <PageTerritoire {...page} collectivite={collectivite} liens={liens}>
      <MetropolesDuDepartement metropoles={metropoles} />
    </PageTerritoire>
  )
}
