/** Le vocabulaire de la prose administrative, en texte plié : ce qui désigne un contrat, ce qui désigne autre chose. */

/** Un contrat entre l’État et une collectivité. */
export const PARLE_DU_CONTRAT =
  /\bconvention\w*|\bavenants?\b|\bcontrats? (?:local|locaux|de (?!ville|plan|ruralite|territoire|travail|location|engagement|projet)|d'|des (?=solidarites)|entre|avec|departemental|signe)|\bcontractualis\w+|\bcontractuel\w*|strategie (?:nationale |departementale |de |pluriannuelle )*(?:pauvrete|de (?:prevention|lutte)|de lutte)|strategie pauvrete|\bplan pauvrete|\bcalpae\b|\bcls\b|\bpacte (?:local |national )?des solidarites/

/** Un autre cadre que le contrat : ses mesures et ses chiffres n’en sont pas. */
export const PARLE_D_UN_AUTRE_CADRE =
  /\bplan (?:departemental|local|regional|national|communal|intercommunal|metropolitain)\b|\bpdalhpd\b|\bpdi\b|\bschema (?:departemental|regional|local|de)\b|\bagenda 21\b|\bcontrat de (?:ville|plan|ruralite|territoire)\b|\bprogramme (?:departemental|local|regional)\b/

/** La phrase reprend ce dont la précédente parlait. */
export const REPREND_LE_SUJET =
  /^["']?(?:ce (?:plan|dernier|schema|programme|document|contrat)|cette (?:convention|demarche|strategie)|celui-ci|celle-ci|il|elle)\b/

/** Les mots de l’argent contractuel. */
export const FINANCE =
  /\benveloppes?\b|\bcredits?\b|\bfinanc\w+|\bcofinanc\w+|\bco-financ\w+|\bsubvention\w*|\bparticip(?:e|era|ation|ent|eront)\b|\bcontribu\w+|\bapport\w*|\bparite\b|\bdotations?\b|\bconcours\b|\bsoutien financier|\bmobilis\w+|\bconsacr\w+|\ballou\w+|\battribu\w+|\baccord(?:e|es|ee|ees|ent|era)\b|\bvers(?:e|es|ee|ees|ent|era|eront|ement|ements)\b|\bdelegu\w+|\bnotifi\w+|\b(?:montant|cout|budget|total|somme)s?\b|\bparts? (?:de l'etat|etat|du departement|departementale|de la metropole)|\bs'eleve\w*|\bs'engag\w+|\binscri(?:t|ts|te|tes)\b|\bbeneficie\w*|\bdont\b|\binvesti\w*|\bprevu\w*|\bprevoit\b|\bdepens\w+|\bconsomm\w+|\bexecut\w+|\bfixee?\b/

/** De l’argent qui n’est pas celui du contrat. */
export const HORS_CONTRAT: readonly (readonly [RegExp, string])[] = [
  [
    /\bloyers?\b|\blocations?\b|\bappartements?\b|\bm2\b|\bm²|\bimmobili\w+|\ba vendre\b|\bcharges comprises/,
    'un loyer ou une annonce',
  ],
  [
    /\bbudget (?:initial|primitif|supplementaire|general|rsa|du rsa|de fonctionnement|d'investissement|(?:annuel )?(?:du departement|de la collectivite|social|departemental))|\bdecisions? modificatives?|\bcompte administratif/,
    'le budget de la collectivité',
  ],
  [
    /\bdepenses? (?:de rsa|du rsa|de solidarite|sociales?|d'aide sociale|annuelles?|devai\w+|totales? du)|\ballocations? (?:du )?rsa\b|\ballocations? individuelles|\b(?:financer|versement du|payer) le rsa\b|\bcout du rsa\b|\breste a charge\b|\bsurcout\w*/,
    'la dépense d’allocation ou d’aide sociale',
  ],
  [
    /\bsalaires?\b|\bsmic\b|\bprimes?\b|\bamendes?\b|\bcotisations?\b|\btarifs?\b|\bprix\b|\bchiffre d'affaires\b|\bcaution\b|\bau capital de\b|\bretraites?\b|\bfactures? de\b|\bplafond de ressources\b|\bseuil de pauvrete\b|\bquotient familial\b/,
    'un prix, un revenu ou un tarif',
  ],
  [
    /\b(?:au |a l'echelle |niveau )national\w*|\bechelle nationale\b|\bfrance entiere\b|\bsur tout le territoire national|\bmilliards?\b|\btous les departements\b|\bgouvernement (?:a |va )?(?:mobilis|consacr|investi)\w+|\bdoubl\w+ .{0,40}nationale/,
    'un chiffre national',
  ],
]

/** Juste après le chiffre : un montant unitaire n’est pas un crédit. */
export const UNITAIRE =
  /^ ?(?:net |brut |ttc |ht )?(?:par|\/|chaque) ?(?:mois|personne|beneficiaire|habitant|foyer|jeune|jour|heure|an et par|place|menage|allocataire|famille|enfant|nuit|m2)\b|^ ?(?:mensuels?|de l'heure)\b/
