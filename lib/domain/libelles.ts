import type { Acte, Action, Mesure, Source } from '@/lib/domain/instantane'
import type {
  Absence,
  Cote,
  Financeur,
  Nature,
  Precision,
  PrecisionDate,
  Role,
  StatutActe,
  StatutAction,
  StatutEcart,
  TypeEcart,
} from '@/lib/domain/vocabulaire'

/** Les mots du domaine tels qu’on les lit à l’écran et dans les téléchargements. */

export const LIBELLES_ROLES = {
  redacteur: 'Rédacteur',
  valideur: 'Valideur',
  lecteur: 'Lecteur',
  instructeur: 'Instructeur',
  commissaire: 'Commissaire',
  national: 'National',
  administrateur: 'Administrateur',
} as const satisfies Record<Role, string>

/** « Ensemble » est le total de l’État et de la collectivité. */
export const LIBELLES_FINANCEURS = {
  etat: 'État',
  departement: 'Département',
  ensemble: 'Ensemble',
  autre: 'Autre financeur',
} as const satisfies Record<Financeur, string>

export const LIBELLES_NATURES = {
  annonce: 'Annoncé',
  contractualise: 'Contractualisé',
  notifie: 'Notifié',
  engage: 'Engagé',
  paye: 'Payé',
  execute: 'Exécuté',
  reporte: 'Reporté',
} as const satisfies Record<Nature, string>

export const LIBELLES_PRECISIONS = {
  centime: 'Au centime',
  euro: 'À l’euro',
  millier: 'Au millier d’euros',
  environ: 'Approximatif (« près de »)',
} as const satisfies Record<Precision, string>

export const LIBELLES_ABSENCES = {
  non_renseigne: 'Non renseigné',
  sans_objet: 'Sans objet',
  non_disponible: 'Non disponible',
  secret: 'Secret',
} as const satisfies Record<Absence, string>

export const LIBELLES_PRECISIONS_DATE = {
  jour: 'Au jour',
  mois: 'Au mois',
  annee: 'À l’année',
} as const satisfies Record<PrecisionDate, string>

export const LIBELLES_SOURCES = {
  acte: 'Acte signé',
  deliberation: 'Délibération',
  site_officiel: 'Site officiel',
  presse: 'Presse',
  autre: 'Autre document',
} as const satisfies Record<Source['nature'], string>

export const LIBELLES_PARTIES = {
  etat: 'L’État',
  departement: 'La collectivité',
  commissaire: 'Le commissaire à la lutte contre la pauvreté',
  autre: 'Un autre partenaire',
} as const satisfies Record<Acte['signataires'][number]['partie'], string>

/** Les deux côtés d’un contrat ; pour l’État, c’est sa préfecture qui agit. */
export const LIBELLES_COTES = {
  collectivite: 'La collectivité',
  etat: 'La préfecture',
} as const satisfies Record<Cote, string>

export const LIBELLES_STATUTS_ACTE = {
  brouillon: 'Brouillon',
  transmis: 'À l’examen',
  a_corriger: 'À corriger',
  valide: 'Validé, à signer',
  signe: 'Signé',
  abandonne: 'Abandonné',
} as const satisfies Record<StatutActe, string>

export const LIBELLES_MESURE = {
  code: 'Code local',
  intitule: 'Intitulé',
  volet: 'Volet',
  descriptif: 'Descriptif',
} as const satisfies Partial<Record<keyof Mesure, string>>

/** Les champs d’une fiche action, dans l’ordre où on les compare. */
export const LIBELLES_ACTION = {
  code: 'Code',
  titre: 'Titre',
  mesureId: 'Mesure',
  volet: 'Volet',
  statutAction: 'Statut',
  objectif: 'Objectif',
  descriptif: 'Descriptif',
  resultatsAttendus: 'Résultats attendus',
  pilote: 'Pilote',
  partenaires: 'Partenaires',
  cofinanceurs: 'Cofinanceurs',
  publicCible: 'Public cible',
  territoire: 'Territoire',
  calendrier: 'Calendrier',
  axes: 'Axes',
  phases: 'Phases',
  indicateurs: 'Indicateurs',
} as const satisfies Partial<Record<keyof Action, string>>

export const LIBELLES_STATUTS_ACTION = {
  nouvelle: 'Nouvelle',
  renforcee: 'Renforcée',
  poursuivie: 'Poursuivie',
} as const satisfies Record<StatutAction, string>

export const LIBELLES_TYPES_ECART = {
  montant: 'Montant',
  denombrement: 'Nombre',
  date: 'Date',
  perimetre: 'Périmètre',
} as const satisfies Record<TypeEcart, string>

export const LIBELLES_STATUTS_ECART = {
  ouvert: 'Ouvert',
  explique: 'Expliqué',
  corrige: 'Corrigé par un avenant',
} as const satisfies Record<StatutEcart, string>
