-- CreateEnum
CREATE TYPE "espace"."statut_signalement" AS ENUM ('nouveau', 'traite', 'sans_suite');

-- CreateTable
CREATE TABLE "espace"."signalement" (
    "collectivite_id" UUID NOT NULL,
    "id" UUID NOT NULL DEFAULT gen_random_uuid(),
    "convention_id" UUID,
    "page" TEXT NOT NULL,
    "montant_id" UUID,
    "chiffre" TEXT NOT NULL,
    "message" TEXT NOT NULL,
    "source_url" TEXT,
    "recu_le" TIMESTAMPTZ NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "statut" "espace"."statut_signalement" NOT NULL DEFAULT 'nouveau',
    "reponse" TEXT,
    "traite_par" UUID,
    "traite_le" TIMESTAMPTZ,
    "version" INTEGER NOT NULL DEFAULT 0,
    "jeton_sha256" TEXT NOT NULL,

    CONSTRAINT "signalement_pkey" PRIMARY KEY ("collectivite_id","id")
);

-- CreateIndex
CREATE UNIQUE INDEX "signalement_jeton_sha256_key" ON "espace"."signalement"("jeton_sha256");

-- CreateIndex
CREATE INDEX "signalement_recu_le_idx" ON "espace"."signalement"("recu_le");

-- AddForeignKey
ALTER TABLE "espace"."signalement" ADD CONSTRAINT "signalement_collectivite_id_fkey" FOREIGN KEY ("collectivite_id") REFERENCES "publication"."collectivite"("id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "espace"."signalement" ADD CONSTRAINT "signalement_collectivite_id_convention_id_fkey" FOREIGN KEY ("collectivite_id", "convention_id") REFERENCES "espace"."convention"("collectivite_id", "id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "espace"."signalement" ADD CONSTRAINT "signalement_traite_par_fkey" FOREIGN KEY ("traite_par") REFERENCES "espace"."utilisateur"("id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- ---------------------------------------------------------------------------------------------------------------------
-- Ce qu'un signalement peut contenir, quel que soit qui l'écrit
-- ---------------------------------------------------------------------------------------------------------------------

ALTER TABLE espace.signalement
  ADD CONSTRAINT signalement_page CHECK (page ~ '^/[a-z0-9/-]{1,299}$'),
  ADD CONSTRAINT signalement_chiffre CHECK (char_length(chiffre) BETWEEN 1 AND 300),
  ADD CONSTRAINT signalement_message CHECK (char_length(message) BETWEEN 10 AND 2000),
  ADD CONSTRAINT signalement_source CHECK (source_url ~ '^https?://' AND char_length(source_url) <= 2000),
  ADD CONSTRAINT signalement_reponse CHECK (char_length(reponse) BETWEEN 1 AND 2000),
  ADD CONSTRAINT signalement_jeton CHECK (jeton_sha256 ~ '^[0-9a-f]{64}$'),
  ADD CONSTRAINT signalement_traitement CHECK (
    (statut = 'nouveau') = (reponse IS NULL) AND (reponse IS NULL) = (traite_par IS NULL) AND (reponse IS NULL) = (traite_le IS NULL));

-- ---------------------------------------------------------------------------------------------------------------------
-- Cloisonnement : la collectivité seule lit et répond ; l'État et l'administrateur n'y ont rien à voir
-- ---------------------------------------------------------------------------------------------------------------------

ALTER TABLE espace.signalement ENABLE ROW LEVEL SECURITY;
ALTER TABLE espace.signalement FORCE ROW LEVEL SECURITY;
CREATE POLICY proprietaire ON espace.signalement TO CURRENT_USER USING (true) WITH CHECK (true);
CREATE POLICY lecture ON espace.signalement FOR SELECT
  USING (collectivite_id = ANY ((SELECT espace.perimetre('app.lecture') || espace.perimetre('app.ecriture'))::uuid[]));
CREATE POLICY reponse ON espace.signalement FOR UPDATE
  USING (collectivite_id = ANY ((SELECT espace.perimetre('app.ecriture'))::uuid[]))
  WITH CHECK (collectivite_id = ANY ((SELECT espace.perimetre('app.ecriture'))::uuid[])
    AND traite_par = (SELECT espace.utilisateur_courant()));
GRANT SELECT ON espace.signalement TO tandem_app;
GRANT UPDATE (statut, reponse, traite_par, traite_le, version) ON espace.signalement TO tandem_app;

-- ---------------------------------------------------------------------------------------------------------------------
-- Le public dépose par cette porte, et suit par le secret qu'il a reçu ; la base n'en connaît que l'empreinte.
-- SECURITY DEFINER : le rôle public n'entre dans aucune table de travail. La collectivité se tire de l'adresse de la page
-- publiée, jamais d'un identifiant reçu.
-- ---------------------------------------------------------------------------------------------------------------------

CREATE FUNCTION publication.signaler(page text, montant uuid, chiffre text, message text, source_url text, jeton_sha256 text)
  RETURNS text LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog AS $$
#variable_conflict use_variable
DECLARE
  parties CONSTANT text[] := string_to_array(page, '/');
  collectivite uuid;
  convention uuid;
BEGIN
  IF parties[2] = 'conventions' THEN
    SELECT p.collectivite_id, p.convention_id INTO collectivite, convention
      FROM publication.convention_publiee p JOIN publication.collectivite c ON c.id = p.collectivite_id
      WHERE c.slug = parties[3] AND p.slug = parties[4];
  ELSIF parties[2] IN ('departements', 'metropoles') THEN
    SELECT c.id INTO collectivite FROM publication.collectivite c
      WHERE (c.slug = parties[3] OR (parties[2] = 'departements' AND c.type <> 'metropole' AND c.code <> '69M'
          AND EXISTS (SELECT 1 FROM publication.collectivite_departement cd
            JOIN publication.departement d ON d.code = cd.departement_code
            WHERE cd.collectivite_id = c.id AND d.slug = parties[3])))
        AND EXISTS (SELECT 1 FROM publication.convention_publiee p WHERE p.collectivite_id = c.id)
      ORDER BY c.slug = parties[3] DESC LIMIT 1;
  END IF;
  IF collectivite IS NULL THEN
    RETURN 'inconnu';
  END IF;
  IF EXISTS (SELECT 1 FROM espace.signalement s WHERE s.jeton_sha256 = jeton_sha256) THEN
    RETURN 'recu';
  END IF;
  -- Un déluge n'emplit pas la base, et celui qui vise une collectivité ne ferme pas la porte des autres aussitôt.
  IF (SELECT count(*) FILTER (WHERE s.collectivite_id = collectivite) >= 100 OR count(*) >= 1000
      FROM espace.signalement s WHERE s.recu_le > now() - interval '1 day') THEN
    RETURN 'plein';
  END IF;
  INSERT INTO espace.signalement (collectivite_id, convention_id, page, montant_id, chiffre, message, source_url, jeton_sha256)
    VALUES (collectivite, convention, page,
      (SELECT m.montant_id FROM publication.montant_publie m JOIN publication.publication p ON p.id = m.publication_id
        WHERE p.convention_id = convention AND m.montant_id = montant LIMIT 1),
      chiffre, message, source_url, jeton_sha256)
    ON CONFLICT DO NOTHING;
  RETURN 'recu';
END $$;

CREATE FUNCTION publication.suivre_signalement(jeton_sha256 text)
  RETURNS TABLE (page text, chiffre text, message text, recu_le timestamptz, statut text, reponse text, traite_le timestamptz,
    collectivite text)
  LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog AS $$
  SELECT s.page, s.chiffre, s.message, s.recu_le, s.statut::text, s.reponse, s.traite_le, c.nom
  FROM espace.signalement s JOIN publication.collectivite c ON c.id = s.collectivite_id
  WHERE s.jeton_sha256 = $1
$$;

REVOKE ALL ON FUNCTION publication.signaler(text, uuid, text, text, text, text), publication.suivre_signalement(text) FROM PUBLIC;
GRANT EXECUTE ON FUNCTION publication.signaler(text, uuid, text, text, text, text), publication.suivre_signalement(text) TO tandem_public;
