-- Le vecteur d'une ligne ne se calcule qu'ici : qui l'écrit et qui le vérifie disent la même chose.
CREATE FUNCTION publication.vectoriser(titre text, texte text) RETURNS tsvector LANGUAGE sql IMMUTABLE PARALLEL SAFE AS $$
  SELECT setweight(to_tsvector('publication.francais', publication.sans_ponctuation(titre)), 'A')
    || setweight(to_tsvector('publication.francais', publication.sans_ponctuation(texte)), 'C')
    || setweight(to_tsvector('publication.mots', publication.sans_ponctuation(titre)), 'D')
$$;

CREATE OR REPLACE FUNCTION publication.indexer_recherche() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  NEW.vecteur := publication.vectoriser(NEW.titre, NEW.texte);
  RETURN NEW;
END $$;
