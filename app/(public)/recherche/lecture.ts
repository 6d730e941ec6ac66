import { cache } from 'react'
import { listCherchables } from '@/components/territoires/territoires-cherchables'
import { getAdresseRegion } from '@/lib/domain/adresse-publique'
import type { CriteresRecherche, GenreTrouve } from '@/lib/domain/recherche/criteres'
import { searchTerritoires } from '@/lib/domain/recherche-territoire'
import { searchPublie, TAILLE_PAGE } from '@/lib/features/recherche/public'
import { listDepartements, listRegions, listTerritoires } from '@/lib/features/territoires/public'

/** Au-delà, les territoires se lisent par le filtre : ils ne repoussent pas le reste au bas de la page. */
const TERRITOIRES_MONTRES = 5

/** Ce qui répond : les territoires par leur nom, puis ce qu’ils ont publié. */
export const readRecherche = cache(async (criteres: CriteresRecherche) => {
  const { q, genre, region, page } = criteres
  const [territoires, regions] = await Promise.all([searchNoms(q, region), listRegions()])
  const publies = await searchPublie({ q, genre: genre === 'territoire' ? null : genre, region, page })
  const nombres: Readonly<Record<GenreTrouve, number>> = { territoire: territoires.length, ...publies.nombres }
  const { territoire: _territoires, ...autres } = nombres
  const retenus = genre === null ? Object.values(autres).reduce((somme, nombre) => somme + nombre, 0) : nombres[genre]
  return {
    regions,
    nombres,
    incomplet: publies.incomplet,
    territoires:
      genre === 'territoire'
        ? territoires
        : genre === null && page === 1
          ? territoires.slice(0, TERRITOIRES_MONTRES)
          : [],
    trouves: genre === 'territoire' ? [] : publies.trouves,
    total: genre === null ? retenus + territoires.length : retenus,
    depart: (page - 1) * TAILLE_PAGE,
    pages: genre === 'territoire' ? 1 : Math.ceil(retenus / TAILLE_PAGE),
  }
})

async function searchNoms(q: string, region: string | null) {
  const [departements, territoires, regions] = await Promise.all([listDepartements(), listTerritoires(), listRegions()])
  const cherchables = [
    ...listCherchables(
      departements.filter(({ regionCode }) => region === null || regionCode === region),
      territoires.filter((territoire) => region === null || territoire.region.code === region),
    ),
    ...regions
      .filter(({ code }) => region === null || code === region)
      .map((candidate) => ({ nom: candidate.nom, code: null, chemin: getAdresseRegion(candidate), detail: 'Région' })),
  ]
  return searchTerritoires(cherchables, q)
}
