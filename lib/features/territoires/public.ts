import 'server-only'
import type { TerritoirePublie } from '@/lib/domain/territoire-publie'
import { getPublicPrisma } from '@/lib/platform/db/client'
import { readTerritoires } from './read'

/** Toutes les collectivités contractantes, renseignées ou non. */
export function listTerritoires(): Promise<readonly TerritoirePublie[]> {
  return readTerritoires(getPublicPrisma(), {})
}

/** Les 101 départements dans l’ordre de leurs codes, pour la recherche et la carte. */
export function listDepartements() {
  return getPublicPrisma().departement.findMany({ orderBy: { code: 'asc' }, include: { region: true } })
}

/**
 * La page d’un département : les collectivités qui y contractent, et parmi leurs conventions celles qui le couvrent.
 * Null si aucun département ni aucune collectivité à compétence départementale ne porte cette adresse.
 */
export async function getDepartement(slug: string) {
  const base = getPublicPrisma()
  const departement = await base.departement.findUnique({ where: { slug }, include: { region: true } })
  if (!departement) {
    const [territoire] = await readTerritoires(base, { slug, type: { not: 'metropole' } })
    return territoire ? { departement: null, territoires: [territoire] } : null
  }
  const territoires = await readTerritoires(base, { departements: { some: { departementCode: departement.code } } })
  return {
    departement,
    territoires: territoires.map((territoire) => ({
      ...territoire,
      conventions: territoire.conventions.filter(({ departements }) => departements.includes(departement.code)),
    })),
  }
}

/** La page d’une métropole ; null si aucune ne porte cette adresse. La Métropole de Lyon en est une. */
export async function getMetropole(slug: string): Promise<TerritoirePublie | null> {
  const [territoire] = await readTerritoires(getPublicPrisma(), {
    slug,
    OR: [{ type: 'metropole' }, { code: '69M' }],
  })
  return territoire ?? null
}
