import 'server-only'
import type { Ressort } from '@/lib/domain/pilotage/ressort'
import { Prisma } from '@/lib/platform/db/generated/client'

/** La condition qui ne garde que les collectivités d’un ressort ; elles y sont nommées `k`. */
export function filterRessort(ressort: Ressort): Prisma.Sql {
  switch (ressort.tag) {
    case 'france':
      return Prisma.sql`true`
    case 'region':
      return Prisma.sql`k.region_code = ${ressort.code}`
    case 'territoires':
      return Prisma.sql`k.code = ANY(${[...ressort.codes]})`
  }
}

/**
 * Chaque montant publié en vigueur, situé : où, pour quel volet et quelle famille. Une action sans volet ni code prend ceux
 * de sa mesure. Un montant n’est d’un département que si sa convention n’en couvre qu’un, et n’est pas celle d’une métropole.
 */
export function selectMontants(ressort: Ressort): Prisma.Sql {
  return Prisma.sql`
    SELECT m.*, t.dans_lignes, c.convention_id, c.cadre_code AS cadre, c.cadre_nom, c.titre AS convention, k.code AS territoire,
      k.nom AS collectivite, k.region_code AS region,
      CASE WHEN d.nombre = 1 AND k.type <> 'metropole' THEN d.code END AS departement,
      coalesce(f.volet, s.volet) AS volet_ligne, x.famille,
      coalesce(m.precision IN ('millier', 'environ'), false) AS approche,
      m.centimes IS NULL AND m.absence <> 'sans_objet' AS manque
    FROM publication.convention_publiee c
    JOIN publication.collectivite k ON k.id = c.collectivite_id
    JOIN publication.montant_publie m ON m.publication_id = c.publication_id
    JOIN publication.classement_montant t ON t.publication_id = m.publication_id AND t.montant_id = m.montant_id
    LEFT JOIN publication.fiche_publiee f ON f.publication_id = m.publication_id AND f.fiche_id = t.fiche_id
    LEFT JOIN publication.fiche_publiee s ON s.publication_id = m.publication_id AND s.fiche_id = f.mesure_id
    LEFT JOIN publication.mesure_socle x
      ON x.cadre_code = c.cadre_code AND x.code = coalesce(f.catalogue_code, s.catalogue_code)
    LEFT JOIN LATERAL (
      SELECT count(*) AS nombre, min(l.departement_code) AS code
      FROM publication.convention_publiee_departement l WHERE l.convention_id = c.convention_id) d ON true
    WHERE c.famille = 'convention' AND ${filterRessort(ressort)}`
}
