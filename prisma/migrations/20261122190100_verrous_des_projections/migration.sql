-- ---------------------------------------------------------------------------------------------------------------------
-- Les projections : lisibles par tous, ajoutées par qui publie, recalculées par le seul propriétaire depuis l’instantané
-- ---------------------------------------------------------------------------------------------------------------------

DO $$
DECLARE t text;
BEGIN
  FOREACH t IN ARRAY ARRAY['projection', 'fiche_publiee', 'classement_montant', 'ecart_publie', 'recherche']
  LOOP
    EXECUTE format('ALTER TABLE publication.%I ENABLE ROW LEVEL SECURITY', t);
    EXECUTE format('ALTER TABLE publication.%I FORCE ROW LEVEL SECURITY', t);
    EXECUTE format('CREATE POLICY lecture ON publication.%I FOR SELECT USING (true)', t);
    EXECUTE format('CREATE POLICY recalcul ON publication.%I FOR ALL TO CURRENT_USER USING (true) WITH CHECK (true)', t);
    EXECUTE format('CREATE POLICY ajout ON publication.%I FOR INSERT
      WITH CHECK (EXISTS (SELECT 1 FROM publication.publication p WHERE p.id = publication_id
        AND p.collectivite_id = ANY ((SELECT espace.perimetre(''app.ecriture''))::uuid[])))', t);
    EXECUTE format('GRANT SELECT, INSERT ON publication.%I TO tandem_app', t);
    EXECUTE format('GRANT SELECT ON publication.%I TO tandem_public', t);
  END LOOP;
END $$;

-- ---------------------------------------------------------------------------------------------------------------------
-- La recherche : en français, sans accents ; un titre pèse plus qu’un texte
-- ---------------------------------------------------------------------------------------------------------------------

CREATE EXTENSION IF NOT EXISTS unaccent SCHEMA publication;
CREATE TEXT SEARCH CONFIGURATION publication.francais (COPY = pg_catalog.french);
ALTER TEXT SEARCH CONFIGURATION publication.francais
  ALTER MAPPING FOR hword, hword_part, word WITH publication.unaccent, pg_catalog.french_stem;

CREATE FUNCTION publication.indexer_recherche() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  NEW.vecteur := setweight(to_tsvector('publication.francais', NEW.titre), 'A')
    || setweight(to_tsvector('publication.francais', NEW.texte), 'C');
  RETURN NEW;
END $$;
CREATE TRIGGER indexer BEFORE INSERT OR UPDATE ON publication.recherche
  FOR EACH ROW EXECUTE FUNCTION publication.indexer_recherche();

-- ---------------------------------------------------------------------------------------------------------------------
-- La version de ce qui est publié : avance une fois par transaction, en dernier, pour que deux publications s’attendent
-- le moins longtemps possible et jamais l’une l’autre
-- ---------------------------------------------------------------------------------------------------------------------

INSERT INTO publication.version_publication (numero, change_le) VALUES (1, now());
ALTER TABLE publication.version_publication ADD CONSTRAINT une_seule_ligne CHECK ("unique");
GRANT SELECT ON publication.version_publication TO tandem_app, tandem_public;

CREATE FUNCTION publication.avancer_version() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog AS $$
BEGIN
  UPDATE publication.version_publication SET numero = numero + 1, change_le = clock_timestamp()
    WHERE xmin <> pg_current_xact_id()::xid;
  RETURN NULL;
END $$;

DO $$
DECLARE t text;
BEGIN
  FOREACH t IN ARRAY ARRAY['publication.publication', 'publication.convention_publiee', 'publication.convention_publiee_departement',
    'publication.projection', 'publication.annonce', 'publication.annonce_tenue', 'publication.document_publie',
    'publication.region', 'publication.departement', 'publication.collectivite', 'publication.collectivite_departement',
    'espace.cadre', 'espace.cadre_volet', 'espace.mesure_catalogue']
  LOOP
    EXECUTE format('CREATE CONSTRAINT TRIGGER avancer_version AFTER INSERT OR UPDATE OR DELETE ON %s
      DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION publication.avancer_version()', t);
  END LOOP;
END $$;

-- ---------------------------------------------------------------------------------------------------------------------
-- Le catalogue des cadres, que le public lit sans entrer dans l’espace de travail
-- ---------------------------------------------------------------------------------------------------------------------

CREATE VIEW publication.mesure_socle AS
  SELECT m.cadre_code, c.nom AS cadre_nom, m.code, m.famille, m.intitule, m.debut_annee, m.fin_annee, m.note, m.ordre
  FROM espace.mesure_catalogue m JOIN espace.cadre c ON c.code = m.cadre_code;
CREATE VIEW publication.cadre_volet AS
  SELECT v.cadre_code, v.code, v.libelle, v.ordre FROM espace.cadre_volet v;
GRANT SELECT ON publication.mesure_socle, publication.cadre_volet TO tandem_app, tandem_public;
