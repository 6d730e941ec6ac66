import 'server-only'
import { type Instantane, parseInstantane } from '@/lib/domain/instantane'
import type { PrecisionDate } from '@/lib/domain/vocabulaire'
import { getPublicPrisma } from '@/lib/platform/db/client'
import { toJour } from '@/lib/platform/db/jour'

/** Une publication d’une convention, de la plus récente à la première. */
export interface PublicationResumee {
  readonly acteRang: number
  readonly acteLibelle: string
  readonly dateSignature: string | null
  readonly precisionDateSignature: PrecisionDate | null
  readonly ordre: number
  readonly motif: string
  readonly publieLe: Date
  readonly sha256: string
  readonly precedent: string | null
}

export interface ConventionLue {
  readonly instantane: Instantane
  readonly publication: PublicationResumee & { readonly id: string }
  readonly historique: readonly PublicationResumee[]
  /** Les départements couverts, par leur nom, quand la convention ne couvre pas toute sa collectivité. */
  readonly partie: readonly string[]
}

const RESUME = {
  acteRang: true,
  acteLibelle: true,
  dateSignature: true,
  precisionDateSignature: true,
  ordre: true,
  motif: true,
  publieLe: true,
  sha256: true,
  precedent: true,
} as const

/**
 * L’instantané d’une convention : celui d’un acte désigné par son rang, ou le plus récent.
 * Null si rien n’est publié à cette adresse.
 */
export async function getConventionPubliee(
  collectiviteSlug: string,
  slug: string,
  acteRang: number | null = null,
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
    select: { id: true, ...RESUME },
  })
  const historique = lignes.map((ligne) => ({ ...ligne, dateSignature: toJour(ligne.dateSignature) }))
  const publication = historique.find((candidate) => acteRang === null || candidate.acteRang === acteRang)
  if (!publication) return null
  const { contenu } = await base.publication.findUniqueOrThrow({
    where: { id: publication.id },
    select: { contenu: true },
  })
  return {
    instantane: parseInstantane(contenu),
    publication,
    historique,
    partie: entiere ? [] : departements.map(({ departement }) => departement.nom),
  }
}

/** Les montants d’une publication, à plat et dans l’ordre de la saisie, pour les téléchargements. */
export function listMontantsPublies(publicationId: string) {
  return getPublicPrisma().montantPublie.findMany({ where: { publicationId }, orderBy: { ordre: 'asc' } })
}

/** Les derniers actes signés ; sans date connue, ils viennent après. */
export async function listDernieresPublications(nombre: number): Promise<readonly Instantane[]> {
  const publiees = await getPublicPrisma().conventionPubliee.findMany({
    take: nombre,
    orderBy: [{ publication: { dateSignature: { sort: 'desc', nulls: 'last' } } }, { titre: 'asc' }],
    select: { publication: { select: { contenu: true } } },
  })
  return publiees.map(({ publication }) => parseInstantane(publication.contenu))
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
