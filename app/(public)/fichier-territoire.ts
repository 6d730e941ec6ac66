import { getAdresseAu, getAdresseCollectivite, getAdresseDepartement } from '@/lib/domain/adresse-publique'
import type { Format } from '@/lib/domain/format-fichier'
import { formatJour, getJour } from '@/lib/domain/periode'
import { parseAu } from '@/lib/domain/situation'
import { isMetropole, type TerritoirePublie } from '@/lib/domain/territoire-publie'
import { listPublicationsEnCours, listSituationsAu } from '@/lib/features/conventions/public'
import { MONTANTS } from '@/lib/features/donnees/tables/montants'
import { PARITE } from '@/lib/features/donnees/tables/parite'
import { respondFichierPage } from '@/lib/features/donnees/telechargement'
import { getDepartement, getMetropole } from '@/lib/features/territoires/public'
import { composeTotaux } from '@/lib/features/territoires/tableau'
import { respondIntrouvable } from '@/lib/platform/http/create-route'
import { respondTableauPublie } from '@/lib/platform/http/tableau'
import { readConventions } from './situation-territoire'

/** Les fichiers de la page d’un territoire : ses montants, ses bilans, et ses sommes à une date. */
export const FICHIERS_TERRITOIRE = ['montants', 'parite', 'totaux'] as const

interface Demande {
  readonly fichier: (typeof FICHIERS_TERRITOIRE)[number]
  readonly format: Format
}

/** Ce que la page d’un territoire montre : les seules conventions qui le couvrent. */
interface TerritoireDesigne {
  readonly slug: string
  readonly nom: string
  readonly adresse: string
  readonly collectivite: TerritoirePublie
}

/** Le territoire de la page d’un département ; null si aucun ne porte cette adresse. */
export async function readDepartementDesigne(slug: string): Promise<TerritoireDesigne | null> {
  const trouve = await getDepartement(slug)
  const collectivite = trouve?.territoires.find((territoire) => !isMetropole(territoire))
  if (!collectivite) return null
  return {
    slug,
    nom: trouve?.departement?.nom ?? collectivite.nomCourt,
    adresse: getAdresseDepartement({ slug }),
    collectivite,
  }
}

/** Celui de la page d’une métropole. */
export async function readMetropoleDesignee(slug: string): Promise<TerritoireDesigne | null> {
  const collectivite = await getMetropole(slug)
  return collectivite && { slug, nom: collectivite.nom, adresse: getAdresseCollectivite(collectivite), collectivite }
}

/** Les lignes mêmes dont la page est faite, aujourd’hui ou au jour que demande l’adresse. */
export function respondFichierTerritoire(
  request: Request,
  { fichier, format }: Demande,
  territoire: TerritoireDesigne | null,
): Promise<Response> | Response {
  const au = parseAu(new URL(request.url).searchParams.get('au') ?? undefined, getJour(new Date()))
  if (territoire === null || au.tag === 'invalide') return respondIntrouvable()
  const { slug, nom, adresse, collectivite } = territoire
  const ids = collectivite.conventions.map(({ id }) => id)
  const page =
    au.tag === 'jour'
      ? {
          nom: `${slug}_${au.jour}`,
          adresse: getAdresseAu(adresse, au.jour),
          filtres: [nom, `Situation au ${formatJour(au.jour)}`],
        }
      : { nom: slug, adresse, filtres: [nom] }
  if (fichier === 'totaux') {
    if (au.tag !== 'jour') return respondIntrouvable()
    return respondTableauPublie(request, format, async () =>
      composeTotaux({ ...page, totaux: (await readConventions(collectivite, au.jour)).totaux }),
    )
  }
  return respondFichierPage(request, TABLES[fichier], format, async () => ({
    ...page,
    titre: nom,
    publications: au.tag === 'jour' ? await listEnVigueur(ids, au.jour) : await listPublicationsEnCours(ids),
  }))
}

const TABLES = { montants: MONTANTS, parite: PARITE }

async function listEnVigueur(conventionIds: readonly string[], jour: string): Promise<readonly string[]> {
  const situees = await listSituationsAu(conventionIds, jour)
  return situees.flatMap(({ situation }) => situation.enVigueur?.id ?? [])
}
