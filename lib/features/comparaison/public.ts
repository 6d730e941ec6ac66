import 'server-only'
import { z } from 'zod'
import type { Denominateur } from '@/lib/domain/comparaison/denominateur'
import { cleBilan } from '@/lib/domain/comparaison/evaluation'
import { couvre, getEtendue } from '@/lib/domain/periode'
import { NATURES } from '@/lib/domain/vocabulaire'
import { getPublicPrisma } from '@/lib/platform/db/client'
import { toJour } from '@/lib/platform/db/jour'
import { keepPublie } from '@/lib/platform/publication/memoire'

/** Les dénombrements de chaque collectivité, par son identifiant. */
export const listDenominateurs = keepPublie(async (): Promise<ReadonlyMap<string, readonly Denominateur[]>> => {
  const lignes = await getPublicPrisma().denominateur.findMany({ orderBy: [{ type: 'asc' }, { millesime: 'asc' }] })
  const groupes = Map.groupBy(lignes, ({ collectiviteId }) => collectiviteId)
  return new Map(
    [...groupes].map(([id, groupe]) => [
      id,
      groupe.map(({ collectiviteId: _, date, ...denominateur }) => ({ ...denominateur, date: toJour(date) })),
    ]),
  )
})

/** Les montants d’un bilan, par ses périodes : la base ne rend que ceux qui en réunissent plusieurs. */
const bilansSchema = z.array(
  z.object({
    conventionId: z.string(),
    nature: z.enum(NATURES),
    perimetre: z.string().nullable(),
    periodes: z.array(z.object({ debut: z.string(), fin: z.string() })),
  }),
)

/** Les bilans en vigueur dont les périodes ne se suivent pas : leurs bornes en disent plus qu’ils ne couvrent. */
export const listTrouees = keepPublie(async (): Promise<ReadonlySet<string>> => {
  const bilans = bilansSchema.parse(
    await getPublicPrisma().$queryRaw`
      SELECT c.convention_id AS "conventionId", m.nature, m.perimetre,
        jsonb_agg(DISTINCT jsonb_build_object('debut', m.periode_debut, 'fin', m.periode_fin)) AS periodes
      FROM publication.convention_publiee c
      JOIN publication.montant_publie m ON m.publication_id = c.publication_id
      JOIN publication.classement_montant k ON k.publication_id = m.publication_id AND k.montant_id = m.montant_id
      WHERE k.dans_bilan
      GROUP BY c.convention_id, m.nature, m.perimetre
      HAVING count(DISTINCT (m.periode_debut, m.periode_fin)) > 1`,
  )
  const trouees = bilans.filter(({ periodes }) => {
    const etendue = getEtendue(periodes)
    return etendue !== null && !couvre(periodes, etendue)
  })
  return new Set(trouees.map((bilan) => cleBilan(bilan.conventionId, bilan)))
})
