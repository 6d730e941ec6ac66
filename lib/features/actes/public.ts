import 'server-only'
import { getPublicPrisma } from '@/lib/platform/db/client'
import { createMemoire } from '@/lib/platform/memoire'
import { A_VERIFIER, type ConventionAVerifier, type Verification, verifyConvention } from './verification'

/** Une convention dont les publications viennent d’être vérifiées. */
export interface ConventionVerifiee extends Verification {
  readonly conventionId: string
}

/** Refait les preuves d’une convention, par le rôle public : ce que chacun peut lire suffit. */
export async function verifyPublications(conventionId: string): Promise<ConventionVerifiee> {
  const base = getPublicPrisma()
  const [publications, tete, documents, malIndexees] = await Promise.all([
    base.publication.findMany({ where: { conventionId }, ...A_VERIFIER }),
    base.conventionPubliee.findUnique({ where: { conventionId }, include: { departements: true } }),
    base.documentPublie.findMany({ where: { conventionId } }),
    listMalIndexees(conventionId),
  ])
  return { conventionId, ...verifyConvention({ publications, tete, documents, malIndexees }) }
}

/** Les lignes de la recherche que leurs propres mots ne trouveraient pas : la base seule sait en refaire le calcul. */
function listMalIndexees(conventionId: string): Promise<ConventionAVerifier['malIndexees']> {
  return getPublicPrisma().$queryRaw`
    SELECT r.publication_id AS "publicationId", r.ordre FROM publication.recherche r
    JOIN publication.publication p ON p.id = r.publication_id
    WHERE p.convention_id = ${conventionId}::uuid AND r.vecteur IS DISTINCT FROM publication.vectoriser(r.titre, r.texte)
    ORDER BY p.ordre, r.ordre`
}

interface VerificationDatee extends ConventionVerifiee {
  readonly faiteLe: Date
}

const DUREE_MS = 5 * 60_000
const remember = createMemoire<VerificationDatee>(DUREE_MS)

/** La même, pour une page que chacun peut demander : refaite à chaque publication, sinon toutes les cinq minutes. */
export async function readVerification(conventionId: string): Promise<VerificationDatee> {
  const derniere = await getPublicPrisma().publication.findFirst({
    where: { conventionId },
    orderBy: { ordre: 'desc' },
    select: { empreinte: true },
  })
  return remember(conventionId, derniere?.empreinte ?? '', async () => ({
    ...(await verifyPublications(conventionId)),
    faiteLe: new Date(),
  }))
}

/** Les conventions qui ont au moins une publication, et combien ; celle qui aurait perdu sa ligne vient en tête. */
export async function listChaines() {
  const base = getPublicPrisma()
  const [chaines, lignes, collectivites] = await Promise.all([
    base.publication.groupBy({ by: ['conventionId'], _count: true, _max: { publieLe: true } }),
    base.conventionPubliee.findMany({ select: { conventionId: true, collectiviteId: true, slug: true, titre: true } }),
    base.collectivite.findMany({
      where: { publiees: { some: {} } },
      select: { id: true, slug: true, nomCourt: true },
      orderBy: { nomCourt: 'asc' },
    }),
  ])
  // Assemblées ici et non par la base : une clé étrangère forcée ne doit pas empêcher de le dire.
  const conventions = collectivites.flatMap(({ id, ...collectivite }) =>
    lignes.filter(({ collectiviteId }) => collectiviteId === id).map((ligne) => ({ ...ligne, collectivite })),
  )
  const rangs = new Map(conventions.map(({ conventionId }, rang) => [conventionId, rang]))
  return chaines
    .map(({ conventionId, _count, _max }) => ({
      conventionId,
      publications: _count,
      derniere: _max.publieLe,
      convention: conventions[rangs.get(conventionId) ?? -1] ?? null,
    }))
    .toSorted((a, b) => (rangs.get(a.conventionId) ?? -1) - (rangs.get(b.conventionId) ?? -1))
}

/** La convention publiée à cette adresse, par sa seule ligne : un contenu altéré n’empêche pas de le dire. */
export function findChaine(collectiviteSlug: string, slug: string) {
  return getPublicPrisma().conventionPubliee.findFirst({
    where: { slug, collectivite: { slug: collectiviteSlug } },
    select: {
      conventionId: true,
      slug: true,
      titre: true,
      cadreNom: true,
      collectivite: { select: { slug: true, nom: true, nomCourt: true, code: true, type: true } },
    },
  })
}
