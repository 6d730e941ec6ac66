-- De quel côté une remarque a été résolue : l'autre côté l'apprend à sa visite suivante.
ALTER TABLE espace.fil ADD COLUMN resolu_cote espace.cote;
GRANT UPDATE (resolu_cote) ON espace.fil TO tandem_app;

-- ---------------------------------------------------------------------------------------------------------------------
-- Une remarque qui rouvre une ligne est à la main de l'État, et une proposition ne se retire que par son côté
-- ---------------------------------------------------------------------------------------------------------------------

CREATE POLICY ligne_rouverte ON espace.fil AS RESTRICTIVE FOR INSERT
  WITH CHECK (NOT ouvre_ligne OR EXISTS (SELECT 1 FROM espace.acte a
    WHERE a.collectivite_id = fil.collectivite_id AND a.id = fil.acte_id AND a.statut = 'transmis'));
CREATE POLICY ligne_refermee ON espace.fil AS RESTRICTIVE FOR UPDATE
  USING (true)
  WITH CHECK ((statut = 'resolu' AND resolu_cote = espace.cote_courant(collectivite_id))
    OR (statut = 'ouvert' AND (NOT ouvre_ligne OR espace.cote_courant(collectivite_id) = 'etat')));

CREATE POLICY etape ON espace.contre_proposition AS RESTRICTIVE FOR INSERT
  WITH CHECK (EXISTS (SELECT 1 FROM espace.acte a WHERE a.collectivite_id = contre_proposition.collectivite_id
    AND a.id = contre_proposition.acte_id AND a.statut IN ('transmis', 'a_corriger')));
CREATE POLICY retrait ON espace.contre_proposition AS RESTRICTIVE FOR UPDATE
  USING (true)
  WITH CHECK ((statut = 'retiree') = (cote = espace.cote_courant(collectivite_id)));

-- ---------------------------------------------------------------------------------------------------------------------
-- L'État qui accepte la valeur de la collectivité change ce seul montant, en cette seule valeur
-- ---------------------------------------------------------------------------------------------------------------------

-- Les propositions de la collectivité que l'État accepte dans cette transaction même : son droit ne lui survit pas.
CREATE FUNCTION espace.acceptees_par_l_etat(collectivite uuid) RETURNS SETOF espace.contre_proposition
  LANGUAGE sql STABLE AS $$
  SELECT p.* FROM espace.contre_proposition p
  JOIN espace.acte a ON a.collectivite_id = p.collectivite_id AND a.id = p.acte_id AND a.statut = 'transmis'
  WHERE p.collectivite_id = collectivite AND p.cote = 'collectivite' AND p.statut = 'acceptee'
    AND p.xmin = pg_current_xact_id()::xid
    AND collectivite = ANY (espace.perimetre('app.examen'))
$$;

CREATE POLICY acceptee_lue ON espace.source FOR SELECT
  USING (nature = 'autre' AND collectivite_id = ANY ((SELECT espace.perimetre('app.examen'))::uuid[])
    AND titre IN (SELECT p.source_titre FROM espace.acceptees_par_l_etat(collectivite_id) p));
CREATE POLICY acceptee ON espace.source FOR INSERT
  WITH CHECK (nature = 'autre' AND num_nonnulls(editeur, date, url) = 0
    AND EXISTS (SELECT 1 FROM espace.acceptees_par_l_etat(collectivite_id) p
      JOIN espace.acte a ON a.collectivite_id = p.collectivite_id AND a.id = p.acte_id
      WHERE a.convention_id = source.convention_id AND p.source_titre = source.titre));

CREATE POLICY acceptee_lue ON espace.montant FOR SELECT
  USING (collectivite_id = ANY ((SELECT espace.perimetre('app.examen'))::uuid[])
    AND id IN (SELECT p.montant_id FROM espace.acceptees_par_l_etat(collectivite_id) p));
CREATE POLICY acceptee ON espace.montant FOR UPDATE
  USING (collectivite_id = ANY ((SELECT espace.perimetre('app.examen'))::uuid[])
    AND id IN (SELECT p.montant_id FROM espace.acceptees_par_l_etat(collectivite_id) p))
  WITH CHECK (saisi_par = espace.utilisateur_courant() AND num_nonnulls(citation, page) = 0
    AND EXISTS (SELECT 1 FROM espace.acceptees_par_l_etat(collectivite_id) p
      JOIN espace.source s ON s.collectivite_id = p.collectivite_id AND s.titre = p.source_titre
      WHERE p.montant_id = montant.id AND p.acte_id = montant.acte_id AND s.id = montant.source_id
        AND p.centimes = montant.centimes AND p."precision" = montant."precision"));

-- Une règle de ligne ne compare pas l'avant et l'après : tout ce qui n'est pas la valeur et sa provenance reste.
CREATE FUNCTION espace.garder_montant_examine() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
  modifiables text[] := ARRAY['centimes', 'precision', 'absence', 'source_id', 'citation', 'page', 'note', 'saisi_par',
    'saisi_par_nom', 'saisi_le'];
BEGIN
  IF espace.cote_courant(OLD.collectivite_id) = 'etat' AND to_jsonb(OLD) - modifiables <> to_jsonb(NEW) - modifiables THEN
    RAISE EXCEPTION 'L’examen ne change du montant % que la valeur acceptée', OLD.id USING ERRCODE = 'TD001';
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER examine BEFORE UPDATE ON espace.montant FOR EACH ROW EXECUTE FUNCTION espace.garder_montant_examine();

-- La version qui en naît est la précédente, ce montant et sa source exceptés.
CREATE FUNCTION espace.suit_version(v espace.version_soumise, montant uuid, centimes bigint) RETURNS boolean
  LANGUAGE sql STABLE AS $$
  SELECT EXISTS (
    SELECT 1 FROM espace.version_soumise p
    WHERE p.collectivite_id = v.collectivite_id AND p.acte_id = v.acte_id AND p.ordre = v.ordre - 1
      AND (p.contenu::jsonb #- '{acte,montants}' #- '{convention,sources}') = (v.contenu::jsonb #- '{acte,montants}' #- '{convention,sources}')
      AND jsonb_array_length(p.contenu::jsonb #> '{acte,montants}') = jsonb_array_length(v.contenu::jsonb #> '{acte,montants}')
      AND NOT EXISTS (
        SELECT 1 FROM ROWS FROM (jsonb_array_elements(p.contenu::jsonb #> '{acte,montants}'),
          jsonb_array_elements(v.contenu::jsonb #> '{acte,montants}')) AS m(avant, apres)
        WHERE CASE WHEN avant ->> 'id' = montant::text THEN apres #>> '{valeur,centimes}' IS DISTINCT FROM centimes::text
          OR (avant - ARRAY['valeur', 'sourceId', 'citation', 'page', 'note', 'saisiPar', 'saisiLe'])
            <> (apres - ARRAY['valeur', 'sourceId', 'citation', 'page', 'note', 'saisiPar', 'saisiLe'])
          ELSE avant <> apres END))
$$;

CREATE POLICY acceptee ON espace.version_soumise FOR INSERT
  WITH CHECK (motif = 'contre_proposition' AND soumise_par = espace.utilisateur_courant()
    AND EXISTS (SELECT 1 FROM espace.acceptees_par_l_etat(collectivite_id) p
      WHERE p.acte_id = version_soumise.acte_id AND espace.suit_version(version_soumise, p.montant_id, p.centimes)));

REVOKE ALL ON ALL FUNCTIONS IN SCHEMA espace FROM PUBLIC;
GRANT EXECUTE ON FUNCTION espace.acceptees_par_l_etat(uuid), espace.suit_version(espace.version_soumise, uuid, bigint),
  espace.garder_montant_examine() TO tandem_app;
