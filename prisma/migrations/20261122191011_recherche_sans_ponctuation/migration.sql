-- Une espace insécable, un guillemet ou un tiret long ne font pas partie d’un mot : « sorties sèches » se cherche sans eux.
CREATE FUNCTION publication.sans_ponctuation(texte text) RETURNS text LANGUAGE sql IMMUTABLE PARALLEL SAFE AS $$
  SELECT translate(texte, U&'\00A0\202F\2009\2026\00AB\00BB\201C\201D\2013\2014\00B7\2022/', '             ')
$$;

CREATE OR REPLACE FUNCTION publication.indexer_recherche() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
  titre text := publication.sans_ponctuation(NEW.titre);
BEGIN
  NEW.vecteur := setweight(to_tsvector('publication.francais', titre), 'A')
    || setweight(to_tsvector('publication.francais', publication.sans_ponctuation(NEW.texte)), 'C')
    || setweight(to_tsvector('publication.mots', titre), 'D');
  RETURN NEW;
END $$;

UPDATE publication.recherche SET titre = titre;
