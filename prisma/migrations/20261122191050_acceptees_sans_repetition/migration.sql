-- Les règles de « montant » citent cinq fois cette fonction, et la base en recopiait le texte, règles des autres tables
-- comprises, dans chaque plan : préparer une écriture coûtait dix fois l'exécuter. Un chemin fixé la garde à part, appelée
-- seulement quand l'État écrit. Ce qu'elle rend ne change pas.
ALTER FUNCTION espace.acceptees_par_l_etat(uuid) SET search_path = pg_catalog;
