-- Ce que Prisma ne sait pas dire : invariants, cloisonnement, gel des actes signés, journal chaîné, droits.
-- Les rôles tandem_app et tandem_public existent avant la migration.

-- ---------------------------------------------------------------------------------------------------------------------
-- Invariants
-- ---------------------------------------------------------------------------------------------------------------------

ALTER TABLE espace.montant
  ADD CONSTRAINT montant_chiffre_ou_absence CHECK (
    (centimes IS NOT NULL AND "precision" IS NOT NULL AND absence IS NULL)
    OR (centimes IS NULL AND "precision" IS NULL AND absence IS NOT NULL)),
  ADD CONSTRAINT montant_un_seul_sujet CHECK (num_nonnulls(mesure_id, action_id) <= 1),
  ADD CONSTRAINT montant_periode CHECK (periode_debut <= periode_fin),
  ADD CONSTRAINT montant_financeur_nomme CHECK ((financeur = 'autre') = (financeur_nom IS NOT NULL));

ALTER TABLE espace.convention
  ADD CONSTRAINT convention_periode CHECK (periode_debut <= periode_fin),
  ADD CONSTRAINT convention_periode_entiere CHECK (num_nonnulls(periode_debut, periode_fin) IN (0, 2));

ALTER TABLE espace.acte
  ADD CONSTRAINT acte_periode CHECK (periode_debut <= periode_fin),
  ADD CONSTRAINT acte_periode_entiere CHECK (num_nonnulls(periode_debut, periode_fin) IN (0, 2)),
  ADD CONSTRAINT acte_rang CHECK (rang >= 0),
  ADD CONSTRAINT acte_date_precise CHECK (num_nonnulls(date_signature, precision_date_signature) IN (0, 2)),
  ADD CONSTRAINT acte_signe_date CHECK (statut <> 'signe' OR date_signature IS NOT NULL OR reprise_apres_coup);

-- Un seul avenant ouvert à la fois par convention.
CREATE UNIQUE INDEX acte_un_seul_brouillon ON espace.acte (collectivite_id, convention_id) WHERE statut = 'brouillon';

ALTER TABLE espace.denombrement ADD CONSTRAINT denombrement_positif CHECK (nombre >= 0);

-- Un rôle porte sur exactement le périmètre qui lui convient.
ALTER TABLE espace.habilitation ADD CONSTRAINT habilitation_perimetre CHECK (
  CASE role
    WHEN 'redacteur' THEN collectivite_id IS NOT NULL AND num_nonnulls(departement_code, region_code) = 0
    WHEN 'valideur' THEN collectivite_id IS NOT NULL AND num_nonnulls(departement_code, region_code) = 0
    WHEN 'lecteur' THEN num_nonnulls(collectivite_id, departement_code, region_code) = 1
    WHEN 'instructeur' THEN departement_code IS NOT NULL AND num_nonnulls(collectivite_id, region_code) = 0
    WHEN 'commissaire' THEN region_code IS NOT NULL AND num_nonnulls(collectivite_id, departement_code) = 0
    ELSE num_nonnulls(collectivite_id, departement_code, region_code) = 0
  END);

-- ---------------------------------------------------------------------------------------------------------------------
-- Cloisonnement : le contexte de la transaction dit quelles collectivités on lit, on écrit, on suit
-- ---------------------------------------------------------------------------------------------------------------------

-- Une liste absente ou vide vaut « aucune » : une requête sans contexte ne rend rien.
CREATE FUNCTION espace.perimetre(cle text) RETURNS uuid[]
  LANGUAGE sql STABLE PARALLEL SAFE
  RETURN coalesce(string_to_array(nullif(current_setting(cle, true), ''), ',')::uuid[], '{}');

CREATE FUNCTION espace.utilisateur_courant() RETURNS uuid
  LANGUAGE sql STABLE PARALLEL SAFE
  RETURN nullif(current_setting('app.utilisateur', true), '')::uuid;

CREATE FUNCTION espace.est_administrateur() RETURNS boolean
  LANGUAGE sql STABLE PARALLEL SAFE
  RETURN coalesce(current_setting('app.administrateur', true), '') = 'oui';

DO $$
DECLARE t text;
BEGIN
  FOREACH t IN ARRAY ARRAY['convention', 'convention_departement', 'acte', 'deliberation', 'signataire', 'denombrement',
    'mesure', 'action', 'phase', 'source', 'fait', 'montant', 'ecart_consigne', 'explication_ecart']
  LOOP
    EXECUTE format('ALTER TABLE espace.%I ENABLE ROW LEVEL SECURITY', t);
    EXECUTE format('ALTER TABLE espace.%I FORCE ROW LEVEL SECURITY', t);
    -- Qui écrit lit : le gel se vérifie en lisant l’acte, un droit d’écrire sans lire y échapperait.
    EXECUTE format('CREATE POLICY lecture_agent ON espace.%I FOR SELECT
      USING (collectivite_id = ANY ((SELECT espace.perimetre(''app.lecture'') || espace.perimetre(''app.ecriture''))::uuid[]))', t);
    EXECUTE format('CREATE POLICY ajout ON espace.%I FOR INSERT
      WITH CHECK (collectivite_id = ANY ((SELECT espace.perimetre(''app.ecriture''))::uuid[]))', t);
    EXECUTE format('CREATE POLICY modification ON espace.%I FOR UPDATE
      USING (collectivite_id = ANY ((SELECT espace.perimetre(''app.ecriture''))::uuid[]))
      WITH CHECK (collectivite_id = ANY ((SELECT espace.perimetre(''app.ecriture''))::uuid[]))', t);
    EXECUTE format('CREATE POLICY suppression ON espace.%I FOR DELETE
      USING (collectivite_id = ANY ((SELECT espace.perimetre(''app.ecriture''))::uuid[]))', t);
  END LOOP;

  -- L'État lit les actes signés de son territoire, jamais un brouillon : l'acte le dit, ses parties le suivent.
  CREATE POLICY lecture_etat ON espace.acte FOR SELECT
    USING (statut = 'signe' AND collectivite_id = ANY ((SELECT espace.perimetre('app.territoires'))::uuid[]));
  FOREACH t IN ARRAY ARRAY['deliberation', 'signataire', 'denombrement', 'mesure', 'action', 'phase', 'montant', 'ecart_consigne']
  LOOP
    EXECUTE format('CREATE POLICY lecture_etat ON espace.%1$I FOR SELECT
      USING (collectivite_id = ANY ((SELECT espace.perimetre(''app.territoires''))::uuid[])
        AND EXISTS (SELECT 1 FROM espace.acte a WHERE a.collectivite_id = %1$I.collectivite_id AND a.id = %1$I.acte_id AND a.statut = ''signe''))', t);
  END LOOP;
  CREATE POLICY lecture_etat ON espace.convention FOR SELECT
    USING (collectivite_id = ANY ((SELECT espace.perimetre('app.territoires'))::uuid[])
      AND EXISTS (SELECT 1 FROM espace.acte a WHERE a.collectivite_id = convention.collectivite_id AND a.convention_id = convention.id AND a.statut = 'signe'));
  CREATE POLICY lecture_etat ON espace.convention_departement FOR SELECT
    USING (collectivite_id = ANY ((SELECT espace.perimetre('app.territoires'))::uuid[])
      AND EXISTS (SELECT 1 FROM espace.acte a WHERE a.collectivite_id = convention_departement.collectivite_id
        AND a.convention_id = convention_departement.convention_id AND a.statut = 'signe'));
END $$;

ALTER TABLE espace.utilisateur ENABLE ROW LEVEL SECURITY;
ALTER TABLE espace.utilisateur FORCE ROW LEVEL SECURITY;
ALTER TABLE espace.habilitation ENABLE ROW LEVEL SECURITY;
ALTER TABLE espace.habilitation FORCE ROW LEVEL SECURITY;
-- Le propriétaire charge les comptes ; le portail, lui, n'en crée pas encore.
CREATE POLICY proprietaire ON espace.utilisateur TO CURRENT_USER USING (true) WITH CHECK (true);
CREATE POLICY proprietaire ON espace.habilitation TO CURRENT_USER USING (true) WITH CHECK (true);
CREATE POLICY lecture ON espace.habilitation FOR SELECT
  USING (utilisateur_id = (SELECT espace.utilisateur_courant())
    OR (SELECT espace.est_administrateur())
    OR collectivite_id = ANY ((SELECT espace.perimetre('app.lecture'))::uuid[]));
-- Les comptes de démonstration sont affichés sur la page de connexion : leur nom n'est pas un secret.
CREATE POLICY lecture ON espace.utilisateur FOR SELECT
  USING (demonstration
    OR id = (SELECT espace.utilisateur_courant())
    OR (SELECT espace.est_administrateur())
    OR EXISTS (SELECT 1 FROM espace.habilitation h WHERE h.utilisateur_id = utilisateur.id
      AND h.collectivite_id = ANY ((SELECT espace.perimetre('app.lecture'))::uuid[])));

-- ---------------------------------------------------------------------------------------------------------------------
-- Un acte signé est figé par la base
-- ---------------------------------------------------------------------------------------------------------------------

CREATE FUNCTION espace.refuser_acte_signe() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF OLD.statut = 'signe' THEN
    RAISE EXCEPTION 'L’acte % est signé : il est figé', OLD.id USING ERRCODE = 'TD001';
  END IF;
  RETURN CASE TG_OP WHEN 'DELETE' THEN OLD ELSE NEW END;
END $$;

CREATE TRIGGER fige BEFORE UPDATE OR DELETE ON espace.acte FOR EACH ROW EXECUTE FUNCTION espace.refuser_acte_signe();

-- Le verrou partagé attend une signature en cours : sans lui, une ligne s’ajouterait entre la lecture de l’acte et sa signature.
CREATE FUNCTION espace.refuser_partie_signee() RETURNS trigger LANGUAGE plpgsql AS $$
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

DO $$
DECLARE t text;
BEGIN
  FOREACH t IN ARRAY ARRAY['deliberation', 'signataire', 'denombrement', 'mesure', 'action', 'phase', 'montant', 'ecart_consigne']
  LOOP
    EXECUTE format('CREATE TRIGGER fige BEFORE INSERT OR UPDATE OR DELETE ON espace.%I
      FOR EACH ROW EXECUTE FUNCTION espace.refuser_partie_signee()', t);
  END LOOP;
END $$;

-- Une source citée par un acte signé ne change plus.
CREATE FUNCTION espace.refuser_source_signee() RETURNS trigger LANGUAGE plpgsql AS $$
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

CREATE TRIGGER fige BEFORE UPDATE OR DELETE ON espace.source FOR EACH ROW EXECUTE FUNCTION espace.refuser_source_signee();

-- Une convention dont un acte est signé ne change plus : ni son titre, ni sa période, ni son adresse, ni ses départements.
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

CREATE FUNCTION espace.refuser_convention_signee() RETURNS trigger LANGUAGE plpgsql AS $$
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

CREATE TRIGGER fige BEFORE UPDATE OR DELETE ON espace.convention FOR EACH ROW EXECUTE FUNCTION espace.refuser_convention_signee();
CREATE TRIGGER fige BEFORE INSERT OR UPDATE OR DELETE ON espace.convention_departement
  FOR EACH ROW EXECUTE FUNCTION espace.refuser_departement_signe();

-- ---------------------------------------------------------------------------------------------------------------------
-- Journal : en ajout seul, une chaîne d'empreintes par collectivité
-- ---------------------------------------------------------------------------------------------------------------------

CREATE TABLE espace.journal_tete (
  chaine uuid PRIMARY KEY,
  seq bigint NOT NULL,
  empreinte bytea NOT NULL
);

-- L'empreinte couvre la ligne entière et la précédente. La date est écrite en UTC pour se recalculer partout.
CREATE FUNCTION espace.empreinte_journal(j espace.journal) RETURNS bytea
  LANGUAGE sql STABLE
  RETURN sha256(j.precedent || convert_to(jsonb_build_array(
    j.chaine, j.seq, to_char(j.date AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US'), j.acteur_id,
    j.evenement, j.objet_type, j.objet_id, j.donnees)::text, 'UTF8'));

-- SECURITY DEFINER : l'application ne peut ni lire ni déplacer la tête de chaîne autrement qu'en ajoutant une ligne.
CREATE FUNCTION espace.chainer_journal() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog AS $$
DECLARE
  tete espace.journal_tete;
BEGIN
  INSERT INTO espace.journal_tete VALUES (NEW.chaine, 0, '\x') ON CONFLICT DO NOTHING;
  SELECT * INTO tete FROM espace.journal_tete WHERE chaine = NEW.chaine FOR UPDATE;
  NEW.seq := tete.seq + 1;
  NEW.date := clock_timestamp();
  NEW.precedent := tete.empreinte;
  NEW.empreinte := espace.empreinte_journal(NEW);
  UPDATE espace.journal_tete SET seq = NEW.seq, empreinte = NEW.empreinte WHERE chaine = NEW.chaine;
  RETURN NEW;
END $$;

CREATE FUNCTION espace.refuser_reecriture() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  RAISE EXCEPTION '% est en ajout seul', TG_TABLE_NAME USING ERRCODE = 'TD002';
END $$;

CREATE TRIGGER chaine BEFORE INSERT ON espace.journal FOR EACH ROW EXECUTE FUNCTION espace.chainer_journal();
CREATE TRIGGER ajout_seul BEFORE UPDATE OR DELETE ON espace.journal FOR EACH ROW EXECUTE FUNCTION espace.refuser_reecriture();
CREATE TRIGGER ajout_seul_total BEFORE TRUNCATE ON espace.journal FOR EACH STATEMENT EXECUTE FUNCTION espace.refuser_reecriture();

ALTER TABLE espace.journal ENABLE ROW LEVEL SECURITY;
ALTER TABLE espace.journal FORCE ROW LEVEL SECURITY;
-- La chaîne nulle est celle du portail : connexions, comptes, annonces.
CREATE POLICY ajout ON espace.journal FOR INSERT
  WITH CHECK (chaine = '00000000-0000-0000-0000-000000000000'
    OR chaine = ANY ((SELECT espace.perimetre('app.ecriture'))::uuid[]));
-- Le journal raconte les brouillons, montants compris : l’État ne le lit pas, et l’administrateur n’en lit que la chaîne du portail.
CREATE POLICY lecture ON espace.journal FOR SELECT
  USING (chaine = ANY ((SELECT espace.perimetre('app.lecture'))::uuid[])
    OR (chaine = '00000000-0000-0000-0000-000000000000' AND (SELECT espace.est_administrateur())));

-- ---------------------------------------------------------------------------------------------------------------------
-- Publication : lisible par tous, écrite par la collectivité qui signe, jamais réécrite
-- ---------------------------------------------------------------------------------------------------------------------

DO $$
DECLARE t text;
BEGIN
  FOREACH t IN ARRAY ARRAY['publication', 'convention_publiee', 'convention_publiee_departement', 'cellule_publiee', 'montant_publie', 'annonce']
  LOOP
    EXECUTE format('ALTER TABLE publication.%I ENABLE ROW LEVEL SECURITY', t);
    EXECUTE format('ALTER TABLE publication.%I FORCE ROW LEVEL SECURITY', t);
    EXECUTE format('CREATE POLICY lecture ON publication.%I FOR SELECT USING (true)', t);
  END LOOP;
  FOREACH t IN ARRAY ARRAY['publication', 'cellule_publiee', 'montant_publie', 'annonce']
  LOOP
    EXECUTE format('CREATE TRIGGER ajout_seul BEFORE UPDATE OR DELETE ON publication.%I
      FOR EACH ROW EXECUTE FUNCTION espace.refuser_reecriture()', t);
    EXECUTE format('CREATE TRIGGER ajout_seul_total BEFORE TRUNCATE ON publication.%I
      FOR EACH STATEMENT EXECUTE FUNCTION espace.refuser_reecriture()', t);
  END LOOP;
END $$;

-- Seul un acte signé se publie, et sous sa propre convention.
CREATE POLICY ajout ON publication.publication FOR INSERT
  WITH CHECK (collectivite_id = ANY ((SELECT espace.perimetre('app.ecriture'))::uuid[])
    AND EXISTS (SELECT 1 FROM espace.acte a WHERE a.collectivite_id = publication.collectivite_id
      AND a.id = publication.acte_id AND a.convention_id = publication.convention_id AND a.statut = 'signe'));
CREATE POLICY ajout ON publication.convention_publiee FOR INSERT
  WITH CHECK (collectivite_id = ANY ((SELECT espace.perimetre('app.ecriture'))::uuid[])
    AND EXISTS (SELECT 1 FROM publication.publication p WHERE p.id = convention_publiee.publication_id
      AND p.convention_id = convention_publiee.convention_id AND p.collectivite_id = convention_publiee.collectivite_id));
CREATE POLICY modification ON publication.convention_publiee FOR UPDATE
  USING (collectivite_id = ANY ((SELECT espace.perimetre('app.ecriture'))::uuid[]))
  WITH CHECK (collectivite_id = ANY ((SELECT espace.perimetre('app.ecriture'))::uuid[])
    AND EXISTS (SELECT 1 FROM publication.publication p WHERE p.id = convention_publiee.publication_id
      AND p.convention_id = convention_publiee.convention_id AND p.collectivite_id = convention_publiee.collectivite_id));
CREATE POLICY ajout ON publication.convention_publiee_departement FOR INSERT
  WITH CHECK (EXISTS (SELECT 1 FROM publication.convention_publiee c WHERE c.convention_id = convention_publiee_departement.convention_id
    AND c.collectivite_id = ANY ((SELECT espace.perimetre('app.ecriture'))::uuid[])));
CREATE POLICY ajout ON publication.cellule_publiee FOR INSERT
  WITH CHECK (EXISTS (SELECT 1 FROM publication.publication p WHERE p.id = publication_id
    AND p.collectivite_id = ANY ((SELECT espace.perimetre('app.ecriture'))::uuid[])));
CREATE POLICY ajout ON publication.montant_publie FOR INSERT
  WITH CHECK (EXISTS (SELECT 1 FROM publication.publication p WHERE p.id = publication_id
    AND p.collectivite_id = ANY ((SELECT espace.perimetre('app.ecriture'))::uuid[])));
CREATE POLICY ajout ON publication.annonce FOR INSERT
  WITH CHECK (coalesce(current_setting('app.national', true), '') = 'oui');

-- ---------------------------------------------------------------------------------------------------------------------
-- Droits : l'application ne possède rien, le public n'entre que dans `publication`
-- ---------------------------------------------------------------------------------------------------------------------

REVOKE ALL ON SCHEMA public FROM PUBLIC;
REVOKE ALL ON ALL FUNCTIONS IN SCHEMA espace FROM PUBLIC;

GRANT USAGE ON SCHEMA espace, publication TO tandem_app;
GRANT EXECUTE ON ALL FUNCTIONS IN SCHEMA espace TO tandem_app;
GRANT SELECT ON ALL TABLES IN SCHEMA espace, publication TO tandem_app;
REVOKE ALL ON espace.journal_tete FROM tandem_app;
GRANT INSERT, UPDATE, DELETE ON espace.convention, espace.convention_departement, espace.acte, espace.deliberation,
  espace.signataire, espace.denombrement, espace.mesure, espace.action, espace.phase, espace.source, espace.fait,
  espace.montant, espace.ecart_consigne, espace.explication_ecart, espace.session TO tandem_app;
GRANT INSERT ON espace.journal, publication.publication, publication.cellule_publiee, publication.montant_publie,
  publication.annonce TO tandem_app;
-- L’adresse d’une convention publiée est permanente : ni son propriétaire ni son slug ne se modifient.
GRANT INSERT, UPDATE (titre, periode_debut, periode_fin, publication_id, ecarts_reels, ecarts_explicables, ecarts_consignes, cellule_tete)
  ON publication.convention_publiee TO tandem_app;
GRANT INSERT ON publication.convention_publiee_departement TO tandem_app;

GRANT USAGE ON SCHEMA publication TO tandem_public;
GRANT SELECT ON ALL TABLES IN SCHEMA publication TO tandem_public;
