-- Ferme ce que les essais d’isolation ont trouvé ouvert : courses avec la signature, journal lu par l’État,
-- publication d’un brouillon ou au nom d’une autre convention, adresse publique modifiable.

-- ---------------------------------------------------------------------------------------------------------------------
-- Qui écrit lit : le gel se vérifie en lisant l’acte, un droit d’écrire sans lire y échapperait
-- ---------------------------------------------------------------------------------------------------------------------

DO $$
DECLARE t text;
BEGIN
  FOREACH t IN ARRAY ARRAY['convention', 'convention_departement', 'acte', 'deliberation', 'signataire', 'denombrement',
    'mesure', 'action', 'phase', 'source', 'fait', 'montant', 'ecart_consigne', 'explication_ecart']
  LOOP
    EXECUTE format('ALTER POLICY lecture_agent ON espace.%I
      USING (collectivite_id = ANY ((SELECT espace.perimetre(''app.lecture'') || espace.perimetre(''app.ecriture''))::uuid[]))', t);
  END LOOP;
END $$;

-- ---------------------------------------------------------------------------------------------------------------------
-- Le gel attend une signature en cours : sans ce verrou, une ligne s’ajouterait entre la lecture de l’acte et sa signature
-- ---------------------------------------------------------------------------------------------------------------------

CREATE OR REPLACE FUNCTION espace.refuser_partie_signee() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
  ligne record;
BEGIN
  FOR ligne IN
    SELECT a.id, a.statut FROM espace.acte a
    WHERE (TG_OP <> 'INSERT' AND a.collectivite_id = OLD.collectivite_id AND a.id = OLD.acte_id)
      OR (TG_OP <> 'DELETE' AND a.collectivite_id = NEW.collectivite_id AND a.id = NEW.acte_id)
    FOR SHARE
  LOOP
    IF ligne.statut = 'signe' THEN
      RAISE EXCEPTION 'L’acte % est signé : il est figé', ligne.id USING ERRCODE = 'TD001';
    END IF;
  END LOOP;
  RETURN CASE TG_OP WHEN 'DELETE' THEN OLD ELSE NEW END;
END $$;

CREATE OR REPLACE FUNCTION espace.refuser_source_signee() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  PERFORM 1 FROM espace.acte a
    WHERE a.collectivite_id = OLD.collectivite_id AND a.convention_id = OLD.convention_id FOR SHARE;
  IF EXISTS (
    SELECT 1 FROM espace.acte a
    WHERE a.collectivite_id = OLD.collectivite_id AND a.convention_id = OLD.convention_id AND a.statut = 'signe'
      AND (a.source_id = OLD.id
        OR EXISTS (SELECT 1 FROM espace.montant m WHERE m.collectivite_id = a.collectivite_id AND m.acte_id = a.id AND m.source_id = OLD.id)
        OR EXISTS (SELECT 1 FROM espace.denombrement d WHERE d.collectivite_id = a.collectivite_id AND d.acte_id = a.id AND d.source_id = OLD.id)
        OR EXISTS (SELECT 1 FROM espace.ecart_consigne e WHERE e.collectivite_id = a.collectivite_id AND e.acte_id = a.id AND OLD.id IN (e.source_a_id, e.source_b_id)))
  ) THEN
    RAISE EXCEPTION 'La source % est citée par un acte signé : elle est figée', OLD.id USING ERRCODE = 'TD001';
  END IF;
  RETURN CASE TG_OP WHEN 'DELETE' THEN OLD ELSE NEW END;
END $$;

-- Une convention dont un acte est signé ne change plus : ni son titre, ni sa période, ni son adresse, ni ses départements.
CREATE FUNCTION espace.exiger_convention_ouverte(collectivite uuid, convention uuid) RETURNS void LANGUAGE plpgsql AS $$
DECLARE
  ligne record;
BEGIN
  FOR ligne IN
    SELECT a.statut FROM espace.acte a WHERE a.collectivite_id = collectivite AND a.convention_id = convention FOR SHARE
  LOOP
    IF ligne.statut = 'signe' THEN
      RAISE EXCEPTION 'La convention % a un acte signé : elle est figée', convention USING ERRCODE = 'TD001';
    END IF;
  END LOOP;
END $$;

CREATE OR REPLACE FUNCTION espace.refuser_convention_signee() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  PERFORM espace.exiger_convention_ouverte(OLD.collectivite_id, OLD.id);
  RETURN CASE TG_OP WHEN 'DELETE' THEN OLD ELSE NEW END;
END $$;

CREATE FUNCTION espace.refuser_departement_signe() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF TG_OP <> 'INSERT' THEN
    PERFORM espace.exiger_convention_ouverte(OLD.collectivite_id, OLD.convention_id);
  END IF;
  IF TG_OP <> 'DELETE' THEN
    PERFORM espace.exiger_convention_ouverte(NEW.collectivite_id, NEW.convention_id);
  END IF;
  RETURN CASE TG_OP WHEN 'DELETE' THEN OLD ELSE NEW END;
END $$;

CREATE TRIGGER fige BEFORE INSERT OR UPDATE OR DELETE ON espace.convention_departement
  FOR EACH ROW EXECUTE FUNCTION espace.refuser_departement_signe();

-- ---------------------------------------------------------------------------------------------------------------------
-- Le journal raconte les brouillons, montants compris : l’État ne le lit pas, l’administrateur n’en lit que la chaîne du portail
-- ---------------------------------------------------------------------------------------------------------------------

ALTER POLICY lecture ON espace.journal
  USING (chaine = ANY ((SELECT espace.perimetre('app.lecture'))::uuid[])
    OR (chaine = '00000000-0000-0000-0000-000000000000' AND (SELECT espace.est_administrateur())));

-- ---------------------------------------------------------------------------------------------------------------------
-- Seul un acte signé se publie, sous sa propre convention, à une adresse qui ne change plus
-- ---------------------------------------------------------------------------------------------------------------------

ALTER POLICY ajout ON publication.publication
  WITH CHECK (collectivite_id = ANY ((SELECT espace.perimetre('app.ecriture'))::uuid[])
    AND EXISTS (SELECT 1 FROM espace.acte a WHERE a.collectivite_id = publication.collectivite_id
      AND a.id = publication.acte_id AND a.convention_id = publication.convention_id AND a.statut = 'signe'));

ALTER POLICY ajout ON publication.convention_publiee
  WITH CHECK (collectivite_id = ANY ((SELECT espace.perimetre('app.ecriture'))::uuid[])
    AND EXISTS (SELECT 1 FROM publication.publication p WHERE p.id = convention_publiee.publication_id
      AND p.convention_id = convention_publiee.convention_id AND p.collectivite_id = convention_publiee.collectivite_id));
ALTER POLICY modification ON publication.convention_publiee
  WITH CHECK (collectivite_id = ANY ((SELECT espace.perimetre('app.ecriture'))::uuid[])
    AND EXISTS (SELECT 1 FROM publication.publication p WHERE p.id = convention_publiee.publication_id
      AND p.convention_id = convention_publiee.convention_id AND p.collectivite_id = convention_publiee.collectivite_id));

REVOKE UPDATE ON publication.convention_publiee FROM tandem_app;
GRANT UPDATE (titre, periode_debut, periode_fin, publication_id, ecarts_reels, ecarts_explicables, cellule_tete)
  ON publication.convention_publiee TO tandem_app;

REVOKE ALL ON FUNCTION espace.exiger_convention_ouverte(uuid, uuid), espace.refuser_departement_signe() FROM PUBLIC;
GRANT EXECUTE ON FUNCTION espace.exiger_convention_ouverte(uuid, uuid), espace.refuser_departement_signe() TO tandem_app;
