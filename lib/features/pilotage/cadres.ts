import 'server-only'
import { z } from 'zod'
import type { CadreSuivi } from '@/lib/domain/pilotage/cadre'
import type { Ressort } from '@/lib/domain/pilotage/ressort'
import { getPublicPrisma } from '@/lib/platform/db/client'
import { filterRessort } from './ressort-sql'

const rubriquesSchema = z.array(
  z.object({ part: z.string().nullable(), rubriques: z.number(), territoires: z.number() }),
)

const cadreSchema = z.object({
  code: z.string(),
  nom: z.string(),
  volets: z.array(z.object({ code: z.string(), libelle: z.string() })),
  familles: z.array(z.string()),
  parVolet: rubriquesSchema,
  parFamille: rubriquesSchema,
})

/**
 * Les cadres des conventions publiées dans le ressort, leurs volets, leurs familles de mesures, et combien de mesures (et
 * d’actions qui ne relèvent d’aucune) chacun compte, chiffrées ou non.
 */
export async function listCadres(ressort: Ressort): Promise<readonly CadreSuivi[]> {
  const lignes = await getPublicPrisma().$queryRaw`
    WITH rubriques AS (
      SELECT c.cadre_code AS cadre, c.cadre_nom AS nom, k.code AS territoire, f.fiche_id, f.volet, x.famille
      FROM publication.convention_publiee c
      JOIN publication.collectivite k ON k.id = c.collectivite_id
      LEFT JOIN publication.fiche_publiee f ON f.publication_id = c.publication_id
        AND (f.niveau = 'mesure' OR f.mesure_id IS NULL)
      LEFT JOIN publication.mesure_socle x ON x.cadre_code = c.cadre_code AND x.code = f.catalogue_code
      WHERE c.famille = 'convention' AND ${filterRessort(ressort)}),
    comptes AS (
      SELECT cadre, GROUPING(volet) = 0 AS par_volet, coalesce(volet, famille) AS part,
        jsonb_build_object('part', coalesce(volet, famille), 'rubriques', count(*), 'territoires', count(DISTINCT territoire)) AS compte
      FROM rubriques WHERE fiche_id IS NOT NULL
      GROUP BY cadre, GROUPING SETS ((volet), (famille)))
    SELECT r.cadre AS code, r.nom,
      coalesce((SELECT jsonb_agg(jsonb_build_object('code', v.code, 'libelle', v.libelle) ORDER BY v.ordre)
        FROM publication.cadre_volet v WHERE v.cadre_code = r.cadre), '[]') AS volets,
      coalesce((SELECT jsonb_agg(s.famille ORDER BY s.ordre) FROM (SELECT famille, min(ordre) AS ordre
        FROM publication.mesure_socle WHERE cadre_code = r.cadre GROUP BY famille) s), '[]') AS familles,
      coalesce((SELECT jsonb_agg(n.compte) FROM comptes n WHERE n.cadre = r.cadre AND n.par_volet), '[]') AS "parVolet",
      coalesce((SELECT jsonb_agg(n.compte) FROM comptes n WHERE n.cadre = r.cadre AND NOT n.par_volet), '[]') AS "parFamille"
    FROM (SELECT DISTINCT cadre, nom FROM rubriques) r ORDER BY r.cadre`
  return z.array(cadreSchema).parse(lignes)
}
