-- CreateEnum
CREATE TYPE "espace"."preference_courriel" AS ENUM ('immediat', 'quotidien', 'aucun');

-- CreateEnum
CREATE TYPE "espace"."type_avenant" AS ENUM ('annuel', 'report', 'echeance', 'complement', 'prolongation');

-- CreateEnum
CREATE TYPE "espace"."type_document" AS ENUM ('acte_signe', 'deliberation', 'annexe', 'autre');

-- CreateEnum
CREATE TYPE "espace"."format_document" AS ENUM ('pdf', 'odt', 'xlsx');

-- CreateEnum
CREATE TYPE "espace"."type_notification" AS ENUM ('etape', 'commentaire', 'contre_proposition', 'rappel');

-- CreateEnum
CREATE TYPE "espace"."cote" AS ENUM ('collectivite', 'etat');

-- CreateEnum
CREATE TYPE "espace"."motif_soumission" AS ENUM ('transmission', 'correction', 'contre_proposition');

-- CreateEnum
CREATE TYPE "espace"."niveau_ancre" AS ENUM ('acte', 'mesure', 'action', 'montant');

-- CreateEnum
CREATE TYPE "espace"."statut_fil" AS ENUM ('ouvert', 'resolu');

-- CreateEnum
CREATE TYPE "espace"."statut_contre_proposition" AS ENUM ('proposee', 'acceptee', 'declinee', 'retiree');

-- CreateEnum
CREATE TYPE "espace"."type_filiation" AS ENUM ('scission', 'fusion', 'fin');

-- CreateEnum
CREATE TYPE "espace"."niveau_filiation" AS ENUM ('mesure', 'action');

-- CreateEnum
CREATE TYPE "publication"."evenement_publication" AS ENUM ('signature', 'explication', 'erratum');

ALTER TYPE "espace"."statut_acte" ADD VALUE 'transmis';
ALTER TYPE "espace"."statut_acte" ADD VALUE 'a_corriger';
ALTER TYPE "espace"."statut_acte" ADD VALUE 'valide';
ALTER TYPE "espace"."statut_acte" ADD VALUE 'abandonne';

-- DropIndex
DROP INDEX "espace"."acte_collectivite_id_convention_id_rang_key";

-- AlterTable
ALTER TABLE "espace"."acte" ADD COLUMN     "blocs_ouverts" TEXT[],
ADD COLUMN     "empreinte_validee" TEXT,
ADD COLUMN     "fin_convention" DATE,
ADD COLUMN     "statut_depuis" TIMESTAMPTZ NOT NULL DEFAULT CURRENT_TIMESTAMP,
ADD COLUMN     "type_avenant" "espace"."type_avenant";

-- AlterTable
ALTER TABLE "espace"."journal" ADD COLUMN     "acte_id" UUID,
ADD COLUMN     "cote" "espace"."cote";

-- AlterTable
ALTER TABLE "espace"."utilisateur" ADD COLUMN     "courriels" "espace"."preference_courriel" NOT NULL DEFAULT 'immediat';

-- AlterTable
ALTER TABLE "publication"."publication" ADD COLUMN     "empreinte" TEXT,
ADD COLUMN     "evenement" "publication"."evenement_publication" NOT NULL DEFAULT 'signature';

-- Les publications déjà faites entrent dans la chaîne : chacune couvre son contenu, son rang, son motif, sa date et la précédente.
ALTER TABLE publication.publication DISABLE TRIGGER USER;
ALTER TABLE publication.publication NO FORCE ROW LEVEL SECURITY;
UPDATE publication.publication SET evenement = 'explication' WHERE motif <> 'Signature';
DO $$
DECLARE
  p record;
  avant text;
BEGIN
  FOR p IN SELECT * FROM publication.publication ORDER BY convention_id, ordre LOOP
    IF p.ordre = 0 THEN avant := NULL; END IF;
    UPDATE publication.publication SET precedent = avant, empreinte = encode(sha256(convert_to(concat_ws(E'\n',
      coalesce(avant, ''), p.ordre, p.evenement, p.motif, to_char(p.publie_le AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"'), p.sha256), 'UTF8')), 'hex')
      WHERE id = p.id RETURNING empreinte INTO avant;
  END LOOP;
END $$;
ALTER TABLE publication.publication FORCE ROW LEVEL SECURITY;
ALTER TABLE publication.publication ENABLE TRIGGER USER;
ALTER TABLE publication.publication ALTER COLUMN "empreinte" SET NOT NULL;

-- CreateTable
CREATE TABLE "espace"."envoi" (
    "utilisateur_id" UUID NOT NULL,
    "empreinte" TEXT NOT NULL,
    "reponse" JSONB NOT NULL,
    "recu_le" TIMESTAMPTZ NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "envoi_pkey" PRIMARY KEY ("utilisateur_id","empreinte")
);

-- CreateTable
CREATE TABLE "espace"."document" (
    "collectivite_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "convention_id" UUID NOT NULL,
    "acte_id" UUID NOT NULL,
    "lignee" UUID NOT NULL,
    "version" INTEGER NOT NULL DEFAULT 1,
    "type" "espace"."type_document" NOT NULL,
    "titre" TEXT NOT NULL,
    "nom_fichier" TEXT NOT NULL,
    "format" "espace"."format_document" NOT NULL,
    "octets" INTEGER NOT NULL,
    "sha256" TEXT NOT NULL,
    "a_publier" BOOLEAN NOT NULL DEFAULT false,
    "depose_par" UUID NOT NULL,
    "depose_par_nom" TEXT NOT NULL,
    "depose_le" TIMESTAMPTZ NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "retire_le" TIMESTAMPTZ,

    CONSTRAINT "document_pkey" PRIMARY KEY ("collectivite_id","id")
);

-- CreateTable
CREATE TABLE "espace"."morceau_document" (
    "collectivite_id" UUID NOT NULL,
    "document_id" UUID NOT NULL,
    "rang" INTEGER NOT NULL,
    "octets" BYTEA NOT NULL,

    CONSTRAINT "morceau_document_pkey" PRIMARY KEY ("collectivite_id","document_id","rang")
);

-- CreateTable
CREATE TABLE "publication"."document_publie" (
    "id" UUID NOT NULL,
    "collectivite_id" UUID NOT NULL,
    "convention_id" UUID NOT NULL,
    "acte_id" UUID NOT NULL,
    "type" TEXT NOT NULL,
    "titre" TEXT NOT NULL,
    "nom_fichier" TEXT NOT NULL,
    "format" TEXT NOT NULL,
    "octets" INTEGER NOT NULL,
    "sha256" TEXT NOT NULL,
    "publie_le" TIMESTAMPTZ NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "document_publie_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "publication"."morceau_document_publie" (
    "document_id" UUID NOT NULL,
    "rang" INTEGER NOT NULL,
    "octets" BYTEA NOT NULL,

    CONSTRAINT "morceau_document_publie_pkey" PRIMARY KEY ("document_id","rang")
);

-- CreateTable
CREATE TABLE "espace"."cadre_jalon" (
    "cadre_code" TEXT NOT NULL,
    "code" TEXT NOT NULL,
    "libelle" TEXT NOT NULL,
    "regime" TEXT,
    "jour" INTEGER NOT NULL,
    "mois" INTEGER NOT NULL,
    "decalage_annees" INTEGER NOT NULL,
    "rappels" INTEGER[],
    "ordre" INTEGER NOT NULL,

    CONSTRAINT "cadre_jalon_pkey" PRIMARY KEY ("cadre_code","code")
);

-- CreateTable
CREATE TABLE "espace"."jalon" (
    "collectivite_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "convention_id" UUID NOT NULL,
    "acte_id" UUID,
    "code" TEXT NOT NULL,
    "libelle" TEXT NOT NULL,
    "echeance" DATE NOT NULL,
    "rappels" INTEGER[],
    "fait_le" DATE,
    "version" INTEGER NOT NULL DEFAULT 0,

    CONSTRAINT "jalon_pkey" PRIMARY KEY ("collectivite_id","id")
);

-- CreateTable
CREATE TABLE "espace"."notification" (
    "collectivite_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "utilisateur_id" UUID NOT NULL,
    "acte_id" UUID NOT NULL,
    "type" "espace"."type_notification" NOT NULL,
    "objet_id" UUID,
    "statut" "espace"."statut_acte",
    "creee_le" TIMESTAMPTZ NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "lue_le" TIMESTAMPTZ,
    "envoyee_le" TIMESTAMPTZ,

    CONSTRAINT "notification_pkey" PRIMARY KEY ("collectivite_id","id")
);

-- CreateTable
CREATE TABLE "espace"."version_soumise" (
    "collectivite_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "acte_id" UUID NOT NULL,
    "ordre" INTEGER NOT NULL,
    "motif" "espace"."motif_soumission" NOT NULL,
    "contenu" TEXT NOT NULL,
    "sha256" TEXT NOT NULL,
    "soumise_par" UUID NOT NULL,
    "soumise_par_nom" TEXT NOT NULL,
    "soumise_le" TIMESTAMPTZ NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "version_soumise_pkey" PRIMARY KEY ("collectivite_id","id")
);

-- CreateTable
CREATE TABLE "espace"."fil" (
    "collectivite_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "acte_id" UUID NOT NULL,
    "ancre_niveau" "espace"."niveau_ancre" NOT NULL,
    "ancre_cle" UUID,
    "ancre_champ" TEXT,
    "ancre_libelle" TEXT NOT NULL,
    "ouvre_ligne" BOOLEAN NOT NULL DEFAULT false,
    "statut" "espace"."statut_fil" NOT NULL DEFAULT 'ouvert',
    "cote" "espace"."cote" NOT NULL,
    "ouvert_par" UUID NOT NULL,
    "ouvert_le" TIMESTAMPTZ NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "resolu_par" UUID,
    "resolu_par_nom" TEXT,
    "resolu_le" TIMESTAMPTZ,

    CONSTRAINT "fil_pkey" PRIMARY KEY ("collectivite_id","id")
);

-- CreateTable
CREATE TABLE "espace"."message" (
    "collectivite_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "fil_id" UUID NOT NULL,
    "cote" "espace"."cote" NOT NULL,
    "auteur_id" UUID NOT NULL,
    "auteur_nom" TEXT NOT NULL,
    "texte" TEXT NOT NULL,
    "ecrit_le" TIMESTAMPTZ NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "message_pkey" PRIMARY KEY ("collectivite_id","id")
);

-- CreateTable
CREATE TABLE "espace"."contre_proposition" (
    "collectivite_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "acte_id" UUID NOT NULL,
    "montant_id" UUID NOT NULL,
    "montant_libelle" TEXT NOT NULL,
    "centimes_actuels" BIGINT,
    "centimes" BIGINT NOT NULL,
    "precision" "espace"."precision_montant" NOT NULL,
    "raison" TEXT NOT NULL,
    "source_titre" TEXT NOT NULL,
    "cote" "espace"."cote" NOT NULL,
    "proposee_par" UUID NOT NULL,
    "proposee_par_nom" TEXT NOT NULL,
    "proposee_le" TIMESTAMPTZ NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "statut" "espace"."statut_contre_proposition" NOT NULL DEFAULT 'proposee',
    "reglee_par" UUID,
    "reglee_par_nom" TEXT,
    "reglee_le" TIMESTAMPTZ,
    "reponse" TEXT,

    CONSTRAINT "contre_proposition_pkey" PRIMARY KEY ("collectivite_id","id")
);

-- CreateTable
CREATE TABLE "espace"."visite" (
    "utilisateur_id" UUID NOT NULL,
    "collectivite_id" UUID NOT NULL,
    "acte_id" UUID NOT NULL,
    "version_ordre" INTEGER,
    "vue_le" TIMESTAMPTZ NOT NULL,

    CONSTRAINT "visite_pkey" PRIMARY KEY ("collectivite_id","acte_id","utilisateur_id")
);

-- CreateTable
CREATE TABLE "espace"."filiation" (
    "collectivite_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "acte_id" UUID NOT NULL,
    "type" "espace"."type_filiation" NOT NULL,
    "niveau" "espace"."niveau_filiation" NOT NULL,
    "de_lignee" UUID NOT NULL,
    "de_intitule" TEXT NOT NULL,
    "vers_lignee" UUID,
    "motif" TEXT,

    CONSTRAINT "filiation_pkey" PRIMARY KEY ("collectivite_id","id")
);

-- CreateTable
CREATE TABLE "publication"."annonce_tenue" (
    "annonce_id" UUID NOT NULL,
    "convention_id" UUID NOT NULL,
    "collectivite_id" UUID NOT NULL,
    "note" TEXT,
    "lie_le" TIMESTAMPTZ NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "annonce_tenue_pkey" PRIMARY KEY ("annonce_id","convention_id")
);

-- CreateIndex
CREATE INDEX "envoi_recu_le_idx" ON "espace"."envoi"("recu_le");

-- CreateIndex
CREATE INDEX "document_collectivite_id_acte_id_idx" ON "espace"."document"("collectivite_id", "acte_id");

-- CreateIndex
CREATE UNIQUE INDEX "document_collectivite_id_lignee_version_key" ON "espace"."document"("collectivite_id", "lignee", "version");

-- CreateIndex
CREATE INDEX "document_publie_acte_id_idx" ON "publication"."document_publie"("acte_id");

-- CreateIndex
CREATE INDEX "jalon_collectivite_id_convention_id_idx" ON "espace"."jalon"("collectivite_id", "convention_id");

-- CreateIndex
CREATE INDEX "jalon_echeance_idx" ON "espace"."jalon"("echeance");

-- CreateIndex
CREATE INDEX "notification_utilisateur_id_creee_le_idx" ON "espace"."notification"("utilisateur_id", "creee_le");

-- CreateIndex
CREATE UNIQUE INDEX "version_soumise_collectivite_id_acte_id_ordre_key" ON "espace"."version_soumise"("collectivite_id", "acte_id", "ordre");

-- CreateIndex
CREATE INDEX "fil_collectivite_id_acte_id_idx" ON "espace"."fil"("collectivite_id", "acte_id");

-- CreateIndex
CREATE INDEX "message_collectivite_id_fil_id_idx" ON "espace"."message"("collectivite_id", "fil_id");

-- CreateIndex
CREATE INDEX "contre_proposition_collectivite_id_acte_id_idx" ON "espace"."contre_proposition"("collectivite_id", "acte_id");

-- CreateIndex
CREATE INDEX "visite_utilisateur_id_idx" ON "espace"."visite"("utilisateur_id");

-- CreateIndex
CREATE INDEX "filiation_collectivite_id_acte_id_idx" ON "espace"."filiation"("collectivite_id", "acte_id");

-- CreateIndex
CREATE INDEX "acte_collectivite_id_convention_id_rang_idx" ON "espace"."acte"("collectivite_id", "convention_id", "rang");

-- AddForeignKey
ALTER TABLE "espace"."envoi" ADD CONSTRAINT "envoi_utilisateur_id_fkey" FOREIGN KEY ("utilisateur_id") REFERENCES "espace"."utilisateur"("id") ON DELETE CASCADE ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "espace"."document" ADD CONSTRAINT "document_collectivite_id_convention_id_fkey" FOREIGN KEY ("collectivite_id", "convention_id") REFERENCES "espace"."convention"("collectivite_id", "id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "espace"."document" ADD CONSTRAINT "document_collectivite_id_acte_id_fkey" FOREIGN KEY ("collectivite_id", "acte_id") REFERENCES "espace"."acte"("collectivite_id", "id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "espace"."morceau_document" ADD CONSTRAINT "morceau_document_collectivite_id_document_id_fkey" FOREIGN KEY ("collectivite_id", "document_id") REFERENCES "espace"."document"("collectivite_id", "id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "publication"."morceau_document_publie" ADD CONSTRAINT "morceau_document_publie_document_id_fkey" FOREIGN KEY ("document_id") REFERENCES "publication"."document_publie"("id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "espace"."cadre_jalon" ADD CONSTRAINT "cadre_jalon_cadre_code_fkey" FOREIGN KEY ("cadre_code") REFERENCES "espace"."cadre"("code") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "espace"."jalon" ADD CONSTRAINT "jalon_collectivite_id_convention_id_fkey" FOREIGN KEY ("collectivite_id", "convention_id") REFERENCES "espace"."convention"("collectivite_id", "id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "espace"."jalon" ADD CONSTRAINT "jalon_collectivite_id_acte_id_fkey" FOREIGN KEY ("collectivite_id", "acte_id") REFERENCES "espace"."acte"("collectivite_id", "id") ON DELETE CASCADE ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "espace"."notification" ADD CONSTRAINT "notification_utilisateur_id_fkey" FOREIGN KEY ("utilisateur_id") REFERENCES "espace"."utilisateur"("id") ON DELETE CASCADE ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "espace"."notification" ADD CONSTRAINT "notification_collectivite_id_acte_id_fkey" FOREIGN KEY ("collectivite_id", "acte_id") REFERENCES "espace"."acte"("collectivite_id", "id") ON DELETE CASCADE ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "espace"."version_soumise" ADD CONSTRAINT "version_soumise_collectivite_id_acte_id_fkey" FOREIGN KEY ("collectivite_id", "acte_id") REFERENCES "espace"."acte"("collectivite_id", "id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "espace"."fil" ADD CONSTRAINT "fil_collectivite_id_acte_id_fkey" FOREIGN KEY ("collectivite_id", "acte_id") REFERENCES "espace"."acte"("collectivite_id", "id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "espace"."message" ADD CONSTRAINT "message_collectivite_id_fil_id_fkey" FOREIGN KEY ("collectivite_id", "fil_id") REFERENCES "espace"."fil"("collectivite_id", "id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "espace"."contre_proposition" ADD CONSTRAINT "contre_proposition_collectivite_id_acte_id_fkey" FOREIGN KEY ("collectivite_id", "acte_id") REFERENCES "espace"."acte"("collectivite_id", "id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "espace"."visite" ADD CONSTRAINT "visite_utilisateur_id_fkey" FOREIGN KEY ("utilisateur_id") REFERENCES "espace"."utilisateur"("id") ON DELETE CASCADE ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "espace"."visite" ADD CONSTRAINT "visite_collectivite_id_acte_id_fkey" FOREIGN KEY ("collectivite_id", "acte_id") REFERENCES "espace"."acte"("collectivite_id", "id") ON DELETE CASCADE ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "espace"."filiation" ADD CONSTRAINT "filiation_collectivite_id_acte_id_fkey" FOREIGN KEY ("collectivite_id", "acte_id") REFERENCES "espace"."acte"("collectivite_id", "id") ON DELETE CASCADE ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "publication"."annonce_tenue" ADD CONSTRAINT "annonce_tenue_annonce_id_fkey" FOREIGN KEY ("annonce_id") REFERENCES "publication"."annonce"("id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "publication"."annonce_tenue" ADD CONSTRAINT "annonce_tenue_convention_id_fkey" FOREIGN KEY ("convention_id") REFERENCES "publication"."convention_publiee"("convention_id") ON DELETE RESTRICT ON UPDATE RESTRICT;
