import 'server-only'
import { z } from 'zod'
import { centimes } from '@/lib/domain/centimes'
import { type Agregat, AXES } from '@/lib/domain/pilotage/agregat'
import type { Ressort } from '@/lib/domain/pilotage/ressort'
import { NATURES } from '@/lib/domain/vocabulaire'
import { getPublicPrisma } from '@/lib/platform/db/client'
import { Prisma } from '@/lib/platform/db/generated/client'
import { toJour } from '@/lib/platform/db/jour'
import { selectMontants } from './ressort-sql'

const agregatSchema = z
  .object({
    nature: z.enum(NATURES),
    perimetre: z.string().nullable(),
    debut: z.date().transform((date) => toJour(date)),
    fin: z.date().transform((date) => toJour(date)),
    cadre: z.string(),
    axe: z.enum([...AXES, 'total']),
    part: z.string().nullable(),
    centimes: z.bigint().transform(centimes).nullable(),
    approche: z.boolean(),
    territoires: z.number(),
    montants: z.number(),
    manquants: z.number(),
  })
  .transform(({ debut, fin, ...agregat }): Agregat => ({ ...agregat, cadres: 1, periode: { debut, fin } }))

const COMPTES = Prisma.sql`
  sum(compte)::bigint AS centimes,
  coalesce(bool_or(approche) FILTER (WHERE compte IS NOT NULL), false) AS approche,
  count(DISTINCT territoire) FILTER (WHERE compte IS NOT NULL)::int AS territoires,
  count(compte)::int AS montants, count(*) FILTER (WHERE manque)::int AS manquants`

/** La somme des lignes de chaque cadre : mesures et actions, par volet et par famille de mesures. */
export async function listSommesLignes(ressort: Ressort): Promise<readonly Agregat[]> {
  return parse(
    await getPublicPrisma().$queryRaw`
      WITH montants AS (
        SELECT m.*, CASE WHEN dans_lignes THEN centimes END AS compte FROM (${selectMontants(ressort)}) m
        WHERE dans_lignes OR (manque AND niveau <> 'acte'))
      SELECT nature, perimetre, periode_debut AS debut, periode_fin AS fin, cadre,
        CASE WHEN GROUPING(volet_ligne) = 0 THEN 'volet' WHEN GROUPING(famille) = 0 THEN 'famille'
          ELSE 'total' END AS axe,
        coalesce(volet_ligne, famille) AS part, ${COMPTES}
      FROM montants
      GROUP BY nature, perimetre, periode_debut, periode_fin, cadre, GROUPING SETS ((), (volet_ligne), (famille))`,
  )
}

function parse(lignes: unknown): readonly Agregat[] {
  return z.array(agregatSchema).parse(lignes)
}
