-- Un rappel fait à l'État nomme l'acte comme la dernière version soumise, pas comme la correction en cours.
CREATE POLICY taches ON espace.version_soumise FOR SELECT USING ((SELECT espace.est_tache()));
