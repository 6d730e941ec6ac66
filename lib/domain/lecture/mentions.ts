import type { Financeur } from '@/lib/domain/vocabulaire'

/** Une partie ou un financeur nommé dans un passage. Positions relatives au passage. */
export interface Mention {
  readonly debut: number
  readonly fin: number
  readonly qui: Exclude<Financeur, 'ensemble'>
  readonly nom: string | null
  /** Celui qui paie ou pourrait payer ; un lieu, une fonction (« préfet du ») et un bénéficiaire (« au ») n’en sont pas. */
  readonly role: 'payeur' | 'beneficiaire' | 'autre'
}

const AUTRES: readonly (readonly [string, string])[] = [
  ['France Travail', 'france travail'],
  ['Pôle emploi', 'pole emploi'],
  ['Région', '(?:conseil regional|region)'],
  ['CAF', "(?:caf|caisse d'allocations familiales|cnaf)"],
  ['MSA', 'msa'],
  ['ARS', '(?:ars|agence regionale de sante)'],
  ['FSE', '(?:fse|fonds social europeen|union europeenne)'],
  ['CPAM', '(?:cpam|assurance maladie)'],
  ['Banque des territoires', '(?:banque des territoires|caisse des depots)'],
  [
    'Communes',
    "(?:communes?|villes?|mairies?|municipalites?|ccas|cias|communaute de communes|communaute d'agglomeration|bloc communal)",
  ],
  ['Fondation', 'fondations?'],
  ['Sécurité sociale', '(?:caisse (?:generale |primaire )?de (?:securite|prevoyance) sociale|cgss|carsat)'],
  ['Associations', 'associations?'],
  ['Bailleurs sociaux', 'bailleurs(?: sociaux)?'],
]

const ETAT = '(?:etat|prefecture|dgcs|ddets(?:pp)?|ddcs(?:pp)?|dreets)'
const COLLECTIVITE =
  "(?:conseil (?:departemental|general|metropolitain)|departement|(?:part|participation|contribution|contrepartie) (?:departementale|metropolitaine)|eurometropole|metropole|notre (?:participation|contribution|apport)|collectivite(?: europeenne d'alsace| de corse| territoriale)?|cd ?\\d{2,3})"
const MENTIONS = new RegExp(
  `\\b(?:(?<etat>${ETAT})|(?<collectivite>${COLLECTIVITE})|${AUTRES.map(([, motif], rang) => `(?<autre${rang}>${motif})`).join('|')})\\b`,
  'g',
)

const HORS_PAIEMENT =
  /(?:\b(?:dans|sur|hors|president\w*|vice-president\w*|hotel|territoires?|echelle|habitants|services|initiatives?|volonte|representant\w*|prefet\w*|competences?|agents|elus|budget|ensemble|conseiller\w*|cadre|chef-lieu|partenariat|engagements?)(?: de| du| d'| a| des)?(?: tout)?|\b(?:chaque|autres?|un|de ce|votre|quatre|cinq))(?: le| la| l'| les)? ?$/
const BENEFICIAIRE =
  /\b(?:(?:soutien(?:t|nent)|subventionne(?:nt)?|accompagne(?:nt)?|aide(?:nt)?)(?= les| l'| la| le)|au|aux|a l'|a la|avec|entre|aupres (?:du|de)|en faveur (?:du|de)|vers)(?: le| l'| la| les)? ?$/
const REGARD = 36

export function listMentions(passage: string): readonly Mention[] {
  return [...passage.matchAll(MENTIONS)].map(({ index, 0: trouve, groups = {} }) => {
    const avant = passage.slice(Math.max(0, index - REGARD), index)
    const role = /^,? qui\b/.test(passage.slice(index + trouve.length, index + trouve.length + 6))
      ? 'payeur'
      : HORS_PAIEMENT.test(avant)
        ? 'autre'
        : BENEFICIAIRE.test(avant)
          ? 'beneficiaire'
          : 'payeur'
    const nom = AUTRES.find((_, rang) => groups[`autre${rang}`] !== undefined)?.[0] ?? null
    const qui = groups.etat !== undefined ? 'etat' : groups.collectivite !== undefined ? 'departement' : 'autre'
    return { debut: index, fin: index + trouve.length, qui, nom, role }
  })
}
