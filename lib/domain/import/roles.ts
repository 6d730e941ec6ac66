import { normaliserRecherche } from '@/lib/domain/territoire'

/** Ce qu’une colonne d’un fichier peut contenir. */
export const ROLES_COLONNE = [
  'ignorer',
  'intitule',
  'montant',
  'montant_etat',
  'montant_departement',
  'montant_ensemble',
  'montant_autre',
  'financeur',
  'financeurNom',
  'periode',
  'debut',
  'fin',
  'nature',
  'precision',
  'absence',
  'perimetre',
  'source',
  'citation',
  'page',
  'note',
  'identifiant',
  'sujet',
  'sourceId',
  'version',
] as const
export type RoleColonne = (typeof ROLES_COLONNE)[number]

export const LIBELLES_ROLES_COLONNE = {
  ignorer: 'Rien à importer',
  intitule: 'La mesure ou l’action',
  montant: 'Un montant',
  montant_etat: 'La part de l’État',
  montant_departement: 'La part du Département',
  montant_ensemble: 'Le total des deux',
  montant_autre: 'La part d’un autre financeur',
  financeur: 'Qui paie',
  financeurNom: 'Le nom de l’autre financeur',
  periode: 'L’année ou la période',
  debut: 'Le premier jour',
  fin: 'Le dernier jour',
  nature: 'La nature du montant',
  precision: 'La précision',
  absence: 'La raison d’une absence',
  perimetre: 'Le périmètre',
  source: 'La source',
  citation: 'La citation',
  page: 'La page',
  note: 'La note',
  identifiant: 'L’identifiant du montant',
  sujet: 'L’identifiant de la ligne',
  sourceId: 'L’identifiant de la source',
  version: 'La version de l’acte',
} as const satisfies Record<RoleColonne, string>

/** Le payeur que dit la colonne elle-même. */
export const PAYEURS_COLONNE = {
  montant_etat: 'etat',
  montant_departement: 'departement',
  montant_ensemble: 'ensemble',
  montant_autre: 'autre',
} as const

/** Un montant, quel que soit son payeur. */
export function isMontant(role: RoleColonne): boolean {
  return role === 'montant' || role in PAYEURS_COLONNE
}

/** Du plus précis au plus large : le premier qui reconnaît un titre l’emporte. Les titres y sont sans accents. */
const DICTIONNAIRE: readonly (readonly [RegExp, RoleColonne])[] = [
  [/^identifiant (du montant)?$/, 'identifiant'],
  [/^identifiant$/, 'identifiant'],
  [/^identifiant de la ligne$/, 'sujet'],
  [/^identifiant de la source$/, 'sourceId'],
  [/^version de l acte$/, 'version'],
  [/^(nom|denomination) (de l )?autre financeur$/, 'financeurNom'],
  [
    /^(part |montant |credits? |financement |participation )?(de l )?autres? (financeurs?|partenaires?)?$/,
    'montant_autre',
  ],
  [/\b(etat|dgcs|ddets|deets|prefecture)\b.*\b(departement|cd|conseil departemental)\b/, 'montant_ensemble'],
  [/\b(part|montant|credits?|financement|participation|subvention|engagement)\b.*\betat\b|^etat\b/, 'montant_etat'],
  [
    /\b(part|montant|credits?|financement|participation|contribution|engagement)\b.*\b(departement|cd|departementale?|metropole|collectivite)\b|^(departement|cd|conseil departemental|metropole|collectivite)\b/,
    'montant_departement',
  ],
  [/^(budget global|montant global|ensemble|cout global)\b/, 'montant_ensemble'],
  [/^(sous )?totaux$|^(sous )?total\b/, 'ignorer'],
  [/^(payeur|financeur|qui paie|cofinanceur|origine des (fonds|credits))s?$/, 'financeur'],
  [/^(premier jour|date de )?debut$|^premier jour$|^du$/, 'debut'],
  [/^(dernier jour|date de )?fin$|^dernier jour$|^au$/, 'fin'],
  [/^(annee|exercice|periode|millesime)\b/, 'periode'],
  [/^nature\b|^type de (montant|credit)/, 'nature'],
  [/^precision$/, 'precision'],
  [/^(si le montant manque|absence|motif d absence)$/, 'absence'],
  [/^perimetre$/, 'perimetre'],
  [/^(source|document|reference)s?$/, 'source'],
  [/^(citation|extrait)$/, 'citation'],
  [/^pages?$/, 'page'],
  [/^(note|observation|commentaire|remarque)s?$/, 'note'],
  [
    /^(ce que finance|action|mesure|intitule|libelle|projet|fiche|objet|designation|engagement|axe|thematique|dispositif)/,
    'intitule',
  ],
  [/^(montant|budget|cout|credits?|somme|depenses?|euros?|en euros|total prevu|financement)\b/, 'montant'],
  [/^(19|20)\d{2}( (19|20)\d{2})?$/, 'montant'],
]

const ANNEES = /\b(?:19|20)\d{2}\b/g

/** Un titre tel qu’il se reconnaît et se retient, d’un fichier à l’autre. */
export function normaliserTitre(titre: string): string {
  return normaliserRecherche(titre.replaceAll(/[€()/.:*]/g, ' '))
}

/** Ce qu’un titre de colonne annonce ; `ignorer` quand il ne dit rien que l’on connaisse. */
export function guessRole(titre: string): RoleColonne {
  const entier = normaliserTitre(titre)
  // « 2020 État » est la part de l’État : l’année dit la période, elle ne cache pas le payeur.
  const normal = entier.replaceAll(ANNEES, '').trim() || entier
  return DICTIONNAIRE.find(([forme]) => forme.test(normal))?.[1] ?? 'ignorer'
}
