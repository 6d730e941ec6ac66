-- CreateEnum
CREATE TYPE "publication"."type_denominateur" AS ENUM ('habitants', 'allocataires_rsa');

-- CreateEnum
CREATE TYPE "publication"."precision_denominateur" AS ENUM ('unite', 'arrondi');

-- CreateTable
CREATE TABLE "publication"."denominateur" (
    "collectivite_id" UUID NOT NULL,
    "type" "publication"."type_denominateur" NOT NULL,
    "millesime" TEXT NOT NULL,
    "date" DATE,
    "valeur" INTEGER NOT NULL,
    "precision" "publication"."precision_denominateur" NOT NULL,
    "source_titre" TEXT NOT NULL,
    "source_url" TEXT,
    "citation" TEXT,
    "note" TEXT,

    CONSTRAINT "denominateur_pkey" PRIMARY KEY ("collectivite_id","type","millesime")
);

-- AddForeignKey
ALTER TABLE "publication"."denominateur" ADD CONSTRAINT "denominateur_collectivite_id_fkey" FOREIGN KEY ("collectivite_id") REFERENCES "publication"."collectivite"("id") ON DELETE CASCADE ON UPDATE RESTRICT;

-- ---------------------------------------------------------------------------------------------------------------------
-- Lisible par tous, écrit par le seul propriétaire avec le référentiel ; le changer change ce que le portail publie
-- ---------------------------------------------------------------------------------------------------------------------

ALTER TABLE publication.denominateur ADD CONSTRAINT des_personnes CHECK (valeur > 0);
GRANT SELECT ON publication.denominateur TO tandem_app, tandem_public;

CREATE CONSTRAINT TRIGGER avancer_version AFTER INSERT OR UPDATE OR DELETE ON publication.denominateur
  DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION publication.avancer_version();
