-- L'échéance d'un acte est de son contenu : elle se fige avec lui. Qu'elle soit tenue, et quand la rappeler, reste libre.

-- Le code suit une échéance d'un acte à l'autre : il dit l'année de celles du cadre, et distingue celles que l'on ajoute.
ALTER TABLE espace.jalon NO FORCE ROW LEVEL SECURITY;
ALTER TABLE espace.acte NO FORCE ROW LEVEL SECURITY;
UPDATE espace.jalon SET code = 'propre-' || id WHERE code = 'propre';
UPDATE espace.jalon j SET code = j.code || '-' || to_char(a.periode_debut, 'YYYY')
  FROM espace.acte a
  WHERE a.collectivite_id = j.collectivite_id AND a.id = j.acte_id AND a.periode_debut IS NOT NULL
    AND EXISTS (SELECT 1 FROM espace.cadre_jalon h WHERE h.code = j.code);
ALTER TABLE espace.acte FORCE ROW LEVEL SECURITY;
ALTER TABLE espace.jalon FORCE ROW LEVEL SECURITY;

-- Ce que l'échéance engage, sans ce qui la suit.
CREATE FUNCTION espace.contenu_jalon(j espace.jalon) RETURNS jsonb
  LANGUAGE sql STABLE
  RETURN to_jsonb(j) - ARRAY['fait_le', 'rappels', 'version'];

CREATE FUNCTION espace.garder_echeance() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
  ligne record;
  touche espace.jalon := CASE TG_OP WHEN 'DELETE' THEN OLD ELSE NEW END;
BEGIN
  IF TG_OP = 'UPDATE' THEN
    IF espace.contenu_jalon(OLD) = espace.contenu_jalon(NEW) THEN
      RETURN NEW;
    END IF;
  END IF;
  -- L'État ne tient pas le verrou partagé des actes qu'il ne peut pas écrire : il est refusé avant de les chercher.
  IF espace.cote_courant(touche.collectivite_id) = 'etat'
    AND (touche.acte_id IS NOT NULL OR (TG_OP = 'UPDATE' AND OLD.acte_id IS NOT NULL)) THEN
    RAISE EXCEPTION 'L’examen ne modifie pas les échéances de l’acte %', touche.acte_id USING ERRCODE = 'TD001';
  END IF;
  FOR ligne IN
    SELECT a.collectivite_id, a.id, a.statut FROM espace.acte a
    WHERE (TG_OP <> 'INSERT' AND a.collectivite_id = OLD.collectivite_id AND a.id = OLD.acte_id)
      OR (TG_OP <> 'DELETE' AND a.collectivite_id = NEW.collectivite_id AND a.id = NEW.acte_id)
    FOR SHARE
  LOOP
    IF ligne.statut NOT IN ('brouillon', 'a_corriger') THEN
      RAISE EXCEPTION 'Les échéances de l’acte % ne se modifient plus à cette étape', ligne.id USING ERRCODE = 'TD001';
    END IF;
  END LOOP;
  RETURN CASE TG_OP WHEN 'DELETE' THEN OLD ELSE NEW END;
END $$;

CREATE TRIGGER fige BEFORE INSERT OR UPDATE OR DELETE ON espace.jalon FOR EACH ROW EXECUTE FUNCTION espace.garder_echeance();

REVOKE ALL ON FUNCTION espace.contenu_jalon(espace.jalon), espace.garder_echeance() FROM PUBLIC;
GRANT EXECUTE ON FUNCTION espace.contenu_jalon(espace.jalon), espace.garder_echeance() TO tandem_app;
