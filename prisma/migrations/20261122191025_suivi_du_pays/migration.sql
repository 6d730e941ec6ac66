-- Qui suit le pays entier n’a pas à être cherché, ligne par ligne, dans la liste de toutes les collectivités ; et une
-- échéance se voit avec sa convention et son acte par une jointure, qui ne relit pas le périmètre à chaque ligne.

CREATE FUNCTION espace.suit_le_pays() RETURNS boolean
  LANGUAGE sql STABLE PARALLEL SAFE
  RETURN coalesce(current_setting('app.pays', true), '') = 'oui';

DROP POLICY lecture_etat ON espace.acte;
CREATE POLICY lecture_etat ON espace.acte FOR SELECT
  USING (statut IN ('transmis', 'a_corriger', 'valide', 'signe')
    AND ((SELECT espace.suit_le_pays()) OR collectivite_id = ANY ((SELECT espace.perimetre('app.territoires'))::uuid[])));

DROP POLICY lecture_etat ON espace.convention;
CREATE POLICY lecture_etat ON espace.convention FOR SELECT
  USING (((SELECT espace.suit_le_pays()) OR collectivite_id = ANY ((SELECT espace.perimetre('app.territoires'))::uuid[]))
    AND EXISTS (SELECT 1 FROM espace.acte a WHERE a.collectivite_id = convention.collectivite_id AND a.convention_id = convention.id));

DROP POLICY lecture_etat ON espace.convention_departement;
CREATE POLICY lecture_etat ON espace.convention_departement FOR SELECT
  USING (((SELECT espace.suit_le_pays()) OR collectivite_id = ANY ((SELECT espace.perimetre('app.territoires'))::uuid[]))
    AND EXISTS (SELECT 1 FROM espace.acte a WHERE a.collectivite_id = convention_departement.collectivite_id
      AND a.convention_id = convention_departement.convention_id));

DROP POLICY lecture ON espace.jalon;
CREATE POLICY lecture ON espace.jalon FOR SELECT
  USING ((SELECT espace.est_tache())
    OR EXISTS (SELECT 1 FROM espace.convention c WHERE c.collectivite_id = jalon.collectivite_id AND c.id = jalon.convention_id)
      AND (acte_id IS NULL
        OR EXISTS (SELECT 1 FROM espace.acte a WHERE a.collectivite_id = jalon.collectivite_id AND a.id = jalon.acte_id)));
