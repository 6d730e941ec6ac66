import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { cache } from 'react'
import { DepartementsCouverts } from '@/components/territoires/liens-territoire'
import { presenterTerritoire } from '@/components/territoires/presenter'
import { getAdresseCollectivite } from '@/lib/domain/adresse-publique'
import { getMetropole } from '@/lib/features/territoires/public'
import { readConventions } from '../../situation-territoire'
import { decrireVue, VueTerritoire } from '../../vue-territoire'

interface MetropoleProps {
  readonly params: Promise<{ readonly slug: string }>
  readonly searchParams: Promise<{ readonly au?: string | string[] }>
}

const loadPage = cache(async (slug: string, au: string | string[] | undefined) => {
  const metropole = await getMetropole(slug)
  if (!metropole) notFound()
  return {
    nom: metropole.nomCourt,
    titre: metropole.nom,
    surtitre: `Métropole, région ${metropole.region.nom}`,
    adresse: getAdresseCollectivite(metropole),
    chapo: presenterTerritoire([metropole], null),
    conventions: await readConventions(metropole, au),
    collectivite: metropole,
  }
})

async function read({ params, searchParams }: MetropoleProps) {
  const [{ slug }, { au }] = await Promise.all([params, searchParams])
  return loadPage(slug, au)
}

export async function generateMetadata(props: MetropoleProps): Promise<Metadata> {
  return decrireVue(await read(props))
}

export default async function MetropolePage(props: MetropoleProps) {
  const page = await read(props)
  return <VueTerritoire page={page} liens={<DepartementsCouverts {...page.collectivite} />} />
}
