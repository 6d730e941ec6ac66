-- CreateSchema
CREATE SCHEMA IF NOT EXISTS "espace";

-- CreateSchema
CREATE SCHEMA IF NOT EXISTS "publication";

-- CreateEnum
CREATE TYPE "espace"."role" AS ENUM ('redacteur', 'valideur', 'lecteur', 'instructeur', 'commissaire', 'national', 'administrateur');

-- CreateEnum
CREATE TYPE "espace"."famille_cadre" AS ENUM ('convention', 'plan');

-- CreateEnum
CREATE TYPE "espace"."niveau_parite" AS ENUM ('convention', 'action', 'aucun');

-- CreateEnum
CREATE TYPE "espace"."statut_acte" AS ENUM ('brouillon', 'signe');

-- CreateEnum
CREATE TYPE "espace"."precision_date" AS ENUM ('jour', 'mois', 'annee');

-- CreateEnum
CREATE TYPE "espace"."partie_signataire" AS ENUM ('etat', 'departement', 'commissaire', 'autre');

-- CreateEnum
CREATE TYPE "espace"."nature_source" AS ENUM ('acte', 'deliberation', 'site_officiel', 'presse', 'autre');

-- CreateEnum
CREATE TYPE "espace"."type_ecart" AS ENUM ('montant', 'denombrement', 'date', 'perimetre');

-- CreateEnum
CREATE TYPE "espace"."statut_ecart" AS ENUM ('ouvert', 'explique', 'corrige');

-- CreateEnum
CREATE TYPE "espace"."objet_denombrement" AS ENUM ('mesure', 'action');

-- CreateEnum
CREATE TYPE "espace"."statut_action" AS ENUM ('nouvelle', 'renforcee', 'poursuivie');

-- CreateEnum
CREATE TYPE "espace"."financeur" AS ENUM ('etat', 'departement', 'ensemble', 'autre');

-- CreateEnum
CREATE TYPE "espace"."nature_montant" AS ENUM ('annonce', 'contractualise', 'notifie', 'engage', 'paye', 'execute', 'reporte');

-- CreateEnum
CREATE TYPE "espace"."precision_montant" AS ENUM ('centime', 'euro', 'millier', 'environ');

-- CreateEnum
CREATE TYPE "espace"."absence" AS ENUM ('non_renseigne', 'sans_objet', 'non_disponible', 'secret');

-- CreateEnum
CREATE TYPE "publication"."type_collectivite" AS ENUM ('departement', 'collectivite_unique', 'metropole');

-- CreateTable
CREATE TABLE "espace"."utilisateur" (
    "id" UUID NOT NULL,
    "email" TEXT NOT NULL,
    "nom" TEXT NOT NULL,
    "demonstration" BOOLEAN NOT NULL DEFAULT false,
    "actif" BOOLEAN NOT NULL DEFAULT true,
    "cree_le" TIMESTAMPTZ NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "utilisateur_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "espace"."habilitation" (
    "id" UUID NOT NULL,
    "utilisateur_id" UUID NOT NULL,
    "role" "espace"."role" NOT NULL,
    "collectivite_id" UUID,
    "departement_code" TEXT,
    "region_code" TEXT,

    CONSTRAINT "habilitation_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "espace"."session" (
    "empreinte" TEXT NOT NULL,
    "utilisateur_id" UUID NOT NULL,
    "expire_le" TIMESTAMPTZ NOT NULL,
    "cree_le" TIMESTAMPTZ NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "session_pkey" PRIMARY KEY ("empreinte")
);

-- CreateTable
CREATE TABLE "espace"."journal" (
    "chaine" UUID NOT NULL,
    "seq" BIGINT NOT NULL,
    "date" TIMESTAMPTZ NOT NULL DEFAULT clock_timestamp(),
    "acteur_id" UUID,
    "evenement" TEXT NOT NULL,
    "objet_type" TEXT NOT NULL,
    "objet_id" TEXT,
    "donnees" JSONB NOT NULL DEFAULT '{}',
    "precedent" BYTEA NOT NULL,
    "empreinte" BYTEA NOT NULL,

    CONSTRAINT "journal_pkey" PRIMARY KEY ("chaine","seq")
);

-- CreateTable
CREATE TABLE "espace"."cadre" (
    "code" TEXT NOT NULL,
    "nom" TEXT NOT NULL,
    "nom_long" TEXT NOT NULL,
    "famille" "espace"."famille_cadre" NOT NULL,
    "debut" DATE,
    "fin" DATE,
    "niveau_parite" "espace"."niveau_parite" NOT NULL,

    CONSTRAINT "cadre_pkey" PRIMARY KEY ("code")
);

-- CreateTable
CREATE TABLE "espace"."cadre_volet" (
    "cadre_code" TEXT NOT NULL,
    "code" TEXT NOT NULL,
    "libelle" TEXT NOT NULL,
    "ordre" INTEGER NOT NULL,

    CONSTRAINT "cadre_volet_pkey" PRIMARY KEY ("cadre_code","code")
);

-- CreateTable
CREATE TABLE "espace"."mesure_catalogue" (
    "cadre_code" TEXT NOT NULL,
    "code" TEXT NOT NULL,
    "famille" TEXT NOT NULL,
    "intitule" TEXT NOT NULL,
    "debut_annee" INTEGER NOT NULL,
    "fin_annee" INTEGER NOT NULL,
    "note" TEXT,
    "ordre" INTEGER NOT NULL,

    CONSTRAINT "mesure_catalogue_pkey" PRIMARY KEY ("cadre_code","code")
);

-- CreateTable
CREATE TABLE "espace"."convention" (
    "collectivite_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "cadre_code" TEXT NOT NULL,
    "slug" TEXT NOT NULL,
    "titre" TEXT NOT NULL,
    "periode_debut" DATE,
    "periode_fin" DATE,
    "periode_note" TEXT,
    "cree_par" UUID NOT NULL,
    "cree_le" TIMESTAMPTZ NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "convention_pkey" PRIMARY KEY ("collectivite_id","id")
);

-- CreateTable
CREATE TABLE "espace"."convention_departement" (
    "collectivite_id" UUID NOT NULL,
    "convention_id" UUID NOT NULL,
    "departement_code" TEXT NOT NULL,

    CONSTRAINT "convention_departement_pkey" PRIMARY KEY ("collectivite_id","convention_id","departement_code")
);

-- CreateTable
CREATE TABLE "espace"."acte" (
    "collectivite_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "convention_id" UUID NOT NULL,
    "rang" INTEGER NOT NULL,
    "numero" INTEGER,
    "libelle" TEXT NOT NULL,
    "statut" "espace"."statut_acte" NOT NULL DEFAULT 'brouillon',
    "periode_debut" DATE,
    "periode_fin" DATE,
    "date_signature" DATE,
    "precision_date_signature" "espace"."precision_date",
    "reprise_apres_coup" BOOLEAN NOT NULL DEFAULT false,
    "source_id" UUID,
    "citation" TEXT,
    "version" INTEGER NOT NULL DEFAULT 0,
    "cree_par" UUID NOT NULL,
    "cree_le" TIMESTAMPTZ NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "modifie_le" TIMESTAMPTZ NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "acte_pkey" PRIMARY KEY ("collectivite_id","id")
);

-- CreateTable
CREATE TABLE "espace"."deliberation" (
    "collectivite_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "acte_id" UUID NOT NULL,
    "organe" TEXT,
    "date" DATE NOT NULL,
    "numero" TEXT,
    "url" TEXT,

    CONSTRAINT "deliberation_pkey" PRIMARY KEY ("collectivite_id","id")
);

-- CreateTable
CREATE TABLE "espace"."signataire" (
    "collectivite_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "acte_id" UUID NOT NULL,
    "ordre" INTEGER NOT NULL,
    "nom" TEXT NOT NULL,
    "fonction" TEXT NOT NULL,
    "partie" "espace"."partie_signataire" NOT NULL,

    CONSTRAINT "signataire_pkey" PRIMARY KEY ("collectivite_id","id")
);

-- CreateTable
CREATE TABLE "espace"."source" (
    "collectivite_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "convention_id" UUID NOT NULL,
    "nature" "espace"."nature_source" NOT NULL,
    "titre" TEXT NOT NULL,
    "editeur" TEXT,
    "date" DATE,
    "precision_date" "espace"."precision_date",
    "url" TEXT,

    CONSTRAINT "source_pkey" PRIMARY KEY ("collectivite_id","id")
);

-- CreateTable
CREATE TABLE "espace"."fait" (
    "collectivite_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "convention_id" UUID NOT NULL,
    "ordre" INTEGER NOT NULL,
    "libelle" TEXT NOT NULL,
    "valeur" TEXT NOT NULL,
    "date" DATE,
    "precision_date" "espace"."precision_date",
    "source_id" UUID NOT NULL,
    "citation" TEXT,

    CONSTRAINT "fait_pkey" PRIMARY KEY ("collectivite_id","id")
);

-- CreateTable
CREATE TABLE "espace"."ecart_consigne" (
    "collectivite_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "acte_id" UUID NOT NULL,
    "lignee" UUID NOT NULL,
    "ordre" INTEGER NOT NULL,
    "type" "espace"."type_ecart" NOT NULL,
    "libelle" TEXT NOT NULL,
    "lecture_a" TEXT NOT NULL,
    "citation_a" TEXT NOT NULL,
    "source_a_id" UUID NOT NULL,
    "lecture_b" TEXT NOT NULL,
    "citation_b" TEXT NOT NULL,
    "source_b_id" UUID NOT NULL,

    CONSTRAINT "ecart_consigne_pkey" PRIMARY KEY ("collectivite_id","id")
);

-- CreateTable
CREATE TABLE "espace"."explication_ecart" (
    "collectivite_id" UUID NOT NULL,
    "convention_id" UUID NOT NULL,
    "cle" TEXT NOT NULL,
    "statut" "espace"."statut_ecart" NOT NULL,
    "explication" TEXT NOT NULL,
    "auteur_id" UUID NOT NULL,
    "date" TIMESTAMPTZ NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "explication_ecart_pkey" PRIMARY KEY ("collectivite_id","convention_id","cle")
);

-- CreateTable
CREATE TABLE "espace"."denombrement" (
    "collectivite_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "acte_id" UUID NOT NULL,
    "ordre" INTEGER NOT NULL,
    "objet" "espace"."objet_denombrement" NOT NULL,
    "volet" TEXT,
    "qualificatif" TEXT,
    "nombre" INTEGER NOT NULL,
    "source_id" UUID NOT NULL,
    "citation" TEXT,

    CONSTRAINT "denombrement_pkey" PRIMARY KEY ("collectivite_id","id")
);

-- CreateTable
CREATE TABLE "espace"."mesure" (
    "collectivite_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "acte_id" UUID NOT NULL,
    "lignee" UUID NOT NULL,
    "ordre" INTEGER NOT NULL,
    "code" TEXT,
    "intitule" TEXT NOT NULL,
    "descriptif" TEXT,
    "volet" TEXT,
    "cadre_code" TEXT,
    "catalogue_code" TEXT,
    "version" INTEGER NOT NULL DEFAULT 0,

    CONSTRAINT "mesure_pkey" PRIMARY KEY ("collectivite_id","id")
);

-- CreateTable
CREATE TABLE "espace"."action" (
    "collectivite_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "acte_id" UUID NOT NULL,
    "lignee" UUID NOT NULL,
    "mesure_id" UUID,
    "ordre" INTEGER NOT NULL,
    "code" TEXT,
    "titre" TEXT NOT NULL,
    "objectif" TEXT,
    "descriptif" TEXT,
    "resultats_attendus" TEXT,
    "volet" TEXT,
    "statut_action" "espace"."statut_action",
    "pilote" TEXT,
    "partenaires" TEXT[],
    "cofinanceurs" TEXT[],
    "public_cible" TEXT,
    "territoire" TEXT,
    "calendrier" TEXT,
    "indicateurs" TEXT,
    "axes" TEXT[],
    "version" INTEGER NOT NULL DEFAULT 0,

    CONSTRAINT "action_pkey" PRIMARY KEY ("collectivite_id","id")
);

-- CreateTable
CREATE TABLE "espace"."phase" (
    "collectivite_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "acte_id" UUID NOT NULL,
    "action_id" UUID NOT NULL,
    "ordre" INTEGER NOT NULL,
    "libelle" TEXT NOT NULL,
    "echeance" TEXT,
    "territoire" TEXT,

    CONSTRAINT "phase_pkey" PRIMARY KEY ("collectivite_id","id")
);

-- CreateTable
CREATE TABLE "espace"."montant" (
    "collectivite_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "acte_id" UUID NOT NULL,
    "mesure_id" UUID,
    "action_id" UUID,
    "ordre" INTEGER NOT NULL,
    "financeur" "espace"."financeur" NOT NULL,
    "financeur_nom" TEXT,
    "periode_debut" DATE NOT NULL,
    "periode_fin" DATE NOT NULL,
    "nature" "espace"."nature_montant" NOT NULL,
    "centimes" BIGINT,
    "precision" "espace"."precision_montant",
    "absence" "espace"."absence",
    "perimetre" TEXT,
    "source_id" UUID,
    "citation" TEXT,
    "page" TEXT,
    "note" TEXT,
    "saisi_par" UUID NOT NULL,
    "saisi_par_nom" TEXT NOT NULL,
    "saisi_le" TIMESTAMPTZ NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "montant_pkey" PRIMARY KEY ("collectivite_id","id")
);

-- CreateTable
CREATE TABLE "publication"."publication" (
    "id" UUID NOT NULL,
    "collectivite_id" UUID NOT NULL,
    "convention_id" UUID NOT NULL,
    "acte_id" UUID NOT NULL,
    "acte_rang" INTEGER NOT NULL,
    "acte_libelle" TEXT NOT NULL,
    "date_signature" DATE,
    "precision_date_signature" "espace"."precision_date",
    "ordre" INTEGER NOT NULL,
    "motif" TEXT NOT NULL,
    "contenu" TEXT NOT NULL,
    "sha256" TEXT NOT NULL,
    "precedent" TEXT,
    "publie_le" TIMESTAMPTZ NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "publication_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "publication"."convention_publiee" (
    "convention_id" UUID NOT NULL,
    "collectivite_id" UUID NOT NULL,
    "slug" TEXT NOT NULL,
    "titre" TEXT NOT NULL,
    "cadre_code" TEXT NOT NULL,
    "cadre_nom" TEXT NOT NULL,
    "famille" TEXT NOT NULL,
    "periode_debut" DATE,
    "periode_fin" DATE,
    "publication_id" UUID NOT NULL,
    "ecarts_reels" INTEGER NOT NULL,
    "ecarts_explicables" INTEGER NOT NULL,
    "ecarts_consignes" INTEGER NOT NULL,
    "cellule_tete" INTEGER,

    CONSTRAINT "convention_publiee_pkey" PRIMARY KEY ("convention_id")
);

-- CreateTable
CREATE TABLE "publication"."convention_publiee_departement" (
    "convention_id" UUID NOT NULL,
    "departement_code" TEXT NOT NULL,

    CONSTRAINT "convention_publiee_departement_pkey" PRIMARY KEY ("convention_id","departement_code")
);

-- CreateTable
CREATE TABLE "publication"."cellule_publiee" (
    "publication_id" UUID NOT NULL,
    "rang" INTEGER NOT NULL,
    "nature" TEXT NOT NULL,
    "periode_debut" DATE NOT NULL,
    "periode_fin" DATE NOT NULL,
    "perimetre" TEXT,
    "etat" BIGINT,
    "etat_approche" BOOLEAN NOT NULL,
    "departement" BIGINT,
    "departement_approche" BOOLEAN NOT NULL,
    "autres" BIGINT,
    "autres_approche" BOOLEAN NOT NULL,
    "ensemble" BIGINT,
    "ensemble_approche" BOOLEAN NOT NULL,
    "verdict" TEXT NOT NULL,
    "ecart" BIGINT,
    "tolerance" BIGINT,
    "plus_payeur" TEXT,
    "alerte_etat" BOOLEAN NOT NULL,

    CONSTRAINT "cellule_publiee_pkey" PRIMARY KEY ("publication_id","rang")
);

-- CreateTable
CREATE TABLE "publication"."montant_publie" (
    "publication_id" UUID NOT NULL,
    "montant_id" UUID NOT NULL,
    "ordre" INTEGER NOT NULL,
    "niveau" TEXT NOT NULL,
    "sujet" TEXT NOT NULL,
    "volet" TEXT,
    "financeur" TEXT NOT NULL,
    "financeur_nom" TEXT,
    "periode_debut" DATE NOT NULL,
    "periode_fin" DATE NOT NULL,
    "nature" TEXT NOT NULL,
    "centimes" BIGINT,
    "precision" TEXT,
    "absence" TEXT,
    "perimetre" TEXT,
    "source_titre" TEXT,
    "source_editeur" TEXT,
    "source_url" TEXT,
    "citation" TEXT,
    "page" TEXT,
    "note" TEXT,
    "saisi_par" TEXT NOT NULL,
    "saisi_le" TIMESTAMPTZ NOT NULL,

    CONSTRAINT "montant_publie_pkey" PRIMARY KEY ("publication_id","montant_id")
);

-- CreateTable
CREATE TABLE "publication"."annonce" (
    "id" UUID NOT NULL,
    "collectivite_id" UUID,
    "territoire" TEXT NOT NULL,
    "auteur" TEXT NOT NULL,
    "citation" TEXT NOT NULL,
    "date" DATE,
    "precision_date" TEXT,
    "source_titre" TEXT NOT NULL,
    "source_url" TEXT,
    "publie_le" TIMESTAMPTZ NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "annonce_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "publication"."region" (
    "code" TEXT NOT NULL,
    "nom" TEXT NOT NULL,
    "article" TEXT NOT NULL,
    "charniere" TEXT NOT NULL,
    "locatif" TEXT NOT NULL,
    "slug" TEXT NOT NULL,

    CONSTRAINT "region_pkey" PRIMARY KEY ("code")
);

-- CreateTable
CREATE TABLE "publication"."departement" (
    "code" TEXT NOT NULL,
    "nom" TEXT NOT NULL,
    "slug" TEXT NOT NULL,
    "article" TEXT NOT NULL,
    "charniere" TEXT NOT NULL,
    "locatif" TEXT NOT NULL,
    "region_code" TEXT NOT NULL,

    CONSTRAINT "departement_pkey" PRIMARY KEY ("code")
);

-- CreateTable
CREATE TABLE "publication"."collectivite" (
    "id" UUID NOT NULL,
    "code" TEXT NOT NULL,
    "type" "publication"."type_collectivite" NOT NULL,
    "nom" TEXT NOT NULL,
    "nom_court" TEXT NOT NULL,
    "slug" TEXT NOT NULL,
    "article" TEXT NOT NULL,
    "charniere" TEXT NOT NULL,
    "siren" TEXT,
    "region_code" TEXT NOT NULL,

    CONSTRAINT "collectivite_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "publication"."collectivite_departement" (
    "collectivite_id" UUID NOT NULL,
    "departement_code" TEXT NOT NULL,

    CONSTRAINT "collectivite_departement_pkey" PRIMARY KEY ("collectivite_id","departement_code")
);

-- CreateIndex
CREATE UNIQUE INDEX "utilisateur_email_key" ON "espace"."utilisateur"("email");

-- CreateIndex
CREATE INDEX "habilitation_utilisateur_id_idx" ON "espace"."habilitation"("utilisateur_id");

-- CreateIndex
CREATE INDEX "session_utilisateur_id_idx" ON "espace"."session"("utilisateur_id");

-- CreateIndex
CREATE UNIQUE INDEX "convention_collectivite_id_slug_key" ON "espace"."convention"("collectivite_id", "slug");

-- CreateIndex
CREATE UNIQUE INDEX "acte_collectivite_id_convention_id_rang_key" ON "espace"."acte"("collectivite_id", "convention_id", "rang");

-- CreateIndex
CREATE INDEX "deliberation_collectivite_id_acte_id_idx" ON "espace"."deliberation"("collectivite_id", "acte_id");

-- CreateIndex
CREATE INDEX "signataire_collectivite_id_acte_id_idx" ON "espace"."signataire"("collectivite_id", "acte_id");

-- CreateIndex
CREATE INDEX "source_collectivite_id_convention_id_idx" ON "espace"."source"("collectivite_id", "convention_id");

-- CreateIndex
CREATE INDEX "fait_collectivite_id_convention_id_idx" ON "espace"."fait"("collectivite_id", "convention_id");

-- CreateIndex
CREATE INDEX "ecart_consigne_collectivite_id_acte_id_idx" ON "espace"."ecart_consigne"("collectivite_id", "acte_id");

-- CreateIndex
CREATE INDEX "denombrement_collectivite_id_acte_id_idx" ON "espace"."denombrement"("collectivite_id", "acte_id");

-- CreateIndex
CREATE UNIQUE INDEX "mesure_collectivite_id_acte_id_id_key" ON "espace"."mesure"("collectivite_id", "acte_id", "id");

-- CreateIndex
CREATE UNIQUE INDEX "action_collectivite_id_acte_id_id_key" ON "espace"."action"("collectivite_id", "acte_id", "id");

-- CreateIndex
CREATE INDEX "phase_collectivite_id_acte_id_action_id_idx" ON "espace"."phase"("collectivite_id", "acte_id", "action_id");

-- CreateIndex
CREATE INDEX "montant_collectivite_id_acte_id_idx" ON "espace"."montant"("collectivite_id", "acte_id");

-- CreateIndex
CREATE INDEX "publication_convention_id_acte_rang_idx" ON "publication"."publication"("convention_id", "acte_rang");

-- CreateIndex
CREATE INDEX "publication_publie_le_idx" ON "publication"."publication"("publie_le");

-- CreateIndex
CREATE UNIQUE INDEX "publication_convention_id_ordre_key" ON "publication"."publication"("convention_id", "ordre");

-- CreateIndex
CREATE UNIQUE INDEX "convention_publiee_publication_id_key" ON "publication"."convention_publiee"("publication_id");

-- CreateIndex
CREATE UNIQUE INDEX "convention_publiee_collectivite_id_slug_key" ON "publication"."convention_publiee"("collectivite_id", "slug");

-- CreateIndex
CREATE INDEX "convention_publiee_departement_departement_code_idx" ON "publication"."convention_publiee_departement"("departement_code");

-- CreateIndex
CREATE UNIQUE INDEX "region_slug_key" ON "publication"."region"("slug");

-- CreateIndex
CREATE UNIQUE INDEX "departement_slug_key" ON "publication"."departement"("slug");

-- CreateIndex
CREATE UNIQUE INDEX "collectivite_code_key" ON "publication"."collectivite"("code");

-- CreateIndex
CREATE UNIQUE INDEX "collectivite_slug_key" ON "publication"."collectivite"("slug");

-- CreateIndex
CREATE INDEX "collectivite_departement_departement_code_idx" ON "publication"."collectivite_departement"("departement_code");

-- AddForeignKey
ALTER TABLE "espace"."habilitation" ADD CONSTRAINT "habilitation_utilisateur_id_fkey" FOREIGN KEY ("utilisateur_id") REFERENCES "espace"."utilisateur"("id") ON DELETE CASCADE ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "espace"."habilitation" ADD CONSTRAINT "habilitation_collectivite_id_fkey" FOREIGN KEY ("collectivite_id") REFERENCES "publication"."collectivite"("id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "espace"."habilitation" ADD CONSTRAINT "habilitation_departement_code_fkey" FOREIGN KEY ("departement_code") REFERENCES "publication"."departement"("code") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "espace"."session" ADD CONSTRAINT "session_utilisateur_id_fkey" FOREIGN KEY ("utilisateur_id") REFERENCES "espace"."utilisateur"("id") ON DELETE CASCADE ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "espace"."cadre_volet" ADD CONSTRAINT "cadre_volet_cadre_code_fkey" FOREIGN KEY ("cadre_code") REFERENCES "espace"."cadre"("code") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "espace"."mesure_catalogue" ADD CONSTRAINT "mesure_catalogue_cadre_code_fkey" FOREIGN KEY ("cadre_code") REFERENCES "espace"."cadre"("code") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "espace"."convention" ADD CONSTRAINT "convention_collectivite_id_fkey" FOREIGN KEY ("collectivite_id") REFERENCES "publication"."collectivite"("id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "espace"."convention" ADD CONSTRAINT "convention_cadre_code_fkey" FOREIGN KEY ("cadre_code") REFERENCES "espace"."cadre"("code") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "espace"."convention" ADD CONSTRAINT "convention_cree_par_fkey" FOREIGN KEY ("cree_par") REFERENCES "espace"."utilisateur"("id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "espace"."convention_departement" ADD CONSTRAINT "convention_departement_collectivite_id_convention_id_fkey" FOREIGN KEY ("collectivite_id", "convention_id") REFERENCES "espace"."convention"("collectivite_id", "id") ON DELETE CASCADE ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "espace"."convention_departement" ADD CONSTRAINT "convention_departement_departement_code_fkey" FOREIGN KEY ("departement_code") REFERENCES "publication"."departement"("code") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "espace"."acte" ADD CONSTRAINT "acte_collectivite_id_convention_id_fkey" FOREIGN KEY ("collectivite_id", "convention_id") REFERENCES "espace"."convention"("collectivite_id", "id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "espace"."acte" ADD CONSTRAINT "acte_collectivite_id_source_id_fkey" FOREIGN KEY ("collectivite_id", "source_id") REFERENCES "espace"."source"("collectivite_id", "id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "espace"."deliberation" ADD CONSTRAINT "deliberation_collectivite_id_acte_id_fkey" FOREIGN KEY ("collectivite_id", "acte_id") REFERENCES "espace"."acte"("collectivite_id", "id") ON DELETE CASCADE ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "espace"."signataire" ADD CONSTRAINT "signataire_collectivite_id_acte_id_fkey" FOREIGN KEY ("collectivite_id", "acte_id") REFERENCES "espace"."acte"("collectivite_id", "id") ON DELETE CASCADE ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "espace"."source" ADD CONSTRAINT "source_collectivite_id_convention_id_fkey" FOREIGN KEY ("collectivite_id", "convention_id") REFERENCES "espace"."convention"("collectivite_id", "id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "espace"."fait" ADD CONSTRAINT "fait_collectivite_id_convention_id_fkey" FOREIGN KEY ("collectivite_id", "convention_id") REFERENCES "espace"."convention"("collectivite_id", "id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "espace"."fait" ADD CONSTRAINT "fait_collectivite_id_source_id_fkey" FOREIGN KEY ("collectivite_id", "source_id") REFERENCES "espace"."source"("collectivite_id", "id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "espace"."ecart_consigne" ADD CONSTRAINT "ecart_consigne_collectivite_id_acte_id_fkey" FOREIGN KEY ("collectivite_id", "acte_id") REFERENCES "espace"."acte"("collectivite_id", "id") ON DELETE CASCADE ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "espace"."ecart_consigne" ADD CONSTRAINT "ecart_consigne_collectivite_id_source_a_id_fkey" FOREIGN KEY ("collectivite_id", "source_a_id") REFERENCES "espace"."source"("collectivite_id", "id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "espace"."ecart_consigne" ADD CONSTRAINT "ecart_consigne_collectivite_id_source_b_id_fkey" FOREIGN KEY ("collectivite_id", "source_b_id") REFERENCES "espace"."source"("collectivite_id", "id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "espace"."explication_ecart" ADD CONSTRAINT "explication_ecart_collectivite_id_convention_id_fkey" FOREIGN KEY ("collectivite_id", "convention_id") REFERENCES "espace"."convention"("collectivite_id", "id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "espace"."explication_ecart" ADD CONSTRAINT "explication_ecart_auteur_id_fkey" FOREIGN KEY ("auteur_id") REFERENCES "espace"."utilisateur"("id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "espace"."denombrement" ADD CONSTRAINT "denombrement_collectivite_id_acte_id_fkey" FOREIGN KEY ("collectivite_id", "acte_id") REFERENCES "espace"."acte"("collectivite_id", "id") ON DELETE CASCADE ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "espace"."denombrement" ADD CONSTRAINT "denombrement_collectivite_id_source_id_fkey" FOREIGN KEY ("collectivite_id", "source_id") REFERENCES "espace"."source"("collectivite_id", "id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "espace"."mesure" ADD CONSTRAINT "mesure_collectivite_id_acte_id_fkey" FOREIGN KEY ("collectivite_id", "acte_id") REFERENCES "espace"."acte"("collectivite_id", "id") ON DELETE CASCADE ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "espace"."mesure" ADD CONSTRAINT "mesure_cadre_code_catalogue_code_fkey" FOREIGN KEY ("cadre_code", "catalogue_code") REFERENCES "espace"."mesure_catalogue"("cadre_code", "code") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "espace"."action" ADD CONSTRAINT "action_collectivite_id_acte_id_fkey" FOREIGN KEY ("collectivite_id", "acte_id") REFERENCES "espace"."acte"("collectivite_id", "id") ON DELETE CASCADE ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "espace"."action" ADD CONSTRAINT "action_collectivite_id_acte_id_mesure_id_fkey" FOREIGN KEY ("collectivite_id", "acte_id", "mesure_id") REFERENCES "espace"."mesure"("collectivite_id", "acte_id", "id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "espace"."phase" ADD CONSTRAINT "phase_collectivite_id_acte_id_action_id_fkey" FOREIGN KEY ("collectivite_id", "acte_id", "action_id") REFERENCES "espace"."action"("collectivite_id", "acte_id", "id") ON DELETE CASCADE ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "espace"."montant" ADD CONSTRAINT "montant_collectivite_id_acte_id_fkey" FOREIGN KEY ("collectivite_id", "acte_id") REFERENCES "espace"."acte"("collectivite_id", "id") ON DELETE CASCADE ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "espace"."montant" ADD CONSTRAINT "montant_collectivite_id_acte_id_mesure_id_fkey" FOREIGN KEY ("collectivite_id", "acte_id", "mesure_id") REFERENCES "espace"."mesure"("collectivite_id", "acte_id", "id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "espace"."montant" ADD CONSTRAINT "montant_collectivite_id_acte_id_action_id_fkey" FOREIGN KEY ("collectivite_id", "acte_id", "action_id") REFERENCES "espace"."action"("collectivite_id", "acte_id", "id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "espace"."montant" ADD CONSTRAINT "montant_collectivite_id_source_id_fkey" FOREIGN KEY ("collectivite_id", "source_id") REFERENCES "espace"."source"("collectivite_id", "id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "espace"."montant" ADD CONSTRAINT "montant_saisi_par_fkey" FOREIGN KEY ("saisi_par") REFERENCES "espace"."utilisateur"("id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "publication"."convention_publiee" ADD CONSTRAINT "convention_publiee_collectivite_id_fkey" FOREIGN KEY ("collectivite_id") REFERENCES "publication"."collectivite"("id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "publication"."convention_publiee" ADD CONSTRAINT "convention_publiee_publication_id_fkey" FOREIGN KEY ("publication_id") REFERENCES "publication"."publication"("id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "publication"."convention_publiee_departement" ADD CONSTRAINT "convention_publiee_departement_convention_id_fkey" FOREIGN KEY ("convention_id") REFERENCES "publication"."convention_publiee"("convention_id") ON DELETE CASCADE ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "publication"."convention_publiee_departement" ADD CONSTRAINT "convention_publiee_departement_departement_code_fkey" FOREIGN KEY ("departement_code") REFERENCES "publication"."departement"("code") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "publication"."cellule_publiee" ADD CONSTRAINT "cellule_publiee_publication_id_fkey" FOREIGN KEY ("publication_id") REFERENCES "publication"."publication"("id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "publication"."montant_publie" ADD CONSTRAINT "montant_publie_publication_id_fkey" FOREIGN KEY ("publication_id") REFERENCES "publication"."publication"("id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "publication"."annonce" ADD CONSTRAINT "annonce_collectivite_id_fkey" FOREIGN KEY ("collectivite_id") REFERENCES "publication"."collectivite"("id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "publication"."departement" ADD CONSTRAINT "departement_region_code_fkey" FOREIGN KEY ("region_code") REFERENCES "publication"."region"("code") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "publication"."collectivite" ADD CONSTRAINT "collectivite_region_code_fkey" FOREIGN KEY ("region_code") REFERENCES "publication"."region"("code") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "publication"."collectivite_departement" ADD CONSTRAINT "collectivite_departement_collectivite_id_fkey" FOREIGN KEY ("collectivite_id") REFERENCES "publication"."collectivite"("id") ON DELETE CASCADE ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "publication"."collectivite_departement" ADD CONSTRAINT "collectivite_departement_departement_code_fkey" FOREIGN KEY ("departement_code") REFERENCES "publication"."departement"("code") ON DELETE RESTRICT ON UPDATE RESTRICT;
