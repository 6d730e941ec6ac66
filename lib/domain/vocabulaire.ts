/**
 * Les mots du domaine tels qu'ils sont enregistrés. L'ordre est celui de l'affichage.
 */

/** Qui paie. « departement » désigne la collectivité cocontractante, « ensemble » un total des deux parties non ventilé. */
export const FINANCEURS = ['etat', 'departement', 'ensemble', 'autre'] as const
export type Financeur = (typeof FINANCEURS)[number]

/** Ce que le montant constate. Deux natures ne s'additionnent jamais. */
export const NATURES = ['annonce', 'contractualise', 'notifie', 'engage', 'paye', 'execute', 'reporte'] as const
export type Nature = (typeof NATURES)[number]

/** Finesse du chiffre donné par la source. « environ » couvre « près de », « plus de », « autour de ». */
export const PRECISIONS = ['centime', 'euro', 'millier', 'environ'] as const
export type Precision = (typeof PRECISIONS)[number]

/** Pourquoi un chiffre manque. Aucun de ces cas ne vaut zéro. */
export const ABSENCES = ['non_renseigne', 'sans_objet', 'non_disponible', 'secret'] as const
export type Absence = (typeof ABSENCES)[number]

/** Les étapes d’un acte. Seul « signe » est public ; les transitions sont dans `cycle/transitions`. */
export const STATUTS_ACTE = ['brouillon', 'transmis', 'a_corriger', 'valide', 'signe', 'abandonne'] as const
export type StatutActe = (typeof STATUTS_ACTE)[number]

/** Les deux côtés d’un contrat. */
export const COTES = ['collectivite', 'etat'] as const
export type Cote = (typeof COTES)[number]

/** L’autre côté du contrat. */
export function getAutreCote(cote: Cote): Cote {
  return cote === 'etat' ? 'collectivite' : 'etat'
}

/** Ce qu’un avenant vient faire. */
export const TYPES_AVENANT = ['annuel', 'report', 'echeance', 'complement', 'prolongation'] as const
export type TypeAvenant = (typeof TYPES_AVENANT)[number]

/** Les parties d’un acte qu’un avenant ouvre ou laisse fermées. */
export const BLOCS = ['periode', 'mesures', 'montants', 'echeances'] as const
export type Bloc = (typeof BLOCS)[number]

export const STATUTS_ACTION = ['nouvelle', 'renforcee', 'poursuivie'] as const
export type StatutAction = (typeof STATUTS_ACTION)[number]

export const TYPES_ECART = ['montant', 'denombrement', 'date', 'perimetre'] as const
export type TypeEcart = (typeof TYPES_ECART)[number]

export const STATUTS_ECART = ['ouvert', 'explique', 'corrige'] as const
export type StatutEcart = (typeof STATUTS_ECART)[number]

export const ROLES = [
  'redacteur',
  'valideur',
  'lecteur',
  'instructeur',
  'commissaire',
  'national',
  'administrateur',
] as const
export type Role = (typeof ROLES)[number]

export const TYPES_COLLECTIVITE = ['departement', 'collectivite_unique', 'metropole'] as const
export type TypeCollectivite = (typeof TYPES_COLLECTIVITE)[number]

/** Niveau auquel le cadre demande que la parité soit jugée (CALPAE : l'ensemble ; CLS : chaque action). */
export const NIVEAUX_PARITE = ['convention', 'action', 'aucun'] as const
export type NiveauParite = (typeof NIVEAUX_PARITE)[number]

/** Précision d'une date de signature : certaines sources ne donnent que le mois ou l'année. */
export const PRECISIONS_DATE = ['jour', 'mois', 'annee'] as const
export type PrecisionDate = (typeof PRECISIONS_DATE)[number]
