-- Un acte signé reste figé, sauf pour l'erratum : une correction qui n'existe qu'avec la publication qui la dit.

-- ---------------------------------------------------------------------------------------------------------------------
-- Ce qu'un erratum peut corriger
-- ---------------------------------------------------------------------------------------------------------------------

-- La transaction se déclare erratum de cet acte, et aucun acte signé ne l'a remplacé.
CREATE FUNCTION espace.est_erratum_de(collectivite uuid, acte uuid) RETURNS boolean
  LANGUAGE sql STABLE
  RETURN coalesce(nullif(current_setting('app.erratum', true), '')::uuid = acte, false)
    AND NOT EXISTS (SELECT 1 FROM espace.acte a JOIN espace.acte b
      ON b.collectivite_id = a.collectivite_id AND b.convention_id = a.convention_id AND b.rang > a.rang AND b.statut = 'signe'
      WHERE a.collectivite_id = collectivite AND a.id = acte);

-- L'acte sans ce qu'un erratum corrige : son numéro, sa citation, sa date de signature.
CREATE FUNCTION espace.hors_erratum(a espace.acte) RETURNS jsonb
  LANGUAGE sql STABLE
  RETURN to_jsonb(a) - ARRAY['numero', 'citation', 'date_signature', 'precision_date_signature', 'version', 'modifie_le', 'modifie_par_nom'];

-- Le montant sans sa valeur ni sa provenance : ce qu'il dit de lui-même (sujet, financeur, période, nature) ne change pas.
CREATE FUNCTION espace.hors_erratum(m espace.montant) RETURNS jsonb
  LANGUAGE sql STABLE
  RETURN to_jsonb(m) - ARRAY['centimes', 'precision', 'absence', 'source_id', 'citation', 'page', 'note', 'saisi_par', 'saisi_par_nom', 'saisi_le'];

CREATE OR REPLACE FUNCTION espace.garder_acte() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF TG_OP = 'DELETE' THEN
    IF OLD.statut <> 'brouillon' THEN
      RAISE EXCEPTION 'L’acte % n’est plus un brouillon', OLD.id USING ERRCODE = 'TD001';
    END IF;
    RETURN OLD;
  END IF;
  IF OLD.statut = 'signe'
    AND NOT (espace.est_erratum_de(OLD.collectivite_id, OLD.id) AND espace.hors_erratum(OLD) = espace.hors_erratum(NEW)) THEN
    RAISE EXCEPTION 'L’acte % est signé : il est figé', OLD.id USING ERRCODE = 'TD001';
  END IF;
  IF NEW.statut <> OLD.statut AND NOT ((OLD.statut, NEW.statut) IN (
    ('brouillon', 'transmis'), ('a_corriger', 'transmis'), ('transmis', 'brouillon'), ('transmis', 'a_corriger'),
    ('transmis', 'valide'), ('valide', 'a_corriger'), ('valide', 'signe'), ('brouillon', 'abandonne'),
    ('a_corriger', 'abandonne'), ('abandonne', 'brouillon'))
    OR (OLD.statut = 'brouillon' AND NEW.statut = 'signe' AND NEW.reprise_apres_coup)) THEN
    RAISE EXCEPTION 'L’acte % ne passe pas de % à %', OLD.id, OLD.statut, NEW.statut USING ERRCODE = 'TD001';
  END IF;
  IF NEW.statut = 'signe' AND (SELECT count(*) FROM espace.acte a WHERE a.collectivite_id = NEW.collectivite_id
    AND a.convention_id = NEW.convention_id AND a.statut = 'signe' AND a.rang < NEW.rang) <> NEW.rang THEN
    RAISE EXCEPTION 'Un acte manque avant l’acte %', NEW.id USING ERRCODE = 'TD003';
  END IF;
  -- Validé, il ne reçoit plus que les preuves de sa signature ; l'autre côté, lui, ne touche jamais au contenu.
  IF OLD.statut IN ('valide', 'abandonne')
    AND espace.contenu_acte(OLD) - ARRAY['date_signature', 'precision_date_signature']
      <> espace.contenu_acte(NEW) - ARRAY['date_signature', 'precision_date_signature'] THEN
    RAISE EXCEPTION 'L’acte % ne se modifie plus à cette étape', OLD.id USING ERRCODE = 'TD001';
  END IF;
  IF NEW.collectivite_id <> ALL (espace.perimetre('app.ecriture')) AND NEW.collectivite_id = ANY (espace.perimetre('app.examen'))
    AND espace.contenu_acte(OLD) <> espace.contenu_acte(NEW) THEN
    RAISE EXCEPTION 'L’examen ne modifie pas l’acte %', OLD.id USING ERRCODE = 'TD001';
  END IF;
  RETURN NEW;
END $$;

CREATE OR REPLACE FUNCTION espace.refuser_partie_signee() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
  ligne record;
BEGIN
  FOR ligne IN
    SELECT a.collectivite_id, a.id, a.statut FROM espace.acte a
    WHERE (TG_OP <> 'INSERT' AND a.collectivite_id = OLD.collectivite_id AND a.id = OLD.acte_id)
      OR (TG_OP <> 'DELETE' AND a.collectivite_id = NEW.collectivite_id AND a.id = NEW.acte_id)
    FOR SHARE
  LOOP
    IF TG_OP = 'UPDATE' AND TG_TABLE_NAME = 'montant' AND ligne.statut = 'signe' THEN
      CONTINUE WHEN espace.est_erratum_de(ligne.collectivite_id, ligne.id)
        AND espace.hors_erratum(OLD) = espace.hors_erratum(NEW);
    END IF;
    IF ligne.statut IN ('signe', 'abandonne')
      OR (ligne.statut = 'valide' AND TG_TABLE_NAME NOT IN ('signataire', 'deliberation', 'document')) THEN
      RAISE EXCEPTION 'L’acte % ne se modifie plus à cette étape', ligne.id USING ERRCODE = 'TD001';
    END IF;
  END LOOP;
  RETURN CASE TG_OP WHEN 'DELETE' THEN OLD ELSE NEW END;
END $$;

-- ---------------------------------------------------------------------------------------------------------------------
-- Pas d'erratum sans sa publication, dans la même transaction
-- ---------------------------------------------------------------------------------------------------------------------

CREATE FUNCTION espace.exiger_erratum_publie() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
  corrige uuid := to_jsonb(NEW) ->> CASE TG_TABLE_NAME WHEN 'acte' THEN 'id' ELSE 'acte_id' END;
BEGIN
  -- La ligne écrite par cette transaction porte son numéro : une publication d'hier ne couvre pas la correction d'aujourd'hui.
  IF NOT EXISTS (SELECT 1 FROM publication.publication p
    WHERE p.acte_id = corrige AND p.evenement = 'erratum' AND p.xmin = pg_current_xact_id()::xid) THEN
    RAISE EXCEPTION 'L’acte signé % ne se corrige qu’en publiant un erratum', corrige USING ERRCODE = 'TD001';
  END IF;
  RETURN NULL;
END $$;

CREATE CONSTRAINT TRIGGER erratum_publie AFTER UPDATE ON espace.acte DEFERRABLE INITIALLY DEFERRED
  FOR EACH ROW WHEN (OLD.statut = 'signe') EXECUTE FUNCTION espace.exiger_erratum_publie();
CREATE CONSTRAINT TRIGGER erratum_publie AFTER UPDATE ON espace.montant DEFERRABLE INITIALLY DEFERRED
  FOR EACH ROW WHEN (espace.est_erratum_de(NEW.collectivite_id, NEW.acte_id)) EXECUTE FUNCTION espace.exiger_erratum_publie();

-- Le propriétaire refait les chaînes du journal ; il n'y écrit pas pour autant.
CREATE POLICY proprietaire ON espace.journal FOR SELECT TO CURRENT_USER USING (true);

REVOKE ALL ON ALL FUNCTIONS IN SCHEMA espace FROM PUBLIC;
GRANT EXECUTE ON ALL FUNCTIONS IN SCHEMA espace TO tandem_app;
