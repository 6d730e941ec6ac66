import 'server-only'
import { z } from 'zod'
import { type Denominateur, PRECISIONS_DENOMINATEUR, TYPES_DENOMINATEUR } from '@/lib/domain/comparaison/denominateur'
import { groupBy } from '@/lib/domain/groupe'
import type { DepartementSuivi, RegionSuivie } from '@/lib/domain/pilotage/region'
import type { Ressort } from '@/lib/domain/pilotage/ressort'
import { getPublicPrisma } from '@/lib/platform/db/client'
import { Prisma } from '@/lib/platform/db/generated/client'
import { toJour } from '@/lib/platform/db/jour'
import { filterRessort } from './ressort-sql'

const lieuSchema = z
  .object({
    code: z.string(),
    nom: z.string(),
    slug: z.string(),
    attestee: z.number(),
    compatible: z.number(),
    rompue: z.number(),
    indeterminable: z.number(),
  })
  .transform(({ attestee, compatible, rompue, indeterminable, ...lieu }) => ({
    ...lieu,
    verdicts: { attestee, compatible, rompue, indeterminable },
  }))

const regionSchema = z
  .looseObject({ territoires: z.number(), renseignes: z.number(), ecartsReels: z.number() })
  .transform((ligne): RegionSuivie => {
    const { territoires, renseignes, ecartsReels } = ligne
    return { ...lieuSchema.parse(ligne), territoires, renseignes, ecartsReels }
  })

/** Une convention qui ne chiffre rien n’a pas de cellule de tête : sa parité est indéterminable. */
const VERDICTS = Prisma.sql`
  count(c.convention_id) FILTER (WHERE b.verdict = 'attestee')::int AS attestee,
  count(c.convention_id) FILTER (WHERE b.verdict = 'compatible')::int AS compatible,
  count(c.convention_id) FILTER (WHERE b.verdict = 'rompue')::int AS rompue,
  count(c.convention_id) FILTER (WHERE coalesce(b.verdict, 'indeterminable') = 'indeterminable')::int AS indeterminable`

/** Les régions du ressort, et ce qu’elles ont publié : celles qui n’ont rien publié y sont aussi. */
export async function listRegions(ressort: Ressort): Promise<readonly RegionSuivie[]> {
  const lignes = await getPublicPrisma().$queryRaw`
    SELECT r.code, r.nom, r.slug, count(DISTINCT k.id)::int AS territoires,
      count(DISTINCT c.collectivite_id)::int AS renseignes, coalesce(sum(c.ecarts_reels), 0)::int AS "ecartsReels",
      ${VERDICTS}
    FROM publication.region r
    JOIN publication.collectivite k ON k.region_code = r.code
    LEFT JOIN publication.convention_publiee c ON c.collectivite_id = k.id AND c.famille = 'convention'
    LEFT JOIN publication.cellule_publiee b ON b.publication_id = c.publication_id AND b.rang = c.cellule_tete
    WHERE ${filterRessort(ressort)}
    GROUP BY r.code ORDER BY r.nom`
  return z.array(regionSchema).parse(lignes)
}

/** Les départements du ressort, et les verdicts des conventions qui les couvrent ; Lyon seule des métropoles y compte. */
export async function listDepartements(ressort: Ressort): Promise<readonly DepartementSuivi[]> {
  const [lieux, populations] = await Promise.all([readDepartements(ressort), listPopulations()])
  return lieux.map((lieu) => ({ ...lieu, populations: populations.get(lieu.code) ?? [] }))
}

async function readDepartements(ressort: Ressort) {
  const lignes = await getPublicPrisma().$queryRaw`
    SELECT d.code, d.nom, d.slug, ${VERDICTS}
    FROM publication.departement d
    LEFT JOIN publication.convention_publiee_departement l ON l.departement_code = d.code
    LEFT JOIN publication.convention_publiee c ON c.convention_id = l.convention_id AND c.famille = 'convention'
      AND EXISTS (SELECT 1 FROM publication.collectivite p WHERE p.id = c.collectivite_id AND p.type <> 'metropole')
    LEFT JOIN publication.cellule_publiee b ON b.publication_id = c.publication_id AND b.rang = c.cellule_tete
    WHERE d.code IN (SELECT s.departement_code FROM publication.collectivite k
      JOIN publication.collectivite_departement s ON s.collectivite_id = k.id WHERE ${filterRessort(ressort)})
    GROUP BY d.code ORDER BY d.code`
  return z.array(lieuSchema).parse(lignes)
}

const populationSchema = z
  .object({
    departement: z.string(),
    type: z.enum(TYPES_DENOMINATEUR),
    millesime: z.string(),
    date: z
      .date()
      .transform((date) => toJour(date))
      .nullable(),
    valeur: z.number(),
    precision: z.enum(PRECISIONS_DENOMINATEUR),
    sourceTitre: z.string(),
    sourceUrl: z.string().nullable(),
    citation: z.string().nullable(),
    note: z.string().nullable(),
  })
  .transform(({ departement, ...denominateur }) => ({ departement, denominateur }))

/** La population d’un département est celle de la collectivité qui en exerce seule les compétences, et n’en couvre pas d’autre. */
async function listPopulations(): Promise<ReadonlyMap<string, readonly Denominateur[]>> {
  const lignes = await getPublicPrisma().$queryRaw`
    WITH couvertures AS (
      SELECT l.departement_code, l.collectivite_id, count(*) OVER (PARTITION BY l.departement_code) AS collectivites,
        count(*) OVER (PARTITION BY l.collectivite_id) AS departements
      FROM publication.collectivite_departement l
      JOIN publication.collectivite k ON k.id = l.collectivite_id AND k.type <> 'metropole')
    SELECT c.departement_code AS departement, n.type, n.millesime, n.date, n.valeur, n.precision,
      n.source_titre AS "sourceTitre", n.source_url AS "sourceUrl", n.citation, n.note
    FROM couvertures c JOIN publication.denominateur n ON n.collectivite_id = c.collectivite_id
    WHERE n.type = 'habitants' AND c.collectivites = 1 AND c.departements = 1`
  return new Map(
    groupBy(z.array(populationSchema).parse(lignes), ({ departement }) => departement).map((groupe) => [
      groupe[0].departement,
      groupe.map(({ denominateur }) => denominateur),
    ]),
  )
}
