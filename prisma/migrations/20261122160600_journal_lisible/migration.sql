-- Le journal se lit : à quel titre l'auteur agissait, et sur quelle convention quand aucun acte n'est en cause.

ALTER TABLE espace.journal
  ADD COLUMN convention_id uuid,
  ADD COLUMN acteur_role espace.role;
CREATE INDEX journal_convention ON espace.journal (chaine, convention_id);

-- Les lignes d'avant gardent leur empreinte : ces colonnes n'y entrent que renseignées, nommées pour ne se confondre avec rien.
CREATE OR REPLACE FUNCTION espace.empreinte_journal(j espace.journal) RETURNS bytea
  LANGUAGE sql STABLE
  RETURN sha256(j.precedent || convert_to((jsonb_build_array(
    j.chaine, j.seq, to_char(j.date AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US'), j.acteur_id,
    j.evenement, j.objet_type, j.objet_id, j.donnees)
    || CASE WHEN num_nonnulls(j.acte_id, j.cote) = 0 THEN '[]' ELSE jsonb_build_array(j.acte_id, j.cote) END
    || CASE WHEN num_nonnulls(j.convention_id, j.acteur_role) = 0 THEN '[]'
      ELSE jsonb_build_array(jsonb_build_object('convention', j.convention_id, 'role', j.acteur_role)) END)::text, 'UTF8'));
