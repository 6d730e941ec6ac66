-- De qui une échéance est attendue, qui examine une collectivité, et ce que les tâches de fond peuvent ranger.

ALTER TABLE "espace"."cadre_jalon" ADD COLUMN "attendu_de" "espace"."cote" NOT NULL DEFAULT 'collectivite';
ALTER TABLE "espace"."jalon" ADD COLUMN "attendu_de" "espace"."cote" NOT NULL DEFAULT 'collectivite';

-- L'échéance d'un brouillon ne se voit pas plus que lui.
DROP POLICY lecture ON espace.jalon;
CREATE POLICY lecture ON espace.jalon FOR SELECT
  USING ((SELECT espace.est_tache())
    OR EXISTS (SELECT 1 FROM espace.convention c WHERE c.collectivite_id = jalon.collectivite_id AND c.id = jalon.convention_id)
      AND (acte_id IS NULL
        OR EXISTS (SELECT 1 FROM espace.acte a WHERE a.collectivite_id = jalon.collectivite_id AND a.id = jalon.acte_id)));

CREATE POLICY taches_lecture ON espace.envoi FOR SELECT USING ((SELECT espace.est_tache()));
CREATE POLICY taches_menage ON espace.envoi FOR DELETE USING ((SELECT espace.est_tache()));

-- Qui examine une collectivité : l'instructeur de son département, à défaut le commissaire de sa région, sinon personne.
-- SECURITY DEFINER : le rôle se dit à qui attend, sans montrer les comptes.
CREATE FUNCTION espace.examinateur(collectivite uuid) RETURNS espace.role
  LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog AS $$
  SELECT h.role FROM espace.habilitation h
  JOIN espace.utilisateur u ON u.id = h.utilisateur_id AND u.actif
  WHERE (h.role = 'instructeur' AND h.departement_code IN (
      SELECT cd.departement_code FROM publication.collectivite_departement cd WHERE cd.collectivite_id = collectivite))
    OR (h.role = 'commissaire' AND h.region_code = (SELECT c.region_code FROM publication.collectivite c WHERE c.id = collectivite))
  ORDER BY h.role = 'commissaire' LIMIT 1
$$;
REVOKE ALL ON FUNCTION espace.examinateur(uuid) FROM PUBLIC;
GRANT EXECUTE ON FUNCTION espace.examinateur(uuid) TO tandem_app;
