-- Ce que l'État examine ne change plus sous ses yeux : la convention et les sources citées se figent dès la transmission.

CREATE OR REPLACE FUNCTION espace.refuser_source_signee() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  PERFORM 1 FROM espace.acte a
    WHERE a.collectivite_id = OLD.collectivite_id AND a.convention_id = OLD.convention_id FOR SHARE;
  IF EXISTS (
    SELECT 1 FROM espace.acte a
    WHERE a.collectivite_id = OLD.collectivite_id AND a.convention_id = OLD.convention_id
      AND a.statut IN ('transmis', 'valide', 'signe')
      AND (a.source_id = OLD.id
        OR EXISTS (SELECT 1 FROM espace.montant m WHERE m.collectivite_id = a.collectivite_id AND m.acte_id = a.id AND m.source_id = OLD.id)
        OR EXISTS (SELECT 1 FROM espace.denombrement d WHERE d.collectivite_id = a.collectivite_id AND d.acte_id = a.id AND d.source_id = OLD.id)
        OR EXISTS (SELECT 1 FROM espace.ecart_consigne e WHERE e.collectivite_id = a.collectivite_id AND e.acte_id = a.id AND OLD.id IN (e.source_a_id, e.source_b_id)))
  ) THEN
    RAISE EXCEPTION 'La source % est citée par un acte à l’examen ou signé : elle est figée', OLD.id USING ERRCODE = 'TD001';
  END IF;
  RETURN CASE TG_OP WHEN 'DELETE' THEN OLD ELSE NEW END;
END $$;

CREATE OR REPLACE FUNCTION espace.exiger_convention_ouverte(collectivite uuid, convention uuid) RETURNS void LANGUAGE plpgsql AS $$
DECLARE
  ligne record;
BEGIN
  FOR ligne IN
    SELECT a.statut FROM espace.acte a WHERE a.collectivite_id = collectivite AND a.convention_id = convention FOR SHARE
  LOOP
    IF ligne.statut IN ('transmis', 'valide', 'signe') THEN
      RAISE EXCEPTION 'La convention % a un acte à l’examen ou signé : elle est figée', convention USING ERRCODE = 'TD001';
    END IF;
  END LOOP;
END $$;
