import 'server-only'
import { z } from 'zod'
import { getAdresseConvention } from '@/lib/domain/adresse-publique'
import type { IntituleCommun } from '@/lib/domain/mesure-publiee'
import { getPublicPrisma } from '@/lib/platform/db/client'
import { keepPublie } from '@/lib/platform/publication/memoire'

export const TAILLE_PAGE_INTITULES = 50

/** Un intitulé que beaucoup de territoires partagent se retrouve par la recherche : la liste n’en nomme que quelques-uns. */
const TERRITOIRES_NOMMES = 5

const lignesSchema = z.array(
  z.object({
    cle: z.string(),
    intitule: z.string(),
    territoires: z.int(),
    nombre: z.int(),
    conventions: z.array(
      z.object({
        nomCourt: z.string(),
        cadreNom: z.string(),
        collectivite: z.string(),
        convention: z.string(),
        lignee: z.string(),
      }),
    ),
  }),
)

/** Une page des intitulés, et combien il y en a. */
export interface PageIntitules {
  readonly intitules: readonly IntituleCommun[]
  readonly nombre: number
}

/**
 * Les mesures et les actions qui ne se rattachent pas au catalogue, réunies quand leur intitulé est le même aux accents, à
 * la casse et à la ponctuation près : rapprocher deux formulations serait une interprétation.
 */
export const listIntitules = keepPublie(async (page: number): Promise<PageIntitules> => {
  const lignes = lignesSchema.parse(
    await getPublicPrisma().$queryRaw`
    WITH fiches AS (
      SELECT f.publication_id, f.ordre, f.intitule, f.lignee, c.collectivite_id, c.slug, c.cadre_nom,
        btrim(regexp_replace(lower(publication.unaccent(f.intitule)), '[^a-z0-9]+', ' ', 'g')) AS cle
      FROM publication.fiche_publiee f
      JOIN publication.convention_publiee c ON c.publication_id = f.publication_id
      WHERE f.catalogue_code IS NULL
    ), groupes AS (
      SELECT cle, count(DISTINCT collectivite_id)::int AS territoires, count(*) OVER ()::int AS nombre
      FROM fiches GROUP BY cle ORDER BY territoires DESC, cle
      LIMIT ${TAILLE_PAGE_INTITULES} OFFSET ${(page - 1) * TAILLE_PAGE_INTITULES}
    )
    SELECT g.cle, g.territoires, g.nombre, min(n.intitule) AS intitule, json_agg(json_build_object(
        'nomCourt', n.nom_court, 'cadreNom', n.cadre_nom, 'collectivite', n.collectivite, 'convention', n.slug,
        'lignee', n.lignee) ORDER BY n.rang) AS conventions
    FROM groupes g
    JOIN (
      SELECT f.*, t.nom_court, t.slug AS collectivite,
        row_number() OVER (PARTITION BY f.cle ORDER BY t.nom_court, f.slug, f.ordre) AS rang
      FROM fiches f JOIN publication.collectivite t ON t.id = f.collectivite_id
    ) n ON n.cle = g.cle AND n.rang <= ${TERRITOIRES_NOMMES}
    GROUP BY g.cle, g.territoires, g.nombre
    ORDER BY g.territoires DESC, g.cle`,
  )
  return {
    nombre: lignes[0]?.nombre ?? 0,
    intitules: lignes.map(({ intitule, territoires, conventions }) => ({
      intitule,
      territoires,
      conventions: conventions.map(({ nomCourt, cadreNom, collectivite, convention, lignee }) => ({
        nomCourt,
        cadreNom,
        adresse: `${getAdresseConvention({ slug: collectivite }, { slug: convention })}#fiche-${lignee}`,
      })),
    })),
  }
})
