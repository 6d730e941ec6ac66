import 'server-only'
import { z } from 'zod'
import type { MesureComptee, MesureTransversale } from '@/lib/domain/mesure-publiee'
import { getPublicPrisma } from '@/lib/platform/db/client'
import { keepPublie } from '@/lib/platform/publication/memoire'
import { readTotauxMesure } from './totaux'

const mesuresSchema = z.array(
  z.object({
    code: z.string(),
    cadreNom: z.string(),
    famille: z.string(),
    intitule: z.string(),
    debutAnnee: z.int(),
    finAnnee: z.int(),
    note: z.string().nullable(),
    territoires: z.int(),
  }),
)

const regionsSchema = z.array(
  z.object({ code: z.string(), nom: z.string(), slug: z.string(), renseignes: z.int(), total: z.int() }),
)

/** Le catalogue des cadres, dans son ordre, et combien de territoires ont publié chaque mesure. */
export const listMesuresSocle = keepPublie(async (): Promise<readonly MesureComptee[]> => {
  const lignes = await getPublicPrisma().$queryRaw`
    SELECT m.code, m.cadre_nom AS "cadreNom", m.famille, m.intitule, m.debut_annee AS "debutAnnee",
      m.fin_annee AS "finAnnee", m.note, count(DISTINCT c.collectivite_id)::int AS territoires
    FROM publication.mesure_socle m
    LEFT JOIN publication.fiche_publiee f ON f.catalogue_code = m.code
    LEFT JOIN publication.convention_publiee c ON c.publication_id = f.publication_id
    GROUP BY m.cadre_code, m.cadre_nom, m.code, m.famille, m.intitule, m.debut_annee, m.fin_annee, m.note, m.ordre
    ORDER BY m.cadre_code, m.ordre`
  return mesuresSchema.parse(lignes)
})

/** Une mesure du catalogue, région par région, et les montants publiés pour elle ; null pour un code inconnu. */
export const getMesure = keepPublie(async (code: string): Promise<MesureTransversale | null> => {
  const mesure = (await listMesuresSocle()).find((candidate) => candidate.code === code)
  if (mesure === undefined) return null
  const [regions, totaux] = await Promise.all([readRegions(code), readTotauxMesure(code)])
  return { mesure, regions, totaux }
})

async function readRegions(code: string) {
  const lignes = await getPublicPrisma().$queryRaw`
    SELECT g.code, g.nom, g.slug, count(t.id)::int AS total, count(p.collectivite_id)::int AS renseignes
    FROM publication.region g
    JOIN publication.collectivite t ON t.region_code = g.code
    LEFT JOIN (
      SELECT DISTINCT c.collectivite_id
      FROM publication.fiche_publiee f
      JOIN publication.convention_publiee c ON c.publication_id = f.publication_id
      WHERE f.catalogue_code = ${code}
    ) p ON p.collectivite_id = t.id
    GROUP BY g.code, g.nom, g.slug ORDER BY g.nom`
  return regionsSchema.parse(lignes)
}
