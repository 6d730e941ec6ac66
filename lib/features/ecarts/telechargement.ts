import 'server-only'
import { ADRESSE_ECARTS } from '@/lib/domain/adresse-publique'
import { correctCriteresEcarts, formatCriteresEcarts, parseCriteresEcarts } from '@/lib/domain/ecarts/criteres'
import type { LigneEcart } from '@/lib/domain/ecarts/ligne'
import { selectEcarts } from '@/lib/domain/ecarts/selection'
import type { Format } from '@/lib/domain/format-fichier'
import { listFiltresEcarts } from '@/lib/domain/phrase/registre-ecarts'
import { getViewer } from '@/lib/platform/auth/session'
import { getAdresseAbsolue } from '@/lib/platform/http/adresse-absolue'
import { getAdresseConnexion } from '@/lib/platform/http/adresse-connexion'
import { respondIntrouvable, respondVers } from '@/lib/platform/http/create-route'
import {
  type CouverturePage,
  composeCouverture,
  composeCouverturePrivee,
  respondTableauPrive,
  respondTableauPublie,
} from '@/lib/platform/http/tableau'
import { listEcartsPublies } from './public'
import { listEcartsSuivis } from './queries'
import { COLONNES_ECARTS, toLigneEcart } from './tableau'

/** Les écarts publiés que ces filtres retiennent, toutes pages comprises. */
export function respondEcartsPublies(request: Request, format: Format): Promise<Response> {
  return respondTableauPublie(request, format, async () => {
    const { page, ...tableau } = compose(request, ADRESSE_ECARTS, await listEcartsPublies())
    return { ...tableau, couverture: await composeCouverture(page) }
  })
}

/** La même chose, pour les territoires que la personne suit. */
export async function respondEcartsSuivis(request: Request, format: Format): Promise<Response> {
  const viewer = await getViewer()
  const { pathname, search } = new URL(request.url)
  if (!viewer) return respondVers(getAdresseConnexion(pathname + search))
  const lecture = await listEcartsSuivis(viewer, {})
  if (!lecture.ok) return respondIntrouvable()
  const { page, ...tableau } = compose(request, '/espace/ecarts', lecture.value)
  return respondTableauPrive({ ...tableau, couverture: composeCouverturePrivee(page) }, format)
}

function compose({ url }: Request, adresse: string, lignes: readonly LigneEcart[]) {
  const lus = parseCriteresEcarts(Object.fromEntries(new URL(url).searchParams))
  const criteres = correctCriteresEcarts({ ...lus, page: 1 }, lignes)
  const page: CouverturePage = {
    titre: 'Écarts publiés',
    adresse: adresse + formatCriteresEcarts(criteres),
    filtres: listFiltresEcarts(criteres, lignes),
  }
  return {
    nom: 'ecarts',
    colonnes: COLONNES_ECARTS,
    lignes: selectEcarts(lignes, criteres).map((ligne) => toLigneEcart(ligne, getAdresseAbsolue)),
    page,
  }
}
