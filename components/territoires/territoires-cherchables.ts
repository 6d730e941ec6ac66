import { getAdresseCollectivite, getAdresseDepartement } from '@/lib/domain/adresse-publique'
import type { Cherchable } from '@/lib/domain/recherche-territoire'
import type { TerritoirePublie } from '@/lib/domain/territoire-publie'

export interface TerritoireCherche extends Cherchable {
  readonly chemin: string
  readonly detail: string
}

interface DepartementCherche {
  readonly code: string
  readonly nom: string
  readonly slug: string
  readonly region: { readonly nom: string }
}

/** Toutes les pages de territoire, chacune une fois : les départements, puis les collectivités qui ont une autre page. */
export function listCherchables(
  departements: readonly DepartementCherche[],
  territoires: readonly TerritoirePublie[],
): readonly TerritoireCherche[] {
  const pages = departements.map((departement) => ({
    nom: departement.nom,
    code: departement.code,
    chemin: getAdresseDepartement(departement),
    detail: departement.region.nom,
  }))
  const connues = new Set(pages.map(({ chemin }) => chemin))
  const autres = territoires
    .map((territoire) => ({
      nom: territoire.nomCourt,
      code: null,
      chemin: getAdresseCollectivite(territoire),
      detail: territoire.region.nom,
    }))
    .filter(({ chemin }) => !connues.has(chemin))
  return [...pages, ...autres]
}
