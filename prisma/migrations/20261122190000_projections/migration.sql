-- CreateTable
CREATE TABLE "publication"."projection" (
    "publication_id" UUID NOT NULL,
    "version" INTEGER NOT NULL,

    CONSTRAINT "projection_pkey" PRIMARY KEY ("publication_id")
);

-- CreateTable
CREATE TABLE "publication"."fiche_publiee" (
    "publication_id" UUID NOT NULL,
    "fiche_id" UUID NOT NULL,
    "lignee" UUID NOT NULL,
    "ordre" INTEGER NOT NULL,
    "niveau" TEXT NOT NULL,
    "code" TEXT,
    "intitule" TEXT NOT NULL,
    "volet" TEXT,
    "catalogue_code" TEXT,
    "mesure_id" UUID,
    "statut_action" TEXT,
    "axes" TEXT[],
    "objectif" TEXT,
    "descriptif" TEXT,
    "resultats_attendus" TEXT,
    "pilote" TEXT,
    "partenaires" TEXT[],
    "cofinanceurs" TEXT[],
    "public_cible" TEXT,
    "territoire" TEXT,
    "calendrier" TEXT,
    "indicateurs" TEXT,

    CONSTRAINT "fiche_publiee_pkey" PRIMARY KEY ("publication_id","fiche_id")
);

-- CreateTable
CREATE TABLE "publication"."classement_montant" (
    "publication_id" UUID NOT NULL,
    "montant_id" UUID NOT NULL,
    "fiche_id" UUID,
    "dans_bilan" BOOLEAN NOT NULL,
    "dans_lignes" BOOLEAN NOT NULL,

    CONSTRAINT "classement_montant_pkey" PRIMARY KEY ("publication_id","montant_id")
);

-- CreateTable
CREATE TABLE "publication"."ecart_publie" (
    "publication_id" UUID NOT NULL,
    "cle" TEXT NOT NULL,
    "ordre" INTEGER NOT NULL,
    "type" TEXT NOT NULL,
    "origine" TEXT NOT NULL,
    "qualification" TEXT NOT NULL,
    "statut" TEXT NOT NULL,
    "explication" TEXT,
    "titre" TEXT NOT NULL,
    "phrase" TEXT NOT NULL,
    "niveau" TEXT,
    "sujet" TEXT,
    "financeur" TEXT,
    "nature" TEXT,
    "periode_debut" DATE,
    "periode_fin" DATE,
    "annonce_centimes" BIGINT,
    "calcule_centimes" BIGINT,
    "ecart_centimes" BIGINT,
    "tolerance_centimes" BIGINT,
    "annonce_nombre" INTEGER,
    "calcule_nombre" INTEGER,
    "lectures" TEXT[],
    "citations" TEXT[],
    "sources" TEXT[],
    "depuis" TIMESTAMPTZ NOT NULL,

    CONSTRAINT "ecart_publie_pkey" PRIMARY KEY ("publication_id","cle")
);

-- CreateTable
CREATE TABLE "publication"."recherche" (
    "publication_id" UUID NOT NULL,
    "ordre" INTEGER NOT NULL,
    "genre" TEXT NOT NULL,
    "titre" TEXT NOT NULL,
    "texte" TEXT NOT NULL,
    "cible" TEXT NOT NULL,
    "vecteur" tsvector,

    CONSTRAINT "recherche_pkey" PRIMARY KEY ("publication_id","ordre")
);

-- CreateTable
CREATE TABLE "publication"."version_publication" (
    "unique" BOOLEAN NOT NULL DEFAULT true,
    "numero" BIGINT NOT NULL,
    "change_le" TIMESTAMPTZ NOT NULL,

    CONSTRAINT "version_publication_pkey" PRIMARY KEY ("unique")
);

-- CreateIndex
CREATE INDEX "fiche_publiee_catalogue_code_idx" ON "publication"."fiche_publiee"("catalogue_code");

-- CreateIndex
CREATE INDEX "recherche_vecteur_idx" ON "publication"."recherche" USING GIN ("vecteur");

-- AddForeignKey
ALTER TABLE "publication"."projection" ADD CONSTRAINT "projection_publication_id_fkey" FOREIGN KEY ("publication_id") REFERENCES "publication"."publication"("id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "publication"."fiche_publiee" ADD CONSTRAINT "fiche_publiee_publication_id_fkey" FOREIGN KEY ("publication_id") REFERENCES "publication"."publication"("id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "publication"."classement_montant" ADD CONSTRAINT "classement_montant_publication_id_fkey" FOREIGN KEY ("publication_id") REFERENCES "publication"."publication"("id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "publication"."ecart_publie" ADD CONSTRAINT "ecart_publie_publication_id_fkey" FOREIGN KEY ("publication_id") REFERENCES "publication"."publication"("id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "publication"."recherche" ADD CONSTRAINT "recherche_publication_id_fkey" FOREIGN KEY ("publication_id") REFERENCES "publication"."publication"("id") ON DELETE RESTRICT ON UPDATE RESTRICT;
