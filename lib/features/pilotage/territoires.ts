import 'server-only'
import { z } from 'zod'
import type { Denominateur } from '@/lib/domain/comparaison/denominateur'
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

/** La population d’un département est celle de la collectivité qui en exerce seule les compétences, et n’en couvre pas d’autre. */
async function listPopulations(): Promise<ReadonlyMap<string, readonly Denominateur[]>> {
  const collectivites = await getPublicPrisma().collectivite.findMany({
    where: { type: { not: 'metropole' } },
    select: { departements: { select: { departementCode: true } }, denominateurs: { where: { type: 'habitants' } } },
  })
  const couvertures = collectivites.flatMap((collectivite) =>
    collectivite.departements.map(({ departementCode }) => ({ departementCode, collectivite })),
  )
  return new Map(
    groupBy(couvertures, ({ departementCode }) => departementCode)
      .filter(([{ collectivite }, ...autres]) => autres.length === 0 && collectivite.departements.length === 1)
      .map(([{ departementCode, collectivite }]) => [
        departementCode,
        collectivite.denominateurs.map(({ date, ...lu }) => ({ ...lu, date: toJour(date) })),
      ]),
  )
}
