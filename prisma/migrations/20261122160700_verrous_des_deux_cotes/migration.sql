-- Qui a écrit en dernier, et à quelle version : un conflit montre les deux saisies, leur auteur et leur heure.
ALTER TABLE espace.acte ADD COLUMN modifie_par_nom TEXT;
ALTER TABLE espace.mesure ADD COLUMN modifie_par_nom TEXT, ADD COLUMN modifie_le TIMESTAMPTZ;
ALTER TABLE espace.action ADD COLUMN modifie_par_nom TEXT, ADD COLUMN modifie_le TIMESTAMPTZ;
ALTER TABLE espace.convention ADD COLUMN version INTEGER NOT NULL DEFAULT 0;
ALTER TABLE espace.source ADD COLUMN version INTEGER NOT NULL DEFAULT 0;

-- ---------------------------------------------------------------------------------------------------------------------
-- Un acte naît brouillon, et chaque côté ne fait que ses gestes
-- ---------------------------------------------------------------------------------------------------------------------

CREATE OR REPLACE FUNCTION espace.contenu_acte(a espace.acte) RETURNS jsonb
  LANGUAGE sql STABLE
  RETURN to_jsonb(a) - ARRAY['statut', 'statut_depuis', 'version', 'modifie_le', 'modifie_par_nom', 'empreinte_validee'];

CREATE FUNCTION espace.garder_gestes() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF TG_OP = 'INSERT' THEN
    IF NEW.statut <> 'brouillon' OR NEW.empreinte_validee IS NOT NULL THEN
      RAISE EXCEPTION 'L’acte % ne peut naître que brouillon', NEW.id USING ERRCODE = 'TD001';
    END IF;
    RETURN NEW;
  END IF;
  IF espace.cote_courant(NEW.collectivite_id) = 'collectivite'
    AND OLD.statut = 'transmis' AND NEW.statut IN ('a_corriger', 'valide') THEN
    RAISE EXCEPTION 'Seul l’État répond de l’examen de l’acte %', NEW.id USING ERRCODE = 'TD001';
  END IF;
  -- L'empreinte validée est celle de la dernière version soumise, et ne s'écrit qu'à la validation.
  IF NEW.empreinte_validee IS DISTINCT FROM OLD.empreinte_validee AND NEW.empreinte_validee IS NOT NULL
    AND (OLD.statut <> 'transmis' OR NEW.statut <> 'valide') THEN
    RAISE EXCEPTION 'L’empreinte validée de l’acte % ne se réécrit pas', NEW.id USING ERRCODE = 'TD001';
  END IF;
  IF NEW.statut = 'valide' AND OLD.statut <> 'valide' AND NEW.empreinte_validee IS DISTINCT FROM (
    SELECT v.sha256 FROM espace.version_soumise v
    WHERE v.collectivite_id = NEW.collectivite_id AND v.acte_id = NEW.id ORDER BY v.ordre DESC LIMIT 1) THEN
    RAISE EXCEPTION 'L’acte % n’est pas celui qui a été examiné', NEW.id USING ERRCODE = 'TD001';
  END IF;
  RETURN NEW;
END $$;

CREATE TRIGGER gestes BEFORE INSERT OR UPDATE ON espace.acte FOR EACH ROW EXECUTE FUNCTION espace.garder_gestes();

-- ---------------------------------------------------------------------------------------------------------------------
-- On n'écrit que sur ce que l'on voit, et en son nom
-- ---------------------------------------------------------------------------------------------------------------------

CREATE FUNCTION espace.voit_acte(collectivite uuid, acte uuid) RETURNS boolean
  LANGUAGE sql STABLE
  RETURN EXISTS (SELECT 1 FROM espace.acte a WHERE a.collectivite_id = collectivite AND a.id = acte);

CREATE FUNCTION espace.voit_convention(collectivite uuid, convention uuid) RETURNS boolean
  LANGUAGE sql STABLE
  RETURN EXISTS (SELECT 1 FROM espace.convention c WHERE c.collectivite_id = collectivite AND c.id = convention);

-- Seule la collectivité soumet, et seulement un acte à l'examen : l'État ne peut pas fabriquer ce qu'il valide.
DROP POLICY ajout ON espace.version_soumise;
CREATE POLICY ajout ON espace.version_soumise FOR INSERT
  WITH CHECK (espace.cote_courant(collectivite_id) = 'collectivite' AND soumise_par = espace.utilisateur_courant()
    AND EXISTS (SELECT 1 FROM espace.acte a WHERE a.collectivite_id = version_soumise.collectivite_id
      AND a.id = version_soumise.acte_id AND a.statut = 'transmis'));

DROP POLICY ajout ON espace.fil;
CREATE POLICY ajout ON espace.fil FOR INSERT
  WITH CHECK (cote = espace.cote_courant(collectivite_id) AND ouvert_par = espace.utilisateur_courant()
    AND statut = 'ouvert' AND espace.voit_acte(collectivite_id, acte_id));
DROP POLICY reglement ON espace.fil;
CREATE POLICY reglement ON espace.fil FOR UPDATE
  USING (espace.cote_courant(collectivite_id) IS NOT NULL AND espace.voit_acte(collectivite_id, acte_id))
  WITH CHECK (statut = 'ouvert' OR resolu_par = espace.utilisateur_courant());

DROP POLICY ajout ON espace.message;
CREATE POLICY ajout ON espace.message FOR INSERT
  WITH CHECK (cote = espace.cote_courant(collectivite_id) AND auteur_id = espace.utilisateur_courant()
    AND EXISTS (SELECT 1 FROM espace.fil f WHERE f.collectivite_id = message.collectivite_id AND f.id = message.fil_id));

DROP POLICY ajout ON espace.contre_proposition;
CREATE POLICY ajout ON espace.contre_proposition FOR INSERT
  WITH CHECK (cote = espace.cote_courant(collectivite_id) AND proposee_par = espace.utilisateur_courant()
    AND statut = 'proposee' AND espace.voit_acte(collectivite_id, acte_id));
-- Une proposition réglée ne se rejuge pas ; l'autre côté y répond, le sien seul la retire.
DROP POLICY reglement ON espace.contre_proposition;
CREATE POLICY reglement ON espace.contre_proposition FOR UPDATE
  USING (statut = 'proposee' AND espace.cote_courant(collectivite_id) IS NOT NULL AND espace.voit_acte(collectivite_id, acte_id))
  WITH CHECK (reglee_par = espace.utilisateur_courant()
    AND (statut = 'retiree' OR cote <> espace.cote_courant(collectivite_id)));

-- Un document se voit de l'État quand une soumission l'a porté, ou quand l'acte est signé : pas la correction en cours.
DROP POLICY lecture ON espace.document;
CREATE POLICY lecture_agent ON espace.document FOR SELECT
  USING (collectivite_id = ANY ((SELECT espace.perimetre('app.lecture') || espace.perimetre('app.ecriture'))::uuid[]));
CREATE POLICY lecture_etat ON espace.document FOR SELECT
  USING (collectivite_id = ANY ((SELECT espace.perimetre('app.territoires'))::uuid[])
    AND EXISTS (SELECT 1 FROM espace.acte a WHERE a.collectivite_id = document.collectivite_id AND a.id = document.acte_id
      AND (a.statut = 'signe' OR EXISTS (SELECT 1 FROM espace.version_soumise v
        WHERE v.collectivite_id = a.collectivite_id AND v.acte_id = a.id AND v.soumise_le >= document.depose_le))));
DROP POLICY ajout ON espace.document;
CREATE POLICY ajout ON espace.document FOR INSERT
  WITH CHECK (collectivite_id = ANY ((SELECT espace.perimetre('app.ecriture'))::uuid[]) AND depose_par = espace.utilisateur_courant());

-- Le jalon d'un acte se voit avec lui : sinon l'échéance d'un avenant en rédaction en trahirait l'existence.
DROP POLICY lecture ON espace.jalon;
CREATE POLICY lecture ON espace.jalon FOR SELECT
  USING ((SELECT espace.est_tache())
    OR (espace.voit_convention(collectivite_id, convention_id) AND (acte_id IS NULL OR espace.voit_acte(collectivite_id, acte_id))));
DROP POLICY ajout ON espace.jalon;
CREATE POLICY ajout ON espace.jalon FOR INSERT
  WITH CHECK (espace.cote_courant(collectivite_id) IS NOT NULL AND espace.voit_convention(collectivite_id, convention_id)
    AND (acte_id IS NULL OR EXISTS (SELECT 1 FROM espace.acte a WHERE a.collectivite_id = jalon.collectivite_id
      AND a.id = jalon.acte_id AND a.convention_id = jalon.convention_id)));
DROP POLICY modification ON espace.jalon;
CREATE POLICY modification ON espace.jalon FOR UPDATE
  USING (espace.cote_courant(collectivite_id) IS NOT NULL AND espace.voit_convention(collectivite_id, convention_id)
    AND (acte_id IS NULL OR espace.voit_acte(collectivite_id, acte_id)))
  WITH CHECK (espace.cote_courant(collectivite_id) IS NOT NULL AND espace.voit_convention(collectivite_id, convention_id)
    AND (acte_id IS NULL OR EXISTS (SELECT 1 FROM espace.acte a WHERE a.collectivite_id = jalon.collectivite_id
      AND a.id = jalon.acte_id AND a.convention_id = jalon.convention_id)));
DROP POLICY suppression ON espace.jalon;
CREATE POLICY suppression ON espace.jalon FOR DELETE
  USING (espace.cote_courant(collectivite_id) IS NOT NULL AND espace.voit_convention(collectivite_id, convention_id)
    AND (acte_id IS NULL OR espace.voit_acte(collectivite_id, acte_id)));

-- On ne prévient que ceux que la collectivité ou son examen concernent, et d'un acte que l'on voit.
DROP POLICY ajout ON espace.notification;
CREATE POLICY ajout ON espace.notification FOR INSERT
  WITH CHECK (((SELECT espace.est_tache()) OR espace.cote_courant(collectivite_id) IS NOT NULL)
    AND espace.voit_acte(collectivite_id, acte_id)
    AND (utilisateur_id IN (SELECT espace.destinataires(collectivite_id, 'collectivite'))
      OR utilisateur_id IN (SELECT espace.destinataires(collectivite_id, 'etat'))));

-- Au journal d'une collectivité, chacun écrit en son nom, de son côté, et d'un acte qu'il voit.
DROP POLICY ajout ON espace.journal;
CREATE POLICY ajout ON espace.journal FOR INSERT
  WITH CHECK (CASE WHEN chaine = '00000000-0000-0000-0000-000000000000' THEN acte_id IS NULL AND cote IS NULL
    ELSE cote = espace.cote_courant(chaine) AND acteur_id = espace.utilisateur_courant()
      AND (acte_id IS NULL OR espace.voit_acte(chaine, acte_id)) END);

-- ---------------------------------------------------------------------------------------------------------------------
-- Ce qui est publié est ce qui a été déposé, et chaque publication suit la précédente
-- ---------------------------------------------------------------------------------------------------------------------

-- Ce qu'un document attend encore ; complet, il n'accepte plus de morceau. Volatile : les morceaux du même ordre comptent.
CREATE FUNCTION espace.octets_attendus(collectivite uuid, document uuid) RETURNS bigint
  LANGUAGE sql VOLATILE
  RETURN (SELECT d.octets FROM espace.document d WHERE d.collectivite_id = collectivite AND d.id = document)
    - coalesce((SELECT sum(octet_length(m.octets)) FROM espace.morceau_document m
      WHERE m.collectivite_id = collectivite AND m.document_id = document), 0);

DROP POLICY ajout ON espace.morceau_document;
CREATE POLICY ajout ON espace.morceau_document FOR INSERT
  WITH CHECK (collectivite_id = ANY ((SELECT espace.perimetre('app.ecriture'))::uuid[])
    AND octet_length(octets) <= espace.octets_attendus(collectivite_id, document_id));

DROP POLICY ajout ON publication.morceau_document_publie;
CREATE POLICY ajout ON publication.morceau_document_publie FOR INSERT
  WITH CHECK (EXISTS (SELECT 1 FROM publication.document_publie d
    JOIN espace.morceau_document m ON m.collectivite_id = d.collectivite_id AND m.document_id = d.id
    WHERE d.id = morceau_document_publie.document_id AND m.rang = morceau_document_publie.rang
      AND m.octets = morceau_document_publie.octets
      AND d.collectivite_id = ANY ((SELECT espace.perimetre('app.ecriture'))::uuid[])));

CREATE FUNCTION espace.empreinte_publication(p publication.publication) RETURNS text
  LANGUAGE sql STABLE
  RETURN encode(sha256(convert_to(concat_ws(E'\n', coalesce(p.precedent, ''), p.ordre, p.evenement, p.motif,
    to_char(p.publie_le AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"'), p.sha256), 'UTF8')), 'hex');

-- Après l'insertion : le cloisonnement a déjà parlé.
CREATE FUNCTION espace.exiger_chaine_publication() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF NEW.sha256 <> encode(sha256(convert_to(NEW.contenu, 'UTF8')), 'hex')
    OR NEW.empreinte <> espace.empreinte_publication(NEW)
    OR (NEW.ordre = 0) <> (NEW.precedent IS NULL)
    OR (NEW.ordre > 0 AND NOT EXISTS (SELECT 1 FROM publication.publication p
      WHERE p.convention_id = NEW.convention_id AND p.ordre = NEW.ordre - 1 AND p.empreinte = NEW.precedent)) THEN
    RAISE EXCEPTION 'La publication % ne suit pas la chaîne de sa convention', NEW.id USING ERRCODE = 'TD002';
  END IF;
  RETURN NULL;
END $$;

CREATE TRIGGER chaine AFTER INSERT ON publication.publication FOR EACH ROW EXECUTE FUNCTION espace.exiger_chaine_publication();

REVOKE ALL ON ALL FUNCTIONS IN SCHEMA espace FROM PUBLIC;
GRANT EXECUTE ON ALL FUNCTIONS IN SCHEMA espace TO tandem_app;
