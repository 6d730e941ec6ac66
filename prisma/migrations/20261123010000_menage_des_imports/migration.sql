-- AlterTable
ALTER TABLE "espace"."import" ADD COLUMN     "modifie_le" TIMESTAMPTZ NOT NULL DEFAULT CURRENT_TIMESTAMP;

-- Le contenu d'un fichier ne se garde pas pour rien : trente jours après qu'on y a touché, il ne sera plus relu. Les tâches
-- de fond l'effacent pour qui ne revient pas ; de cette table, elles ne voient rien d'autre.
CREATE POLICY taches_lecture ON espace.import FOR SELECT
  USING ((SELECT espace.est_tache()) AND statut = 'a_verifier' AND modifie_le < now() - interval '30 days');
CREATE POLICY taches_menage ON espace.import FOR DELETE
  USING ((SELECT espace.est_tache()) AND statut = 'a_verifier' AND modifie_le < now() - interval '30 days');
