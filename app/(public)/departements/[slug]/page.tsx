import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { cache } from 'react'
import { CollectiviteDuDepartement, DepartementsCouverts } from '@/components/territoires/liens-territoire'
import { MetropolesDuDepartement } from '@/components/territoires/metropoles-du-departement'
import { presenterTerritoire } from '@/components/territoires/presenter'
import { getAdresseDepartement } from '@/lib/domain/adresse-publique'
import { isMetropole } from '@/lib/domain/territoire-publie'
import { getDepartement } from '@/lib/features/territoires/public'
import { readConventions } from '../../situation-territoire'
import { decrireVue, VueTerritoire } from '../../vue-territoire'

interface DepartementProps {
  readonly params: Promise<{ readonly slug: string }>
  readonly searchParams: Promise<{ readonly au?: string | string[] }>
}

/** Un département, ou une collectivité qui en couvre plusieurs : l’Alsace, la Corse. */
const loadPage = cache(async (slug: string, au: string | string[] | undefined) => {
  const trouve = await getDepartement(slug)
  if (!trouve) notFound()
  const { departement, territoires } = trouve
  const metropoles = territoires.filter(isMetropole)
  const [collectivite] = territoires.filter((territoire) => !isMetropole(territoire))
  if (!collectivite) notFound()
  const contractants = [collectivite, ...metropoles.filter(({ type }) => type !== 'metropole')]
  const conventions = await readConventions(collectivite, au)
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
  const adresse = getAdresseDepartement({ slug })
  return { ...identite, adresse, chapo, conventions, metropoles, collectivite, propre: departement === null }
})

async function read({ params, searchParams }: DepartementProps) {
  const [{ slug }, { au }] = await Promise.all([params, searchParams])
  return loadPage(slug, au)
}

export async function generateMetadata(props: DepartementProps): Promise<Metadata> {
  return decrireVue(await read(props))
}

export default async function DepartementPage(props: DepartementProps) {
  const { metropoles, propre, ...page } = await read(props)
  const { departements } = page.collectivite
  const liens = propre ? (
    <DepartementsCouverts departements={departements} />
  ) : (
    departements.length > 1 && <CollectiviteDuDepartement collectivite={page.collectivite} />
  )
  return (
    <VueTerritoire page={page} liens={liens}>
      <MetropolesDuDepartement metropoles={metropoles} />
    </VueTerritoire>
  )
}
