import 'server-only'
import { z } from 'zod'
import { getJour } from '@/lib/domain/periode'
import { buildVeilles } from '@/lib/domain/suivi/veille'
import { buildTaches, type Lieu } from '@/lib/domain/taches'
import { getCoteViewer, type Viewer, viewerCan } from '@/lib/platform/auth/viewer'
import { createQuery } from '@/lib/platform/command/create-query'
import type { Transaction } from '@/lib/platform/db/contexte'
import type { Prisma } from '@/lib/platform/db/generated/client'
import { toJour } from '@/lib/platform/db/jour'
import { keepJalonsEnVigueur } from '@/lib/platform/jalons'
import { loadTetesSoumises } from '@/lib/platform/tetes-soumises'

const NOM = { select: { nom: true, charniere: true, article: true } } as const

const CONVENTION = {
  select: {
    id: true,
    titre: true,
    collectivite: { select: { id: true, nom: true, charniere: true, article: true, region: NOM } },
    departements: { select: { departement: NOM } },
  },
} as const satisfies Prisma.ConventionDefaultArgs

type ConventionSuivie = Prisma.ConventionGetPayload<typeof CONVENTION>
type Examinateurs = ReadonlyMap<string, Lieu['examinateur']>

/** Ce qui attend la personne et ce qui attend les autres. */
export const listTaches = createQuery({
  nom: 'taches.lister',
  permission: 'acte.lire',
  schema: z.object({}),
  async execute(tx, _entree, viewer) {
    const { actes, jalons } = await loadEnCours(tx, viewer)
    return buildTaches(actes, jalons, toRegard(viewer))
  },
})

/** Ce que chaque convention suivie attend, de qui et pour quand ; l’État n’y voit aucun acte avant sa transmission. */
export const listVeilles = createQuery({
  nom: 'taches.veiller',
  permission: 'territoires.suivre',
  schema: z.object({ collectiviteId: z.uuid().optional() }),
  async execute(tx, { collectiviteId }, viewer) {
    const { actes, jalons } = await loadEnCours(tx, viewer, collectiviteId === undefined ? {} : { collectiviteId })
    const regard = toRegard(viewer)
    return buildVeilles(buildTaches(actes, jalons, regard), jalons, regard.aujourdhui)
  },
})

/** Les actes en cours et les échéances à tenir, en un nombre de lectures qui ne dépend pas de leur nombre. */
async function loadEnCours(tx: Transaction, viewer: Viewer, ou: { readonly collectiviteId?: string } = {}) {
  const actes = await loadActes(tx, ou)
  const tetes = await loadTetesSoumises(tx, viewer, actes)
  const attendus = await tx.jalon.findMany({
    where: { ...ou, faitLe: null, OR: [{ acteId: null }, { acte: { statut: { not: 'abandonne' } } }] },
    include: { acte: { select: { id: true, libelle: true, rang: true, statut: true } }, convention: CONVENTION },
  })
  const jalons = await keepJalonsEnVigueur(tx, attendus)
  const conventions = [...actes, ...jalons].map(({ convention }) => convention)
  const examinateurs = await loadExaminateurs(tx, conventions)
  return {
    actes: actes.map(({ convention, statutDepuis, fils, contrePropositions, ...acte }) => ({
      ...acte,
      libelle: tetes.get(acte.id)?.libelle ?? acte.libelle,
      statutDepuis: statutDepuis.toISOString(),
      lieu: toLieu(convention, examinateurs),
      fils: fils.flatMap(({ id, ancreLibelle: libelle, messages: [dernier] }) =>
        dernier ? [{ id, libelle, cote: dernier.cote, le: dernier.ecritLe.toISOString() }] : [],
      ),
      propositions: contrePropositions.map(({ id, montantLibelle: libelle, cote, proposeeLe }) => ({
        id,
        libelle,
        cote,
        le: proposeeLe.toISOString(),
      })),
    })),
    jalons: jalons.map(({ convention, echeance, acte, ...jalon }) => ({
      ...jalon,
      acte: acte && { ...acte, libelle: tetes.get(acte.id)?.libelle ?? acte.libelle },
      echeance: toJour(echeance),
      lieu: toLieu(convention, examinateurs),
    })),
  }
}

function loadActes(tx: Transaction, ou: { readonly collectiviteId?: string }) {
  return tx.acte.findMany({
    where: { ...ou, statut: { notIn: ['signe', 'abandonne'] } },
    select: {
      id: true,
      libelle: true,
      statut: true,
      repriseApresCoup: true,
      statutDepuis: true,
      convention: CONVENTION,
      fils: {
        where: { statut: 'ouvert' },
        select: {
          id: true,
          ancreLibelle: true,
          messages: { orderBy: { ecritLe: 'desc' }, take: 1, select: { cote: true, ecritLe: true } },
        },
      },
      contrePropositions: {
        where: { statut: 'proposee' },
        select: { id: true, montantLibelle: true, cote: true, proposeeLe: true },
      },
    },
  })
}

async function loadExaminateurs(tx: Transaction, conventions: readonly ConventionSuivie[]): Promise<Examinateurs> {
  const ids = [...new Set(conventions.map(({ collectivite }) => collectivite.id))]
  if (ids.length === 0) return new Map()
  const lus = await tx.$queryRaw<{ id: string; role: Lieu['examinateur'] }[]>`
    SELECT collectivite_id::text AS id, role::text FROM espace.examinateurs(${ids}::uuid[])`
  return new Map(lus.map(({ id, role }) => [id, role]))
}

function toLieu({ id, titre, collectivite, departements }: ConventionSuivie, examinateurs: Examinateurs): Lieu {
  return {
    conventionId: id,
    conventionTitre: titre,
    collectiviteId: collectivite.id,
    collectivite,
    region: collectivite.region,
    departements: departements.map(({ departement }) => departement),
    examinateur: examinateurs.get(collectivite.id) ?? null,
  }
}

function toRegard(viewer: Viewer) {
  return {
    getCote: (collectiviteId: string) => getCoteViewer(viewer, collectiviteId),
    peut: (permission: Parameters<typeof viewerCan>[1], collectiviteId: string) =>
      viewerCan(viewer, permission, collectiviteId),
    examine: ({ examinateur }: Lieu) => viewer.habilitations.some(({ role }) => role === examinateur),
    aujourdhui: getJour(new Date()),
  }
}
