import 'server-only'
import { cache } from 'react'
import { CODE_METROPOLE_DE_LYON, computeEtatDepartement, type TerritoirePublie } from '@/lib/domain/territoire-publie'
import { getPublicPrisma } from '@/lib/platform/db/client'
import { keepPublie } from '@/lib/platform/publication/memoire'
import { readTousTerritoires } from './memoire'
import { readTerritoires } from './read'

/** Toutes les collectivités contractantes, renseignées ou non. */
export const listTerritoires: () => Promise<readonly TerritoirePublie[]> = readTousTerritoires

/** Les régions, par leur nom. */
export const listRegions = keepPublie(() => getPublicPrisma().region.findMany({ orderBy: { nom: 'asc' } }))

/** Une région et les collectivités qui y contractent ; null si aucune ne porte cette adresse. */
export const getRegion = keepPublie(async (slug: string) => {
  const region = await getPublicPrisma().region.findUnique({ where: { slug } })
  return region && { region, territoires: await readTerritoires(getPublicPrisma(), { regionCode: region.code }) }
})

/** Les 101 départements dans l’ordre de leurs codes, avec l’état que la carte leur donne. */
export const listDepartements = keepPublie(async () => {
  const [departements, territoires] = await Promise.all([
    getPublicPrisma().departement.findMany({ orderBy: { code: 'asc' }, include: { region: true } }),
    listTerritoires(),
  ])
  const parCode = new Map(departements.map(({ code }): [string, TerritoirePublie[]] => [code, []]))
  for (const territoire of territoires) {
    const couverts = new Set(territoire.conventions.flatMap((convention) => convention.departements))
    for (const code of couverts) parCode.get(code)?.push(territoire)
  }
  return departements.map((departement) => ({
    ...departement,
    etat: computeEtatDepartement(departement.code, parCode.get(departement.code) ?? []),
  }))
})

/**
 * La page d’un département : les collectivités qui y contractent, et parmi leurs conventions celles qui le couvrent.
 * Null si aucun département ni aucune collectivité à compétence départementale ne porte cette adresse.
 */
export const getDepartement = cache(async (slug: string) => {
  const base = getPublicPrisma()
  const departement = await base.departement.findUnique({ where: { slug }, include: { region: true } })
  if (!departement) {
    const [territoire] = await readTerritoires(base, {
      slug,
      type: { not: 'metropole' },
      code: { not: CODE_METROPOLE_DE_LYON },
    })
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
})

/** La page d’une métropole ; null si aucune ne porte cette adresse. La Métropole de Lyon en est une. */
export const getMetropole = cache(async (slug: string): Promise<TerritoirePublie | null> => {
  const [territoire] = await readTerritoires(getPublicPrisma(), {
    slug,
    OR: [{ type: 'metropole' }, { code: CODE_METROPOLE_DE_LYON }],
  })
  return territoire ?? null
})
