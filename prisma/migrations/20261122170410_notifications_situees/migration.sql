-- Une notification garde de quoi se lire quand l'acte se retire de la vue de qui elle prévient.
ALTER TABLE "espace"."notification" ADD COLUMN "cote" "espace"."cote",
ADD COLUMN "acte_libelle" TEXT,
ADD COLUMN "convention_titre" TEXT;

DO $$
DECLARE
  lues CONSTANT text[] := ARRAY['notification', 'acte', 'convention', 'habilitation'];
  t text;
BEGIN
  FOREACH t IN ARRAY lues LOOP
    EXECUTE format('ALTER TABLE espace.%I NO FORCE ROW LEVEL SECURITY', t);
  END LOOP;
  UPDATE espace.notification n SET acte_libelle = a.libelle, convention_titre = c.titre,
    cote = CASE WHEN EXISTS (SELECT 1 FROM espace.habilitation h
      WHERE h.utilisateur_id = n.utilisateur_id AND h.collectivite_id = n.collectivite_id)
      THEN 'collectivite'::espace.cote ELSE 'etat'::espace.cote END
  FROM espace.acte a JOIN espace.convention c ON c.collectivite_id = a.collectivite_id AND c.id = a.convention_id
  WHERE a.collectivite_id = n.collectivite_id AND a.id = n.acte_id;
  FOREACH t IN ARRAY lues LOOP
    EXECUTE format('ALTER TABLE espace.%I FORCE ROW LEVEL SECURITY', t);
  END LOOP;
END $$;

ALTER TABLE "espace"."notification" ALTER COLUMN "cote" SET NOT NULL,
ALTER COLUMN "acte_libelle" SET NOT NULL,
ALTER COLUMN "convention_titre" SET NOT NULL;

-- Celles qu'une plus récente remplace.
CREATE INDEX "notification_utilisateur_id_acte_id_type_idx" ON "espace"."notification"("utilisateur_id", "acte_id", "type");
-- Le dernier rappel d'une échéance.
CREATE INDEX "notification_collectivite_id_type_objet_id_idx" ON "espace"."notification"("collectivite_id", "type", "objet_id");
