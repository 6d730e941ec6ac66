-- Ce que la revue de l'examen a montré : une reprise qui l'esquivait, une acceptation refusée à tort, des pièces trop vues.

-- ---------------------------------------------------------------------------------------------------------------------
-- Un acte que l'État a eu à examiner n'est plus une reprise, et une reprise ne se transmet pas
-- ---------------------------------------------------------------------------------------------------------------------

CREATE FUNCTION espace.garder_reprise() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF NOT NEW.reprise_apres_coup THEN
    RETURN NEW;
  END IF;
  IF NEW.statut = 'transmis' AND OLD.statut <> 'transmis' THEN
    RAISE EXCEPTION 'L’acte % est saisi après coup : il ne s’examine pas', NEW.id USING ERRCODE = 'TD001';
  END IF;
  IF NOT OLD.reprise_apres_coup AND EXISTS (SELECT 1 FROM espace.version_soumise v
    WHERE v.collectivite_id = NEW.collectivite_id AND v.acte_id = NEW.id) THEN
    RAISE EXCEPTION 'L’acte % a été soumis à l’examen : ce n’est pas une reprise', NEW.id USING ERRCODE = 'TD001';
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER reprise BEFORE UPDATE ON espace.acte FOR EACH ROW EXECUTE FUNCTION espace.garder_reprise();

-- ---------------------------------------------------------------------------------------------------------------------
-- La valeur acceptée peut faire disparaître un écart : la réponse qu'il appelait part avec lui, aucune autre ne vient
-- ---------------------------------------------------------------------------------------------------------------------

CREATE OR REPLACE FUNCTION espace.suit_version(v espace.version_soumise, montant uuid, centimes bigint) RETURNS boolean
  LANGUAGE sql STABLE AS $$
  SELECT EXISTS (
    SELECT 1 FROM espace.version_soumise p
    WHERE p.collectivite_id = v.collectivite_id AND p.acte_id = v.acte_id AND p.ordre = v.ordre - 1
      AND (p.contenu::jsonb #- '{acte,montants}' #- '{convention,sources}' #- '{convention,explications}')
        = (v.contenu::jsonb #- '{acte,montants}' #- '{convention,sources}' #- '{convention,explications}')
      AND NOT EXISTS (
        SELECT jsonb_array_elements(v.contenu::jsonb #> '{convention,explications}')
        EXCEPT SELECT jsonb_array_elements(p.contenu::jsonb #> '{convention,explications}'))
      AND jsonb_array_length(p.contenu::jsonb #> '{acte,montants}') = jsonb_array_length(v.contenu::jsonb #> '{acte,montants}')
      AND NOT EXISTS (
        SELECT 1 FROM ROWS FROM (jsonb_array_elements(p.contenu::jsonb #> '{acte,montants}'),
          jsonb_array_elements(v.contenu::jsonb #> '{acte,montants}')) AS m(avant, apres)
        WHERE CASE WHEN avant ->> 'id' = montant::text THEN apres #>> '{valeur,centimes}' IS DISTINCT FROM centimes::text
          OR (avant - ARRAY['valeur', 'sourceId', 'citation', 'page', 'note', 'saisiPar', 'saisiLe'])
            <> (apres - ARRAY['valeur', 'sourceId', 'citation', 'page', 'note', 'saisiPar', 'saisiLe'])
          ELSE avant <> apres END))
$$;

-- ---------------------------------------------------------------------------------------------------------------------
-- L'État lit les pièces qu'une soumission a portées et celles de l'acte signé, pas celles qui en ont été retirées avant
-- ---------------------------------------------------------------------------------------------------------------------

DROP POLICY lecture_etat ON espace.document;
CREATE POLICY lecture_etat ON espace.document FOR SELECT
  USING (collectivite_id = ANY ((SELECT espace.perimetre('app.territoires'))::uuid[])
    AND EXISTS (SELECT 1 FROM espace.acte a WHERE a.collectivite_id = document.collectivite_id AND a.id = document.acte_id
      AND ((a.statut = 'signe' AND document.retire_le IS NULL)
        OR EXISTS (SELECT 1 FROM espace.version_soumise v
          WHERE v.collectivite_id = a.collectivite_id AND v.acte_id = a.id
            AND v.soumise_le BETWEEN document.depose_le AND coalesce(document.retire_le, 'infinity')))));

-- ---------------------------------------------------------------------------------------------------------------------
-- Validé, un acte ne reçoit plus que les preuves de sa signature : ses annexes ont été examinées avec lui
-- ---------------------------------------------------------------------------------------------------------------------

CREATE FUNCTION espace.garder_annexes() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF NEW.type IN ('annexe', 'autre') AND EXISTS (SELECT 1 FROM espace.acte a
    WHERE a.collectivite_id = NEW.collectivite_id AND a.id = NEW.acte_id AND a.statut = 'valide') THEN
    RAISE EXCEPTION 'L’acte % est validé : ses annexes ne changent plus', NEW.acte_id USING ERRCODE = 'TD001';
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER examine BEFORE INSERT OR UPDATE ON espace.document FOR EACH ROW EXECUTE FUNCTION espace.garder_annexes();

REVOKE ALL ON ALL FUNCTIONS IN SCHEMA espace FROM PUBLIC;
GRANT EXECUTE ON FUNCTION espace.garder_reprise(), espace.garder_annexes() TO tandem_app;
