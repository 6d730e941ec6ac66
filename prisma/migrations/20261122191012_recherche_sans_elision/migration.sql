-- « l’accueil » commence par « accueil » : l’apostrophe sépare deux mots, droite ou courbe.
CREATE OR REPLACE FUNCTION publication.sans_ponctuation(texte text) RETURNS text LANGUAGE sql IMMUTABLE PARALLEL SAFE AS $$
  SELECT translate(texte, U&'\00A0\202F\2009\2026\00AB\00BB\201C\201D\2013\2014\00B7\2022\2019\0027/', '               ')
$$;

UPDATE publication.recherche SET titre = titre;
