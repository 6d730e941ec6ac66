-- Le cycle de vie d'un acte, son examen et ses preuves : invariants, cloisonnement, gel et droits des tables nouvelles.

-- ---------------------------------------------------------------------------------------------------------------------
-- Invariants
-- ---------------------------------------------------------------------------------------------------------------------

DROP INDEX espace.acte_un_seul_brouillon;
-- Un seul acte ouvert à la fois par convention ; les reprises d'actes anciens se saisissent dans n'importe quel ordre.
CREATE UNIQUE INDEX acte_un_seul_ouvert ON espace.acte (collectivite_id, convention_id)
  WHERE statut IN ('brouillon', 'transmis', 'a_corriger', 'valide') AND NOT reprise_apres_coup;
CREATE UNIQUE INDEX acte_rang_unique ON espace.acte (collectivite_id, convention_id, rang) WHERE statut <> 'abandonne';

ALTER TABLE espace.contre_proposition
  ADD CONSTRAINT contre_proposition_reglee CHECK ((statut = 'proposee') = (reglee_le IS NULL));
CREATE UNIQUE INDEX contre_proposition_unique ON espace.contre_proposition (collectivite_id, montant_id) WHERE statut = 'proposee';
ALTER TABLE espace.fil
  ADD CONSTRAINT fil_ancre CHECK ((ancre_niveau = 'acte') = (ancre_cle IS NULL)),
  ADD CONSTRAINT fil_resolu CHECK ((statut = 'resolu') = (resolu_le IS NOT NULL)),
  ADD CONSTRAINT fil_seul_l_etat_rouvre CHECK (NOT ouvre_ligne OR cote = 'etat');
ALTER TABLE espace.filiation ADD CONSTRAINT filiation_suite CHECK ((type = 'fin') = (vers_lignee IS NULL));
ALTER TABLE espace.document ADD CONSTRAINT document_taille CHECK (octets BETWEEN 1 AND 20 * 1024 * 1024);
ALTER TABLE espace.cadre_jalon ADD CONSTRAINT cadre_jalon_regime CHECK (regime IN ('civil', 'glissant'));

-- ---------------------------------------------------------------------------------------------------------------------
-- Un acte ne change d'étape que par les transitions permises, et de contenu que dans les étapes ouvertes
-- ---------------------------------------------------------------------------------------------------------------------

CREATE FUNCTION espace.est_tache() RETURNS boolean
  LANGUAGE sql STABLE PARALLEL SAFE
  RETURN coalesce(current_setting('app.taches', true), '') = 'oui';

-- Les colonnes qui disent l'étape ; tout le reste est contenu, ou preuve de signature.
CREATE FUNCTION espace.contenu_acte(a espace.acte) RETURNS jsonb
  LANGUAGE sql STABLE
  RETURN to_jsonb(a) - ARRAY['statut', 'statut_depuis', 'version', 'modifie_le', 'empreinte_validee'];

CREATE FUNCTION espace.garder_acte() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF TG_OP = 'DELETE' THEN
    IF OLD.statut <> 'brouillon' THEN
      RAISE EXCEPTION 'L’acte % n’est plus un brouillon', OLD.id USING ERRCODE = 'TD001';
    END IF;
    RETURN OLD;
  END IF;
  IF OLD.statut = 'signe' THEN
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

DROP TRIGGER fige ON espace.acte;
DROP FUNCTION espace.refuser_acte_signe();
CREATE TRIGGER fige BEFORE UPDATE OR DELETE ON espace.acte FOR EACH ROW EXECUTE FUNCTION espace.garder_acte();

-- Les parties d'un acte suivent ses étapes ; les preuves de signature se complètent encore quand il est validé.
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
    IF ligne.statut IN ('signe', 'abandonne')
      OR (ligne.statut = 'valide' AND TG_TABLE_NAME NOT IN ('signataire', 'deliberation', 'document')) THEN
      RAISE EXCEPTION 'L’acte % ne se modifie plus à cette étape', ligne.id USING ERRCODE = 'TD001';
    END IF;
  END LOOP;
  RETURN CASE TG_OP WHEN 'DELETE' THEN OLD ELSE NEW END;
END $$;

CREATE TRIGGER fige BEFORE INSERT OR UPDATE OR DELETE ON espace.filiation FOR EACH ROW EXECUTE FUNCTION espace.refuser_partie_signee();
CREATE TRIGGER fige BEFORE INSERT OR UPDATE OR DELETE ON espace.document FOR EACH ROW EXECUTE FUNCTION espace.refuser_partie_signee();

DO $$
DECLARE t text;
BEGIN
  FOREACH t IN ARRAY ARRAY['espace.version_soumise', 'espace.message', 'espace.morceau_document',
    'publication.document_publie', 'publication.morceau_document_publie']
  LOOP
    EXECUTE format('CREATE TRIGGER ajout_seul BEFORE UPDATE OR DELETE ON %s FOR EACH ROW EXECUTE FUNCTION espace.refuser_reecriture()', t);
    EXECUTE format('CREATE TRIGGER ajout_seul_total BEFORE TRUNCATE ON %s FOR EACH STATEMENT EXECUTE FUNCTION espace.refuser_reecriture()', t);
  END LOOP;
END $$;

-- L'heure d'une soumission est celle de son écriture : le journal antérieur devient lisible à l'État, pas la suite.
ALTER TABLE espace.version_soumise ALTER COLUMN soumise_le SET DEFAULT clock_timestamp();

-- ---------------------------------------------------------------------------------------------------------------------
-- Cloisonnement : l'État examine ce qui lui est soumis, et n'écrit que ses étapes et ses remarques
-- ---------------------------------------------------------------------------------------------------------------------

CREATE FUNCTION espace.cote_courant(collectivite uuid) RETURNS espace.cote
  LANGUAGE sql STABLE PARALLEL SAFE
  RETURN CASE
    WHEN collectivite = ANY (espace.perimetre('app.ecriture')) THEN 'collectivite'::espace.cote
    WHEN collectivite = ANY (espace.perimetre('app.examen')) THEN 'etat'::espace.cote
  END;

DROP POLICY lecture_etat ON espace.acte;
CREATE POLICY lecture_etat ON espace.acte FOR SELECT
  USING (statut IN ('transmis', 'a_corriger', 'valide', 'signe')
    AND collectivite_id = ANY ((SELECT espace.perimetre('app.territoires'))::uuid[]));
CREATE POLICY examen ON espace.acte FOR UPDATE
  USING (statut IN ('transmis', 'valide') AND collectivite_id = ANY ((SELECT espace.perimetre('app.examen'))::uuid[]))
  WITH CHECK (statut IN ('transmis', 'valide', 'a_corriger') AND collectivite_id = ANY ((SELECT espace.perimetre('app.examen'))::uuid[]));

DROP POLICY lecture_etat ON espace.convention;
CREATE POLICY lecture_etat ON espace.convention FOR SELECT
  USING (collectivite_id = ANY ((SELECT espace.perimetre('app.territoires'))::uuid[])
    AND EXISTS (SELECT 1 FROM espace.acte a WHERE a.collectivite_id = convention.collectivite_id AND a.convention_id = convention.id));
DROP POLICY lecture_etat ON espace.convention_departement;
CREATE POLICY lecture_etat ON espace.convention_departement FOR SELECT
  USING (collectivite_id = ANY ((SELECT espace.perimetre('app.territoires'))::uuid[])
    AND EXISTS (SELECT 1 FROM espace.acte a WHERE a.collectivite_id = convention_departement.collectivite_id
      AND a.convention_id = convention_departement.convention_id));

DO $$
DECLARE t text;
BEGIN
  FOREACH t IN ARRAY ARRAY['version_soumise', 'fil', 'message', 'contre_proposition', 'visite', 'jalon', 'notification',
    'document', 'morceau_document', 'filiation', 'envoi']
  LOOP
    EXECUTE format('ALTER TABLE espace.%I ENABLE ROW LEVEL SECURITY', t);
    EXECUTE format('ALTER TABLE espace.%I FORCE ROW LEVEL SECURITY', t);
  END LOOP;

  -- Ce qui s'accroche à un acte se voit quand l'acte se voit : sa propre règle répond des deux côtés.
  FOREACH t IN ARRAY ARRAY['version_soumise', 'fil', 'contre_proposition', 'document']
  LOOP
    EXECUTE format('CREATE POLICY lecture ON espace.%1$I FOR SELECT
      USING (EXISTS (SELECT 1 FROM espace.acte a WHERE a.collectivite_id = %1$I.collectivite_id AND a.id = %1$I.acte_id))', t);
  END LOOP;

  -- Chaque côté n'écrit qu'en son nom.
  FOREACH t IN ARRAY ARRAY['fil', 'message', 'contre_proposition']
  LOOP
    EXECUTE format('CREATE POLICY ajout ON espace.%I FOR INSERT WITH CHECK (cote = espace.cote_courant(collectivite_id))', t);
  END LOOP;
  FOREACH t IN ARRAY ARRAY['fil', 'contre_proposition']
  LOOP
    EXECUTE format('CREATE POLICY reglement ON espace.%I FOR UPDATE
      USING (espace.cote_courant(collectivite_id) IS NOT NULL) WITH CHECK (espace.cote_courant(collectivite_id) IS NOT NULL)', t);
  END LOOP;

  FOREACH t IN ARRAY ARRAY['filiation', 'document', 'morceau_document']
  LOOP
    EXECUTE format('CREATE POLICY ajout ON espace.%I FOR INSERT
      WITH CHECK (collectivite_id = ANY ((SELECT espace.perimetre(''app.ecriture''))::uuid[]))', t);
  END LOOP;
END $$;

CREATE POLICY lecture ON espace.message FOR SELECT
  USING (EXISTS (SELECT 1 FROM espace.fil f WHERE f.collectivite_id = message.collectivite_id AND f.id = message.fil_id));
CREATE POLICY ajout ON espace.version_soumise FOR INSERT WITH CHECK (espace.cote_courant(collectivite_id) IS NOT NULL);

CREATE POLICY lecture_agent ON espace.filiation FOR SELECT
  USING (collectivite_id = ANY ((SELECT espace.perimetre('app.lecture') || espace.perimetre('app.ecriture'))::uuid[]));
CREATE POLICY lecture_etat ON espace.filiation FOR SELECT
  USING (collectivite_id = ANY ((SELECT espace.perimetre('app.territoires'))::uuid[])
    AND EXISTS (SELECT 1 FROM espace.acte a WHERE a.collectivite_id = filiation.collectivite_id AND a.id = filiation.acte_id AND a.statut = 'signe'));
CREATE POLICY suppression ON espace.filiation FOR DELETE
  USING (collectivite_id = ANY ((SELECT espace.perimetre('app.ecriture'))::uuid[]));

CREATE POLICY lecture ON espace.morceau_document FOR SELECT
  USING (EXISTS (SELECT 1 FROM espace.document d WHERE d.collectivite_id = morceau_document.collectivite_id AND d.id = morceau_document.document_id));
CREATE POLICY retrait ON espace.document FOR UPDATE
  USING (collectivite_id = ANY ((SELECT espace.perimetre('app.ecriture'))::uuid[]))
  WITH CHECK (collectivite_id = ANY ((SELECT espace.perimetre('app.ecriture'))::uuid[]));

CREATE POLICY lecture ON espace.jalon FOR SELECT
  USING ((SELECT espace.est_tache())
    OR EXISTS (SELECT 1 FROM espace.convention c WHERE c.collectivite_id = jalon.collectivite_id AND c.id = jalon.convention_id));
CREATE POLICY ajout ON espace.jalon FOR INSERT WITH CHECK (espace.cote_courant(collectivite_id) IS NOT NULL);
CREATE POLICY modification ON espace.jalon FOR UPDATE
  USING (espace.cote_courant(collectivite_id) IS NOT NULL) WITH CHECK (espace.cote_courant(collectivite_id) IS NOT NULL);
CREATE POLICY suppression ON espace.jalon FOR DELETE USING (espace.cote_courant(collectivite_id) IS NOT NULL);

CREATE POLICY sienne ON espace.visite USING (utilisateur_id = (SELECT espace.utilisateur_courant()))
  WITH CHECK (utilisateur_id = (SELECT espace.utilisateur_courant())
    AND EXISTS (SELECT 1 FROM espace.acte a WHERE a.collectivite_id = visite.collectivite_id AND a.id = visite.acte_id));
CREATE POLICY sien ON espace.envoi USING (utilisateur_id = (SELECT espace.utilisateur_courant()))
  WITH CHECK (utilisateur_id = (SELECT espace.utilisateur_courant()));

CREATE POLICY lecture ON espace.notification FOR SELECT
  USING (utilisateur_id = (SELECT espace.utilisateur_courant()) OR (SELECT espace.est_tache()));
CREATE POLICY ajout ON espace.notification FOR INSERT
  WITH CHECK ((SELECT espace.est_tache()) OR espace.cote_courant(collectivite_id) IS NOT NULL);
CREATE POLICY modification ON espace.notification FOR UPDATE
  USING (utilisateur_id = (SELECT espace.utilisateur_courant()) OR (SELECT espace.est_tache()))
  WITH CHECK (utilisateur_id = (SELECT espace.utilisateur_courant()) OR (SELECT espace.est_tache()));

-- Les tâches de fond lisent de quoi écrire un courriel, et rien de plus.
CREATE POLICY taches ON espace.acte FOR SELECT USING ((SELECT espace.est_tache()));
CREATE POLICY taches ON espace.convention FOR SELECT USING ((SELECT espace.est_tache()));
CREATE POLICY taches ON espace.utilisateur FOR SELECT USING ((SELECT espace.est_tache()));
CREATE POLICY taches ON espace.habilitation FOR SELECT USING ((SELECT espace.est_tache()));
CREATE POLICY preference ON espace.utilisateur FOR UPDATE
  USING (id = (SELECT espace.utilisateur_courant())) WITH CHECK (id = (SELECT espace.utilisateur_courant()));

-- Qui prévenir d'un côté : les agents qui rédigent, ou l'instructeur du département, à défaut le commissaire de la région.
-- SECURITY DEFINER : chaque côté prévient l'autre sans pouvoir lire ses habilitations.
CREATE FUNCTION espace.destinataires(collectivite uuid, vers espace.cote) RETURNS SETOF uuid
  LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog AS $$
  WITH concernes AS (
    SELECT h.utilisateur_id, h.role FROM espace.habilitation h
    JOIN espace.utilisateur u ON u.id = h.utilisateur_id AND u.actif
    WHERE CASE vers
      WHEN 'collectivite' THEN h.collectivite_id = collectivite AND h.role IN ('redacteur', 'valideur')
      ELSE (h.role = 'instructeur' AND h.departement_code IN (
          SELECT cd.departement_code FROM publication.collectivite_departement cd WHERE cd.collectivite_id = collectivite))
        OR (h.role = 'commissaire' AND h.region_code = (SELECT c.region_code FROM publication.collectivite c WHERE c.id = collectivite))
    END)
  SELECT DISTINCT c.utilisateur_id FROM concernes c
  WHERE (espace.est_tache() OR espace.cote_courant(collectivite) IS NOT NULL)
    AND (c.role <> 'commissaire' OR NOT EXISTS (SELECT 1 FROM concernes i WHERE i.role = 'instructeur'))
$$;

-- ---------------------------------------------------------------------------------------------------------------------
-- Journal : l'acte et le côté entrent dans l'empreinte ; les lignes d'avant gardent la leur
-- ---------------------------------------------------------------------------------------------------------------------

CREATE OR REPLACE FUNCTION espace.empreinte_journal(j espace.journal) RETURNS bytea
  LANGUAGE sql STABLE
  RETURN sha256(j.precedent || convert_to((jsonb_build_array(
    j.chaine, j.seq, to_char(j.date AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US'), j.acteur_id,
    j.evenement, j.objet_type, j.objet_id, j.donnees)
    || CASE WHEN num_nonnulls(j.acte_id, j.cote) = 0 THEN '[]' ELSE jsonb_build_array(j.acte_id, j.cote) END)::text, 'UTF8'));

DROP POLICY ajout ON espace.journal;
CREATE POLICY ajout ON espace.journal FOR INSERT
  WITH CHECK (chaine = '00000000-0000-0000-0000-000000000000' OR espace.cote_courant(chaine) IS NOT NULL);
-- L'État lit ses propres gestes, et de la collectivité ce qui précède la dernière soumission : pas la correction en cours.
CREATE POLICY lecture_etat ON espace.journal FOR SELECT
  USING (chaine = ANY ((SELECT espace.perimetre('app.territoires'))::uuid[])
    AND EXISTS (SELECT 1 FROM espace.acte a WHERE a.collectivite_id = journal.chaine AND a.id = journal.acte_id
      AND (journal.cote = 'etat' OR a.statut = 'signe' OR EXISTS (SELECT 1 FROM espace.version_soumise v
        WHERE v.collectivite_id = a.collectivite_id AND v.acte_id = a.id AND v.soumise_le >= journal.date))));
CREATE INDEX journal_acte ON espace.journal (chaine, acte_id);

-- ---------------------------------------------------------------------------------------------------------------------
-- Publication
-- ---------------------------------------------------------------------------------------------------------------------

DO $$
DECLARE t text;
BEGIN
  FOREACH t IN ARRAY ARRAY['document_publie', 'morceau_document_publie', 'annonce_tenue']
  LOOP
    EXECUTE format('ALTER TABLE publication.%I ENABLE ROW LEVEL SECURITY', t);
    EXECUTE format('ALTER TABLE publication.%I FORCE ROW LEVEL SECURITY', t);
    EXECUTE format('CREATE POLICY lecture ON publication.%I FOR SELECT USING (true)', t);
  END LOOP;
END $$;

-- Un document ne se publie qu'avec son acte signé, et tel qu'il a été déposé.
CREATE POLICY ajout ON publication.document_publie FOR INSERT
  WITH CHECK (collectivite_id = ANY ((SELECT espace.perimetre('app.ecriture'))::uuid[])
    AND EXISTS (SELECT 1 FROM espace.document d JOIN espace.acte a ON a.collectivite_id = d.collectivite_id AND a.id = d.acte_id
      WHERE d.collectivite_id = document_publie.collectivite_id AND d.id = document_publie.id AND d.acte_id = document_publie.acte_id
        AND d.sha256 = document_publie.sha256 AND d.a_publier AND d.retire_le IS NULL AND a.statut = 'signe'));
CREATE POLICY ajout ON publication.morceau_document_publie FOR INSERT
  WITH CHECK (EXISTS (SELECT 1 FROM publication.document_publie d WHERE d.id = document_id
    AND d.collectivite_id = ANY ((SELECT espace.perimetre('app.ecriture'))::uuid[])));

CREATE POLICY ajout ON publication.annonce_tenue FOR INSERT
  WITH CHECK ((collectivite_id = ANY ((SELECT espace.perimetre('app.ecriture'))::uuid[])
      OR coalesce(current_setting('app.national', true), '') = 'oui')
    AND EXISTS (SELECT 1 FROM publication.convention_publiee c WHERE c.convention_id = annonce_tenue.convention_id
      AND c.collectivite_id = annonce_tenue.collectivite_id));
CREATE POLICY suppression ON publication.annonce_tenue FOR DELETE
  USING (collectivite_id = ANY ((SELECT espace.perimetre('app.ecriture'))::uuid[])
    OR coalesce(current_setting('app.national', true), '') = 'oui');

-- ---------------------------------------------------------------------------------------------------------------------
-- Droits
-- ---------------------------------------------------------------------------------------------------------------------

REVOKE ALL ON ALL FUNCTIONS IN SCHEMA espace FROM PUBLIC;
GRANT EXECUTE ON ALL FUNCTIONS IN SCHEMA espace TO tandem_app;
GRANT SELECT ON espace.version_soumise, espace.fil, espace.message, espace.contre_proposition, espace.visite, espace.cadre_jalon,
  espace.jalon, espace.notification, espace.document, espace.morceau_document, espace.filiation, espace.envoi TO tandem_app;
GRANT INSERT ON espace.version_soumise, espace.fil, espace.message, espace.contre_proposition, espace.visite, espace.jalon,
  espace.notification, espace.document, espace.morceau_document, espace.filiation, espace.envoi TO tandem_app;
GRANT UPDATE (statut, resolu_par, resolu_par_nom, resolu_le) ON espace.fil TO tandem_app;
GRANT UPDATE (statut, reglee_par, reglee_par_nom, reglee_le, reponse) ON espace.contre_proposition TO tandem_app;
GRANT UPDATE, DELETE ON espace.visite, espace.jalon TO tandem_app;
GRANT UPDATE (lue_le, envoyee_le) ON espace.notification TO tandem_app;
GRANT UPDATE (a_publier, retire_le) ON espace.document TO tandem_app;
GRANT DELETE ON espace.filiation, espace.envoi TO tandem_app;
GRANT UPDATE (courriels) ON espace.utilisateur TO tandem_app;
GRANT SELECT ON publication.document_publie, publication.morceau_document_publie, publication.annonce_tenue TO tandem_app, tandem_public;
GRANT INSERT ON publication.document_publie, publication.morceau_document_publie, publication.annonce_tenue TO tandem_app;
GRANT DELETE ON publication.annonce_tenue TO tandem_app;
