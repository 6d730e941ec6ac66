import 'server-only'
import { can, type Habilitation, type Permission, perimetre, type Territoires } from '@/lib/domain/acces'
import { keepParObjet } from '@/lib/domain/par-objet'
import type { Cote, Role } from '@/lib/domain/vocabulaire'
import { getPublicPrisma } from '@/lib/platform/db/client'
import { type Contexte, withContexte } from '@/lib/platform/db/contexte'
import { keepPublie } from '@/lib/platform/publication/memoire'

const marque = Symbol('viewer')

/** La personne qui demande, telle que la base la connaît. Seul ce module en fabrique : en tenir un, c’est l’avoir authentifié. */
export interface Viewer {
  readonly [marque]: true
  readonly utilisateurId: string
  readonly nom: string
  readonly email: string
  readonly demonstration: boolean
  readonly habilitations: readonly Habilitation[]
  readonly contexte: Contexte
}

const SANS_PERIMETRE = {
  ecriture: [],
  lecture: [],
  territoires: [],
  pays: false,
  examen: [],
  administrateur: false,
  national: false,
} as const

/** Charge une personne active et son périmètre ; null si elle est inconnue ou désactivée. */
export async function loadViewer(utilisateurId: string): Promise<Viewer | null> {
  return withContexte({ ...SANS_PERIMETRE, utilisateurId }, async (tx) => {
    const utilisateur = await tx.utilisateur.findUnique({
      where: { id: utilisateurId },
      include: { habilitations: { where: { utilisateurId } } },
    })
    if (!utilisateur?.actif) return null
    const { nom, email, demonstration, habilitations } = utilisateur
    const { ecriture, lecture, territoires, examen } = perimetre(habilitations)
    const contexte: Contexte = {
      utilisateurId,
      ecriture,
      lecture,
      territoires: await listCollectivites(territoires),
      pays: territoires.national,
      examen: await listCollectivites(examen),
      administrateur: habilitations.some(({ role }) => can(role, 'comptes.gerer')),
      national: habilitations.some(({ role }) => can(role, 'annonce.publier')),
    }
    return { [marque]: true, utilisateurId, nom, email, demonstration, habilitations, contexte }
  })
}

/** Vrai quand un des rôles de la personne donne la permission, sur cette collectivité si elle est nommée. */
export function viewerCan(viewer: Viewer, permission: Permission, collectiviteId: string | null = null): boolean {
  return getRoleViewer(viewer, permission, collectiviteId) !== null
}

/** Le rôle qui donne à la personne cette permission ; null si aucun ne la donne. */
export function getRoleViewer(viewer: Viewer, permission: Permission, collectiviteId: string | null): Role | null {
  const titre = viewer.habilitations.find((habilitation) => {
    if (!can(habilitation.role, permission)) return false
    if (collectiviteId === null) return true
    if (habilitation.collectiviteId !== null) return habilitation.collectiviteId === collectiviteId
    const { examen, territoires } = viewer.contexte
    return toEnsemble(can(habilitation.role, 'acte.examiner') ? examen : territoires).has(collectiviteId)
  })
  return titre?.role ?? null
}

/** Les collectivités d’un territoire, que tout le monde peut lire : elles ne se relisent qu’après une publication. */
const listCollectivites = keepPublie(async (territoires: Territoires): Promise<readonly string[]> => {
  const { national, departements, regions } = territoires
  if (!national && departements.length === 0 && regions.length === 0) return []
  const situees = {
    OR: [
      { regionCode: { in: [...regions] } },
      { departements: { some: { departementCode: { in: [...departements] } } } },
    ],
  }
  const collectivites = await getPublicPrisma().collectivite.findMany({
    where: national ? {} : situees,
    select: { id: true },
  })
  return collectivites.map(({ id }) => id)
})

/** Le côté où la personne agit sur cette collectivité ; null si elle ne fait que la lire. */
export function getCoteViewer({ contexte }: Viewer, collectiviteId: string): Cote | null {
  if (toEnsemble(contexte.ecriture).has(collectiviteId)) return 'collectivite'
  return toEnsemble(contexte.examen).has(collectiviteId) ? 'etat' : null
}

/** Une liste se demande à chaque ligne d’un écran : on n’y cherche pas douze mille fois parmi douze mille. */
const toEnsemble = keepParObjet((liste: readonly string[]): ReadonlySet<string> => new Set(liste))
