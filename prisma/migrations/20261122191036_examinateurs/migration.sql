-- Les examinateurs de plusieurs collectivités d'un coup : le suivi du pays les demande tous, et un appel par collectivité
-- relisait chaque fois toutes les habilitations. La règle ne change pas : l'instructeur du département, à défaut le
-- commissaire de la région, sinon personne.
DROP FUNCTION espace.examinateur(uuid);
CREATE FUNCTION espace.examinateurs(collectivites uuid[]) RETURNS TABLE (collectivite_id uuid, role espace.role)
  LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog AS $$
  WITH roles AS MATERIALIZED (
    SELECT DISTINCT h.role, h.departement_code, h.region_code FROM espace.habilitation h
    JOIN espace.utilisateur u ON u.id = h.utilisateur_id AND u.actif
    WHERE h.role IN ('instructeur', 'commissaire'))
  SELECT DISTINCT ON (trouves.id) trouves.id, trouves.role FROM (
    SELECT cd.collectivite_id AS id, r.role FROM publication.collectivite_departement cd
    JOIN roles r ON r.role = 'instructeur' AND r.departement_code = cd.departement_code
    UNION ALL
    SELECT c.id, r.role FROM publication.collectivite c
    JOIN roles r ON r.role = 'commissaire' AND r.region_code = c.region_code) trouves
  WHERE trouves.id = ANY (collectivites)
  ORDER BY trouves.id, trouves.role = 'commissaire'
$$;
REVOKE ALL ON FUNCTION espace.examinateurs(uuid[]) FROM PUBLIC;
GRANT EXECUTE ON FUNCTION espace.examinateurs(uuid[]) TO tandem_app;
