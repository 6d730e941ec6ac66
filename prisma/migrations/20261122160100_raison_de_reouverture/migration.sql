-- La raison pour laquelle la collectivité rouvre un acte validé s'adresse à qui l'avait validé : l'État la lit aussitôt.
CREATE POLICY reouverture ON espace.journal FOR SELECT
  USING (evenement = 'acte.rouvrir'
    AND chaine = ANY ((SELECT espace.perimetre('app.territoires'))::uuid[])
    AND EXISTS (SELECT 1 FROM espace.acte a WHERE a.collectivite_id = journal.chaine AND a.id = journal.acte_id));
