-- ---------------------------------------------------------------------------------------------------------------------
-- Les données ouvertes : chaque table que le portail offre est une vue à plat de ce qui est publié. Les clés y restent
-- celles des tables : lire à la suite, page par page, suit leur index.
-- ---------------------------------------------------------------------------------------------------------------------

/* Un instant tel qu’il s’écrit partout : en temps universel, quel que soit le fuseau de qui lit. */
CREATE FUNCTION publication.ecrire_instant(instant timestamptz) RETURNS text LANGUAGE sql STABLE AS
  $$ SELECT to_char(instant AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') $$;

/* Ce que toute ligne publiée dit d’elle-même : le territoire, la convention, l’acte, la publication. */
CREATE VIEW publication.publication_situee AS
  SELECT k.code AS territoire_code, k.nom AS territoire_nom, k.slug AS territoire_slug, k.region_code,
    c.convention_id, c.slug AS convention_slug, c.titre AS convention_titre, c.cadre_code, c.famille,
    p.acte_id, p.acte_rang, p.acte_libelle, p.id AS publication_id, p.ordre AS publication_ordre,
    c.publication_id = p.id AS courante
  FROM publication.publication p
  JOIN publication.convention_publiee c ON c.convention_id = p.convention_id
  JOIN publication.collectivite k ON k.id = c.collectivite_id;

CREATE VIEW publication.donnees_territoires AS
  SELECT k.code AS territoire_code, k.nom AS territoire_nom, k.slug AS territoire_slug, k.type, k.siren,
    k.region_code, r.nom AS region_nom,
    ARRAY(SELECT d.departement_code FROM publication.collectivite_departement d
      WHERE d.collectivite_id = k.id ORDER BY d.departement_code) AS departements,
    (SELECT count(*) FROM publication.convention_publiee c WHERE c.collectivite_id = k.id) AS conventions_publiees
  FROM publication.collectivite k JOIN publication.region r ON r.code = k.region_code;

CREATE VIEW publication.donnees_conventions AS
  SELECT k.code AS territoire_code, k.nom AS territoire_nom, k.slug AS territoire_slug, k.region_code,
    c.convention_id, c.slug AS convention_slug, c.titre AS convention_titre, c.cadre_code, c.cadre_nom, c.famille,
    c.periode_debut, c.periode_fin,
    ARRAY(SELECT d.departement_code FROM publication.convention_publiee_departement d
      WHERE d.convention_id = c.convention_id ORDER BY d.departement_code) AS departements,
    p.acte_id, p.acte_rang, p.acte_libelle, p.date_signature, p.precision_date_signature,
    c.ecarts_reels, c.ecarts_explicables, c.ecarts_consignes,
    p.id AS publication_id, p.ordre AS publication_ordre, publication.ecrire_instant(p.publie_le) AS publie_le,
    p.sha256, p.empreinte
  FROM publication.convention_publiee c
  JOIN publication.publication p ON p.id = c.publication_id
  JOIN publication.collectivite k ON k.id = c.collectivite_id;

/* D’un acte, la dernière publication vaut : les corrections et les explications la remplacent. */
CREATE VIEW publication.donnees_actes AS
  SELECT s.territoire_code, s.territoire_nom, s.territoire_slug, s.region_code, s.convention_id, s.convention_slug,
    s.convention_titre, s.cadre_code, s.famille, s.acte_id, s.acte_rang, s.acte_libelle, s.publication_id,
    s.publication_ordre,
    NOT EXISTS (SELECT 1 FROM publication.publication suivante
      WHERE suivante.convention_id = p.convention_id AND suivante.acte_rang = p.acte_rang
        AND suivante.ordre > p.ordre) AS courante,
    p.date_signature, p.precision_date_signature, p.evenement, publication.ecrire_instant(p.publie_le) AS publie_le,
    p.sha256, p.empreinte
  FROM publication.publication p JOIN publication.publication_situee s ON s.publication_id = p.id;

CREATE VIEW publication.donnees_publications AS
  SELECT s.*, p.evenement, p.motif, publication.ecrire_instant(p.publie_le) AS publie_le, p.sha256, p.precedent, p.empreinte
  FROM publication.publication p JOIN publication.publication_situee s ON s.publication_id = p.id;

CREATE VIEW publication.donnees_mesures AS
  SELECT s.*, f.fiche_id AS mesure_id, f.lignee, f.ordre, f.code, f.intitule, f.volet, f.catalogue_code,
    m.famille AS catalogue_famille, f.descriptif
  FROM publication.fiche_publiee f
  JOIN publication.publication_situee s ON s.publication_id = f.publication_id
  LEFT JOIN publication.mesure_socle m ON m.cadre_code = s.cadre_code AND m.code = f.catalogue_code
  WHERE f.niveau = 'mesure';

CREATE VIEW publication.donnees_actions AS
  SELECT s.*, f.fiche_id AS action_id, f.lignee, f.ordre, f.mesure_id, f.code, f.intitule, f.volet, f.statut_action,
    f.axes, f.objectif, f.descriptif, f.resultats_attendus, f.pilote, f.partenaires, f.cofinanceurs, f.public_cible,
    f.territoire, f.calendrier, f.indicateurs
  FROM publication.fiche_publiee f
  JOIN publication.publication_situee s ON s.publication_id = f.publication_id
  WHERE f.niveau = 'action';

CREATE VIEW publication.donnees_montants AS
  SELECT s.*, m.montant_id, m.ordre, m.niveau, t.fiche_id, m.sujet, m.volet, m.financeur, m.financeur_nom,
    m.periode_debut, m.periode_fin, m.nature, m.perimetre, m.centimes, m."precision", m.absence,
    t.dans_bilan, t.dans_lignes, m.source_titre, m.source_editeur, m.source_url, m.page AS source_page, m.citation,
    m.note, m.saisi_par, publication.ecrire_instant(m.saisi_le) AS saisi_le, p.sha256 AS publication_sha256
  FROM publication.montant_publie m
  JOIN publication.classement_montant t ON t.publication_id = m.publication_id AND t.montant_id = m.montant_id
  JOIN publication.publication p ON p.id = m.publication_id
  JOIN publication.publication_situee s ON s.publication_id = m.publication_id;

CREATE VIEW publication.donnees_parite AS
  SELECT s.*, b.rang, coalesce(c.cellule_tete = b.rang, false) AND s.courante AS principal, b.nature, b.perimetre,
    b.periode_debut, b.periode_fin, b.etat AS etat_centimes, b.etat_approche, b.departement AS departement_centimes,
    b.departement_approche, b.autres AS autres_centimes, b.autres_approche, b.ensemble AS ensemble_centimes,
    b.ensemble_approche, b.verdict, b.ecart AS ecart_centimes, b.tolerance AS tolerance_centimes, b.plus_payeur,
    b.alerte_etat
  FROM publication.cellule_publiee b
  JOIN publication.publication_situee s ON s.publication_id = b.publication_id
  JOIN publication.convention_publiee c ON c.convention_id = s.convention_id;

CREATE VIEW publication.donnees_ecarts AS
  SELECT s.*, e.cle, e.ordre, e.type, e.origine, e.qualification, e.statut, e.explication, e.titre, e.phrase, e.niveau,
    e.sujet, e.financeur, e.nature, e.periode_debut, e.periode_fin, e.annonce_centimes, e.calcule_centimes,
    e.ecart_centimes, e.tolerance_centimes, e.annonce_nombre, e.calcule_nombre,
    coalesce(e.lectures, '{}') AS lectures, coalesce(e.citations, '{}') AS citations, coalesce(e.sources, '{}') AS sources,
    publication.ecrire_instant(e.depuis) AS depuis
  FROM publication.ecart_publie e
  JOIN publication.publication_situee s ON s.publication_id = e.publication_id;

CREATE VIEW publication.donnees_annonces AS
  SELECT a.id AS annonce_id, k.code AS territoire_code, a.territoire, a.auteur, a.citation, a.date, a.precision_date,
    a.source_titre, a.source_url, publication.ecrire_instant(a.publie_le) AS publie_le,
    ARRAY(SELECT t.convention_id FROM publication.annonce_tenue t WHERE t.annonce_id = a.id ORDER BY t.lie_le) AS conventions
  FROM publication.annonce a LEFT JOIN publication.collectivite k ON k.id = a.collectivite_id;

GRANT SELECT ON publication.publication_situee, publication.donnees_territoires, publication.donnees_conventions,
  publication.donnees_actes, publication.donnees_publications, publication.donnees_mesures, publication.donnees_actions,
  publication.donnees_montants, publication.donnees_parite, publication.donnees_ecarts, publication.donnees_annonces
  TO tandem_app, tandem_public;
