-- Multiplie les territoires, puis donne à chacun qui n’a pas de convention celle de la Haute-Loire, sous ses propres
-- identifiants. Les départements restent 101 : ce sont les collectivités qui se multiplient. Le nombre de copies de chaque territoire remplace :copies. Les déclencheurs sont muets : rien n’est signé.
SET session_replication_role = replica;

-- Un identifiant tiré d’un texte, de la version que la norme laisse libre (8) : l’API vérifie la forme de ceux qu’elle donne.
CREATE FUNCTION pg_temp.identifiant(texte text) RETURNS uuid LANGUAGE sql IMMUTABLE AS
$$ SELECT overlay(overlay(md5(texte) PLACING '8' FROM 13) PLACING '8' FROM 17)::uuid $$;

INSERT INTO publication.collectivite (id, code, type, nom, nom_court, slug, article, charniere, siren, region_code)
SELECT pg_temp.identifiant(id || '-' || k), code || '-' || k, type, nom || ' ' || k, nom_court || ' ' || k, slug || '-' || k,
  article, charniere, siren, region_code
FROM publication.collectivite, generate_series(2, :copies) k;

CREATE TEMP TABLE modele AS
SELECT v.*, p.contenu::jsonb AS instantane
FROM publication.convention_publiee v
JOIN publication.collectivite c ON c.id = v.collectivite_id
JOIN publication.publication p ON p.id = v.publication_id
WHERE c.slug = 'haute-loire' AND v.slug = 'calpae-2019-2021';

CREATE TEMP TABLE copie AS
SELECT c.id AS collectivite_id, pg_temp.identifiant('convention ' || c.id) AS convention_id, pg_temp.identifiant('acte ' || c.id) AS acte_id,
  pg_temp.identifiant('publication ' || c.id) AS publication_id,
  jsonb_build_object('id', c.id, 'code', c.code, 'type', c.type, 'nom', c.nom, 'nomCourt', c.nom_court, 'slug', c.slug,
    'article', c.article, 'charniere', c.charniere) AS collectivite,
  (SELECT coalesce(jsonb_agg(departement_code), '[]') FROM publication.collectivite_departement WHERE collectivite_id = c.id)
    AS departements
FROM publication.collectivite c
WHERE NOT EXISTS (SELECT FROM publication.convention_publiee v WHERE v.collectivite_id = c.id AND v.famille = 'convention');

INSERT INTO publication.publication
SELECT copiee.*
FROM copie c CROSS JOIN modele m JOIN publication.publication p ON p.id = m.publication_id
CROSS JOIN LATERAL (SELECT (m.instantane || jsonb_build_object(
  'collectivite', c.collectivite,
  'convention', m.instantane->'convention' || jsonb_build_object(
    'id', c.convention_id, 'collectiviteId', c.collectivite_id, 'departements', c.departements),
  'acte', m.instantane->'acte' || jsonb_build_object('id', c.acte_id)))::text AS contenu) i
CROSS JOIN LATERAL jsonb_populate_record(p, jsonb_build_object('id', c.publication_id, 'collectivite_id', c.collectivite_id,
  'convention_id', c.convention_id, 'acte_id', c.acte_id, 'contenu', i.contenu, 'ordre', 1, 'precedent', NULL,
  'sha256', encode(sha256(convert_to(i.contenu, 'UTF8')), 'hex'))) copiee;

INSERT INTO publication.convention_publiee
SELECT copiee.*
FROM copie c CROSS JOIN modele m JOIN publication.convention_publiee v ON v.convention_id = m.convention_id
CROSS JOIN LATERAL jsonb_populate_record(v, jsonb_build_object('convention_id', c.convention_id,
  'collectivite_id', c.collectivite_id, 'publication_id', c.publication_id)) copiee;

INSERT INTO publication.convention_publiee_departement (convention_id, departement_code)
SELECT c.convention_id, jsonb_array_elements_text(c.departements) FROM copie c;

DO $$
DECLARE t text;
BEGIN
  FOREACH t IN ARRAY ARRAY['cellule_publiee', 'montant_publie', 'fiche_publiee', 'classement_montant', 'ecart_publie',
    'recherche', 'projection']
  LOOP
    EXECUTE format('INSERT INTO publication.%1$I SELECT copiee.*
      FROM copie c CROSS JOIN modele m JOIN publication.%1$I l ON l.publication_id = m.publication_id
      CROSS JOIN LATERAL jsonb_populate_record(l, jsonb_build_object(''publication_id'', c.publication_id)) copiee', t);
  END LOOP;
END $$;

DROP TABLE copie, modele;
SET session_replication_role = origin;
ANALYZE;
