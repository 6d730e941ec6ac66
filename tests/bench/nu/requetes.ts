const MONTANTS = `SELECT m.montant_id, m.niveau, m.sujet, m.volet, m.financeur, m.financeur_nom, m.periode_debut, m.periode_fin,
      m.nature, m.centimes::text, m.precision, m.absence, m.perimetre, m.source_titre, m.source_editeur, m.citation, m.page,
      m.note, m.saisi_par, m.saisi_le
    FROM publication.collectivite c
    JOIN publication.convention_publiee v ON v.collectivite_id = c.id
    JOIN publication.montant_publie m ON m.publication_id = v.publication_id`

/**
 * Les chiffres que servent le portail et la route nue, en SQL : la parité de chaque convention publiée, et les
 * montants d’un territoire ou d’une convention. Le banc les passe aussi à la base sans aucun serveur web.
 */
export const REQUETES = {
  parite: `SELECT c.code, c.nom, v.titre, b.nature, b.perimetre, b.periode_debut, b.periode_fin, b.etat::text,
      b.departement::text, b.ensemble::text, b.verdict
    FROM publication.collectivite c
    JOIN publication.convention_publiee v ON v.collectivite_id = c.id
    JOIN publication.cellule_publiee b ON b.publication_id = v.publication_id
    ORDER BY c.code, v.slug, b.rang LIMIT 100`,
  territoire: `${MONTANTS} WHERE c.code = '43' ORDER BY v.slug, m.ordre`,
  montants: `${MONTANTS} WHERE c.slug = 'haute-loire' AND v.slug = 'calpae-2019-2021' ORDER BY m.ordre`,
  version: 'SELECT numero::text FROM publication.version_publication',
} as const
