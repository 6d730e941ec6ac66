-- Un fichier de tableur déposé pour un acte : relu par qui l'a déposé, puis appliqué d'un geste, qui s'annule d'un geste.

-- CreateEnum
CREATE TYPE "espace"."statut_import" AS ENUM ('a_verifier', 'applique', 'annule');

-- CreateTable
CREATE TABLE "espace"."import" (
    "collectivite_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "acte_id" UUID NOT NULL,
    "nom_fichier" TEXT NOT NULL,
    "octets" INTEGER NOT NULL,
    "sha256" TEXT NOT NULL,
    "depose_par" UUID NOT NULL,
    "depose_par_nom" TEXT NOT NULL,
    "depose_le" TIMESTAMPTZ NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "statut" "espace"."statut_import" NOT NULL DEFAULT 'a_verifier',
    "classeur" JSONB,
    "correspondance" JSONB,
    "memoire" JSONB,
    "effets" JSONB,
    "applique_le" TIMESTAMPTZ,
    "annule_le" TIMESTAMPTZ,
    "annule_par_nom" TEXT,

    CONSTRAINT "import_pkey" PRIMARY KEY ("collectivite_id","id")
);

-- CreateIndex
CREATE INDEX "import_collectivite_id_acte_id_idx" ON "espace"."import"("collectivite_id", "acte_id");

-- AddForeignKey
ALTER TABLE "espace"."import" ADD CONSTRAINT "import_collectivite_id_acte_id_fkey" FOREIGN KEY ("collectivite_id", "acte_id") REFERENCES "espace"."acte"("collectivite_id", "id") ON DELETE CASCADE ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "espace"."import" ADD CONSTRAINT "import_depose_par_fkey" FOREIGN KEY ("depose_par") REFERENCES "espace"."utilisateur"("id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- Un seul fichier à relire par personne et par acte : le suivant le remplace.
CREATE UNIQUE INDEX import_un_seul_a_verifier ON espace.import (collectivite_id, acte_id, depose_par) WHERE statut = 'a_verifier';

-- Le contenu du fichier ne survit pas à sa relecture ; ce qui l'annulerait n'existe qu'une fois appliqué.
ALTER TABLE espace.import
  ADD CONSTRAINT import_contenu CHECK (num_nonnulls(classeur, correspondance) = CASE statut WHEN 'a_verifier' THEN 2 ELSE 0 END),
  ADD CONSTRAINT import_effets CHECK (num_nonnulls(memoire, effets, applique_le) = CASE statut WHEN 'a_verifier' THEN 0 ELSE 3 END),
  ADD CONSTRAINT import_annulation CHECK (num_nonnulls(annule_le, annule_par_nom) = CASE statut WHEN 'annule' THEN 2 ELSE 0 END),
  ADD CONSTRAINT import_taille CHECK (octets BETWEEN 1 AND 5 * 1024 * 1024);

-- À relire, le fichier n'est qu'à qui l'a déposé ; ce qu'il a changé regarde ensuite toute la collectivité. L'État n'en lit rien.
ALTER TABLE espace.import ENABLE ROW LEVEL SECURITY;
ALTER TABLE espace.import FORCE ROW LEVEL SECURITY;
CREATE POLICY lecture_agent ON espace.import FOR SELECT
  USING (collectivite_id = ANY ((SELECT espace.perimetre('app.ecriture'))::uuid[])
    AND (statut <> 'a_verifier' OR depose_par = (SELECT espace.utilisateur_courant())));
CREATE POLICY ajout ON espace.import FOR INSERT
  WITH CHECK (collectivite_id = ANY ((SELECT espace.perimetre('app.ecriture'))::uuid[])
    AND statut = 'a_verifier' AND depose_par = (SELECT espace.utilisateur_courant()));
CREATE POLICY modification ON espace.import FOR UPDATE
  USING (collectivite_id = ANY ((SELECT espace.perimetre('app.ecriture'))::uuid[]))
  WITH CHECK (collectivite_id = ANY ((SELECT espace.perimetre('app.ecriture'))::uuid[]));
CREATE POLICY suppression ON espace.import FOR DELETE
  USING (collectivite_id = ANY ((SELECT espace.perimetre('app.ecriture'))::uuid[]) AND statut = 'a_verifier');

-- À relire, appliqué, annulé : on ne revient pas en arrière, et la trace ne se réécrit pas.
CREATE FUNCTION espace.garder_import() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF (OLD.statut, NEW.statut) NOT IN (('a_verifier', 'a_verifier'), ('a_verifier', 'applique'), ('applique', 'annule'))
    OR (NEW.id, NEW.acte_id, NEW.nom_fichier, NEW.octets, NEW.sha256, NEW.depose_par, NEW.depose_par_nom, NEW.depose_le)
      IS DISTINCT FROM
      (OLD.id, OLD.acte_id, OLD.nom_fichier, OLD.octets, OLD.sha256, OLD.depose_par, OLD.depose_par_nom, OLD.depose_le) THEN
    RAISE EXCEPTION 'L’import % ne se réécrit pas', OLD.id USING ERRCODE = 'TD001';
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER garde BEFORE UPDATE ON espace.import FOR EACH ROW EXECUTE FUNCTION espace.garder_import();

REVOKE ALL ON FUNCTION espace.garder_import() FROM PUBLIC;
GRANT EXECUTE ON FUNCTION espace.garder_import() TO tandem_app;
GRANT SELECT, INSERT, UPDATE, DELETE ON espace.import TO tandem_app;
