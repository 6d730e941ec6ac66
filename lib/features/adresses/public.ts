import 'server-only'
import { z } from 'zod'
import { type AdresseLue, parseAdresse } from '@/lib/domain/adresse-lue'
import {
  getAdresseActe,
  getAdresseCollectivite,
  getAdresseConvention,
  getAdresseDepartement,
  getAdresseMesure,
  getAdresseRegion,
} from '@/lib/domain/adresse-publique'
import { groupBy } from '@/lib/domain/groupe'
import { CODE_METROPOLE_DE_LYON } from '@/lib/domain/territoire-publie'
import { getPublicPrisma } from '@/lib/platform/db/client'

/** Une page publiée, et le jour où ce qu’elle montre a changé ; null quand rien n’y est daté. */
export interface AdressePubliee {
  readonly adresse: string
  readonly modifieeLe: Date | null
}

/** Chaque convention a quelques pages : une tranche reste loin des cinquante mille adresses qu’un plan peut contenir. */
const TAILLE_TRANCHE = 5_000

const DATES = { select: { convention: { select: { publication: { select: { publieLe: true } } } } } } as const

/**
 * Ce qui est publié l’est pour toujours : ce qu’on a trouvé ne se cherche plus. La clé est ce qui est désigné, non
 * l’adresse : celle-ci s’écrit d’autant de façons qu’on veut.
 */
const connues = new Set<string>()

/** Faux quand l’adresse est celle d’un territoire, d’une mesure, d’une convention ou d’un acte qui n’est pas publié. */
export async function isAdressePubliee(chemin: string): Promise<boolean> {
  const lue = parseAdresse(chemin)
  const cle = JSON.stringify(lue)
  if (lue === null || connues.has(cle)) return true
  const publiee = await exists(lue)
  if (publiee) connues.add(cle)
  return publiee
}

/** Les pages des régions et des mesures du catalogue. */
export async function listAdressesTransversales(): Promise<readonly AdressePubliee[]> {
  const [regions, codes] = await Promise.all([
    getPublicPrisma().region.findMany({ orderBy: { slug: 'asc' }, select: { slug: true } }),
    listCodesMesures(),
  ])
  const adresses = [...regions.map(getAdresseRegion), ...codes.map((code) => getAdresseMesure({ code }))]
  return adresses.map((adresse) => ({ adresse, modifieeLe: null }))
}

/** Les pages des départements, des collectivités qui en couvrent plusieurs et des métropoles. */
export async function listAdressesTerritoires(): Promise<readonly AdressePubliee[]> {
  const base = getPublicPrisma()
  const [departements, collectivites] = await Promise.all([
    base.departement.findMany({ orderBy: { code: 'asc' }, select: { slug: true, publiees: DATES } }),
    base.collectivite.findMany({
      orderBy: { slug: 'asc' },
      select: {
        code: true,
        type: true,
        slug: true,
        publiees: { select: { publication: { select: { publieLe: true } } } },
      },
    }),
  ])
  const adresses = new Map<string, Date | null>()
  for (const { publiees, ...collectivite } of collectivites) {
    adresses.set(getAdresseCollectivite(collectivite), getDerniere(publiees.map(({ publication }) => publication)))
  }
  for (const { publiees, ...departement } of departements) {
    adresses.set(
      getAdresseDepartement(departement),
      getDerniere(publiees.map(({ convention }) => convention.publication)),
    )
  }
  return [...adresses].map(([adresse, modifieeLe]) => ({ adresse, modifieeLe }))
}

/** En combien de tranches se lisent les conventions publiées. */
export async function countTranches(): Promise<number> {
  return Math.ceil((await getPublicPrisma().conventionPubliee.count()) / TAILLE_TRANCHE)
}

/** Les conventions d’une tranche et leurs actes. */
export async function listAdressesConventions(tranche: number): Promise<readonly AdressePubliee[]> {
  const base = getPublicPrisma()
  const conventions = await base.conventionPubliee.findMany({
    orderBy: { conventionId: 'asc' },
    skip: tranche * TAILLE_TRANCHE,
    take: TAILLE_TRANCHE,
    select: {
      conventionId: true,
      slug: true,
      collectivite: { select: { slug: true } },
      publication: { select: { publieLe: true } },
    },
  })
  const actes = await base.publication.groupBy({
    by: ['conventionId', 'acteRang'],
    where: { conventionId: { in: conventions.map(({ conventionId }) => conventionId) } },
    _max: { publieLe: true },
    orderBy: { acteRang: 'asc' },
  })
  const parConvention = new Map(
    groupBy(actes, ({ conventionId }) => conventionId).map((siens) => [siens[0].conventionId, siens]),
  )
  return conventions.flatMap(({ conventionId, slug, collectivite, publication }) => {
    const adresse = getAdresseConvention(collectivite, { slug })
    return [
      { adresse, modifieeLe: publication.publieLe },
      ...(parConvention.get(conventionId) ?? []).map(({ acteRang, _max }) => ({
        adresse: getAdresseActe(adresse, acteRang),
        modifieeLe: _max.publieLe,
      })),
    ]
  })
}

const codesSchema = z.array(z.object({ code: z.string() }))

async function listCodesMesures(): Promise<readonly string[]> {
  const lignes = await getPublicPrisma().$queryRaw`SELECT code FROM publication.mesure_socle ORDER BY code`
  return codesSchema.parse(lignes).map(({ code }) => code)
}

async function exists(lue: AdresseLue): Promise<boolean> {
  const base = getPublicPrisma()
  switch (lue.genre) {
    case 'impossible':
      return false
    case 'departement': {
      const departement = await base.departement.findUnique({ where: { slug: lue.slug }, select: { code: true } })
      return departement !== null || (await base.collectivite.count({ where: { slug: lue.slug, NOT: METROPOLE } })) > 0
    }
    case 'metropole':
      return (await base.collectivite.count({ where: { slug: lue.slug, ...METROPOLE } })) > 0
    case 'region':
      return (await base.region.count({ where: { slug: lue.slug } })) > 0
    case 'mesure':
      return (await listCodesMesures()).includes(lue.slug)
    case 'convention': {
      const { collectivite, slug, acteRang, ordre } = lue
      const convention = await base.conventionPubliee.findFirst({
        where: { slug, collectivite: { slug: collectivite } },
        select: { conventionId: true },
      })
      if (convention === null || (acteRang === undefined && ordre === undefined)) return convention !== null
      const choix = { ...(acteRang !== undefined && { acteRang }), ...(ordre !== undefined && { ordre }) }
      return (await base.publication.count({ where: { ...convention, ...choix } })) > 0
    }
  }
}

/** La Métropole de Lyon a les compétences d’un département, et se cherche parmi les métropoles. */
const METROPOLE = { OR: [{ type: 'metropole' as const }, { code: CODE_METROPOLE_DE_LYON }] }

function getDerniere(publications: readonly { readonly publieLe: Date }[]): Date | null {
  return publications.reduce<Date | null>(
    (derniere, { publieLe }) => (derniere === null || publieLe > derniere ? publieLe : derniere),
    null,
  )
}
