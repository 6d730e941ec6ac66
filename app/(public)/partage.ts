import { composeBalanceSvg } from '@/components/partage/balance-svg'
import { listVignettes, type Vignette } from '@/components/partage/vignette'
import { getAdresseCollectivite, getAdresseConvention, getAdresseDepartement } from '@/lib/domain/adresse-publique'
import { isMetropole, listConventions, type TerritoirePublie } from '@/lib/domain/territoire-publie'
import { getDepartement, getMetropole, listTerritoires } from '@/lib/features/territoires/public'
import { getAdresseAbsolue } from '@/lib/platform/http/adresse-absolue'
import { respondIntrouvable } from '@/lib/platform/http/create-route'
import { respondPublie } from '@/lib/platform/http/publication'

/** Un territoire et ses balances, tels qu’on les montre ailleurs que sur le portail. */
export interface Partage {
  readonly titre: string
  readonly adresse: string
  readonly vignettes: readonly Vignette[]
  readonly publieLe: Date | null
}

/** Les balances d’un département : celles de la collectivité qui y contracte, sans les métropoles. Null s’il n’existe pas. */
export async function readPartageDepartement(slug: string): Promise<Partage | null> {
  const trouve = await getDepartement(slug)
  if (trouve === null) return null
  const territoires = trouve.territoires.filter((territoire) => !isMetropole(territoire))
  const titre = trouve.departement?.nom ?? territoires[0]?.nomCourt ?? slug
  return toPartage(titre, getAdresseDepartement({ slug }), territoires)
}

/** Les balances d’une métropole. Null si elle n’existe pas. */
export async function readPartageMetropole(slug: string): Promise<Partage | null> {
  const metropole = await getMetropole(slug)
  return metropole && toPartage(metropole.nom, getAdresseCollectivite(metropole), [metropole])
}

/** La balance d’une convention. Null si elle n’est pas publiée. */
export async function readPartageConvention(collectivite: string, slug: string): Promise<Partage | null> {
  const territoire = (await listTerritoires()).find((candidat) => candidat.slug === collectivite)
  const convention = territoire && listConventions(territoire).find((candidate) => candidate.slug === slug)
  if (!convention) return null
  const adresse = getAdresseConvention(territoire, convention)
  return toPartage(territoire.nomCourt, adresse, [{ ...territoire, conventions: [convention] }])
}

/** La balance d’un territoire en SVG, à poser sur un autre site. */
export function respondBalanceSvg(request: Request, partage: Partage | null): Promise<Response> | Response {
  if (partage === null) return respondIntrouvable()
  return respondPublie(request, async () => ({
    corps: composeBalanceSvg({ ...partage, adresse: getAdresseAbsolue(partage.adresse) }),
    entetes: { 'Content-Type': 'image/svg+xml; charset=utf-8', 'Cross-Origin-Resource-Policy': 'cross-origin' },
  }))
}

function toPartage(titre: string, adresse: string, territoires: readonly TerritoirePublie[]): Partage {
  const dates = territoires.flatMap(listConventions).map(({ publieLe }) => publieLe.getTime())
  return {
    titre,
    adresse,
    vignettes: territoires.flatMap(listVignettes),
    publieLe: dates.length === 0 ? null : new Date(Math.max(...dates)),
  }
}
