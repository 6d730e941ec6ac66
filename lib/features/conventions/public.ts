import 'server-only'
import { type Instantane, parseInstantane } from '@/lib/domain/instantane'
import type { PublicationListee } from '@/lib/domain/publication'
import { computeSituation, retainActes, type Situation } from '@/lib/domain/situation'
import { getPublicPrisma } from '@/lib/platform/db/client'
import { toJour } from '@/lib/platform/db/jour'
import { keepPublie } from '@/lib/platform/publication/memoire'

/** Une publication d’une convention, sans son contenu. */
export interface PublicationResumee extends PublicationListee {
  readonly id: string
}

export interface ConventionLue {
  readonly instantane: Instantane
  /** Le même, dans son texte exact. */
  readonly contenu: string
  readonly publication: PublicationResumee
  /** De la plus récente à la première. */
  readonly historique: readonly PublicationResumee[]
  /** Les départements couverts, par leur nom, quand la convention ne couvre pas toute sa collectivité. */
  readonly partie: readonly string[]
}

const RESUME = {
  id: true,
  acteRang: true,
  acteLibelle: true,
  dateSignature: true,
  precisionDateSignature: true,
  ordre: true,
  evenement: true,
  motif: true,
  publieLe: true,
  sha256: true,
  empreinte: true,
  precedent: true,
} as const

/** La publication à lire : la dernière d’un acte, celle d’un ordre, ou sans rien dire la dernière de toutes. */
export type ChoixPublication = Partial<Pick<PublicationResumee, 'acteRang' | 'ordre'>>

/** L’instantané d’une convention. Null si rien n’est publié à cette adresse. */
export async function getConventionPubliee(
  collectiviteSlug: string,
  slug: string,
  choix: ChoixPublication = {},
): Promise<ConventionLue | null> {
  const base = getPublicPrisma()
  const convention = await base.conventionPubliee.findFirst({
    where: { slug, collectivite: { slug: collectiviteSlug } },
    select: {
      conventionId: true,
      departements: { select: { departement: { select: { nom: true } } }, orderBy: { departementCode: 'asc' } },
      collectivite: { select: { _count: { select: { departements: true } } } },
    },
  })
  if (!convention) return null
  const { conventionId, departements, collectivite } = convention
  const entiere = departements.length >= collectivite._count.departements
  const lignes = await base.publication.findMany({
    where: { conventionId },
    orderBy: { ordre: 'desc' },
    select: RESUME,
  })
  const historique = lignes.map((ligne) => ({ ...ligne, dateSignature: toJour(ligne.dateSignature) }))
  const { acteRang, ordre } = choix
  const publication = historique.find(
    (candidate) =>
      (acteRang === undefined || candidate.acteRang === acteRang) && (ordre === undefined || candidate.ordre === ordre),
  )
  if (!publication) return null
  const { contenu } = await base.publication.findUniqueOrThrow({
    where: { id: publication.id },
    select: { contenu: true },
  })
  return {
    instantane: parseInstantane(contenu),
    contenu,
    publication,
    historique,
    partie: entiere ? [] : departements.map(({ departement }) => departement.nom),
  }
}

/** Les montants d’une publication, à plat et dans l’ordre de la saisie, pour les téléchargements. */
export function listMontantsPublies(publicationId: string) {
  return getPublicPrisma().montantPublie.findMany({ where: { publicationId }, orderBy: { ordre: 'asc' } })
}

/** Les derniers actes signés, du pays ou d’une région ; sans date connue, ils viennent après. */
export const listDernieresPublications = keepPublie(async (nombre: number, regionCode: string | null = null) => {
  const publiees = await getPublicPrisma().conventionPubliee.findMany({
    take: nombre,
    where: regionCode === null ? {} : { collectivite: { regionCode } },
    orderBy: [{ publication: { dateSignature: { sort: 'desc', nulls: 'last' } } }, { titre: 'asc' }],
    select: { publication: { select: { contenu: true } } },
  })
  return publiees.map(({ publication }) => parseInstantane(publication.contenu))
})

/** Une convention à une date. */
export interface ConventionSitueeAu {
  readonly conventionId: string
  readonly situation: Situation<PublicationResumee>
}

/** La même, avec l’instantané de l’acte alors en vigueur, s’il y en a un. */
export interface ConventionAu extends ConventionSitueeAu {
  readonly instantane: Instantane | null
}

/** La situation de chaque convention demandée, dans l’ordre demandé, ce jour-là. */
export async function listSituationsAu(
  conventionIds: readonly string[],
  jour: string,
): Promise<readonly ConventionSitueeAu[]> {
  const lignes = await getPublicPrisma().publication.findMany({
    where: { conventionId: { in: [...conventionIds] } },
    orderBy: { ordre: 'desc' },
    select: { conventionId: true, ...RESUME },
  })
  const publications = lignes.map((ligne) => ({ ...ligne, dateSignature: toJour(ligne.dateSignature) }))
  return conventionIds.map((conventionId) => ({
    conventionId,
    situation: computeSituation(
      retainActes(publications.filter((publication) => publication.conventionId === conventionId)),
      jour,
    ),
  }))
}

/** Les conventions demandées, dans l’ordre demandé, telles qu’elles valaient ce jour-là. */
export async function listConventionsAu(
  conventionIds: readonly string[],
  jour: string,
): Promise<readonly ConventionAu[]> {
  const situees = await listSituationsAu(conventionIds, jour)
  const contenus = await getPublicPrisma().publication.findMany({
    where: { id: { in: situees.flatMap(({ situation: { enVigueur } }) => enVigueur?.id ?? []) } },
    select: { id: true, contenu: true },
  })
  return situees.map(({ conventionId, situation }) => {
    const lu = contenus.find(({ id }) => id === situation.enVigueur?.id)
    return { conventionId, situation, instantane: lu ? parseInstantane(lu.contenu) : null }
  })
}

/** La publication en cours de chaque convention demandée. */
export async function listPublicationsEnCours(conventionIds: readonly string[]): Promise<readonly string[]> {
  const publiees = await getPublicPrisma().conventionPubliee.findMany({
    where: { conventionId: { in: [...conventionIds] } },
    select: { publicationId: true },
  })
  return publiees.map(({ publicationId }) => publicationId)
}

/** Le dernier instantané de chaque convention demandée, dans l’ordre demandé. */
export async function listInstantanes(conventionIds: readonly string[]): Promise<readonly Instantane[]> {
  const publiees = await getPublicPrisma().conventionPubliee.findMany({
    where: { conventionId: { in: [...conventionIds] } },
    select: { conventionId: true, publication: { select: { contenu: true } } },
  })
  const contenus = new Map(publiees.map(({ conventionId, publication }) => [conventionId, publication.contenu]))
  return conventionIds.flatMap((id) => {
    const contenu = contenus.get(id)
    return contenu === undefined ? [] : [parseInstantane(contenu)]
  })
}

/** Chaque acte publié d’une convention, tel que sa dernière publication le donne, du premier au plus récent. */
export async function listActesPublies(conventionId: string): Promise<readonly Instantane[]> {
  const publications = await getPublicPrisma().publication.findMany({
    where: { conventionId },
    distinct: ['acteRang'],
    orderBy: [{ acteRang: 'asc' }, { ordre: 'desc' }],
    select: { contenu: true },
  })
  return publications.map(({ contenu }) => parseInstantane(contenu))
}
