import type { Metadata } from 'next'
import { readComparaison } from '@/app/(public)/comparer/lecture'
import { VueComparaison } from '@/components/comparaison/vue-comparaison'
import { FilAriane } from '@/components/layout/fil-ariane'
import { TeteDePage } from '@/components/layout/tete-de-page'
import { type CriteresComparaison, parseCriteresComparaison } from '@/lib/domain/comparaison/criteres'
import type { TerritoirePublie } from '@/lib/domain/territoire-publie'
import { listTerritoiresSuivis } from '@/lib/features/territoires/queries'
import { requireViewer } from '@/lib/platform/auth/require-viewer'
import { unwrap } from '@/lib/platform/http/unwrap'

const CHEMIN = '/espace/comparer'

export const metadata: Metadata = {
  title: 'Comparer',
  description: 'Les territoires que vous suivez, comparés sur ce qu’ils ont publié de comparable.',
}

/** Sans choix dans l’adresse, la personne compare les territoires de sa région ; qui en suit plusieurs, tous. */
function completeCriteres(criteres: CriteresComparaison, suivis: readonly TerritoirePublie[]): CriteresComparaison {
  const regions = [...new Set(suivis.map(({ region }) => region.slug))]
  return { ...criteres, region: regions.length === 1 ? (regions[0] ?? null) : null }
}

export default async function ComparerPage({ searchParams }: PageProps<'/espace/comparer'>) {
  const suivis = unwrap(await listTerritoiresSuivis(await requireViewer(CHEMIN), {}))
  const parametres = await searchParams
  const demandes = parseCriteresComparaison(parametres)
  const choisi = parametres.region !== undefined || parametres.t !== undefined
  const criteres = choisi ? demandes : completeCriteres(demandes, suivis)
  return (
    <>
      <FilAriane etapes={[{ href: '/espace', libelle: 'Mes actions' }]} ici="Comparer" />
      <TeteDePage
        titre="Comparer les territoires"
        chapo="Ce qui est publié, dans votre région ou au-delà. Là où deux montants ne parlent pas de la même chose, le tableau dit pourquoi."
      />
      <VueComparaison chemin={CHEMIN} {...(await readComparaison(criteres))} />
    </>
  )
}
