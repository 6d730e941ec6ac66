-- CreateIndex
CREATE UNIQUE INDEX "mesure_catalogue_code_key" ON "espace"."mesure_catalogue"("code");

-- ---------------------------------------------------------------------------------------------------------------------
-- Un mot commencé se cherche aussi : la racine de « logement » est « log », et « logem » ne la retrouve pas. Les mots des
-- titres s’indexent donc également tels qu’ils s’écrivent. Des points de suspension ne font plus partie du mot.
-- ---------------------------------------------------------------------------------------------------------------------

CREATE TEXT SEARCH CONFIGURATION publication.mots (COPY = pg_catalog.simple);
ALTER TEXT SEARCH CONFIGURATION publication.mots
  ALTER MAPPING FOR hword, hword_part, word WITH publication.unaccent, pg_catalog.simple;

CREATE OR REPLACE FUNCTION publication.indexer_recherche() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  NEW.vecteur := setweight(to_tsvector('publication.francais', translate(NEW.titre, '…', ' ')), 'A')
    || setweight(to_tsvector('publication.francais', translate(NEW.texte, '…', ' ')), 'C')
    || setweight(to_tsvector('publication.mots', translate(NEW.titre, '…', ' ')), 'D');
  RETURN NEW;
END $$;

UPDATE publication.recherche SET titre = titre;
