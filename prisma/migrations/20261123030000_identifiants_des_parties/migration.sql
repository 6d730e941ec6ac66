-- AlterTable
ALTER TABLE "publication"."convention_publiee" ADD COLUMN     "attribuant_nom" TEXT,
ADD COLUMN     "attribuant_siret" TEXT,
ADD COLUMN     "beneficiaire_siret" TEXT,
ADD COLUMN     "conditions_versement" TEXT;

ALTER TABLE publication.convention_publiee
  ADD CONSTRAINT convention_publiee_attribuant_siret CHECK (attribuant_siret ~ '^\d{14}$'),
  ADD CONSTRAINT convention_publiee_beneficiaire_siret CHECK (beneficiaire_siret ~ '^\d{14}$');

-- Ce que la collectivité dit des parties se complète après coup ; le reste de la ligne ne s'ouvre pas pour autant.
GRANT UPDATE (attribuant_nom, attribuant_siret, beneficiaire_siret, conditions_versement)
  ON publication.convention_publiee TO tandem_app;
