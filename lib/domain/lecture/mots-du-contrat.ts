/** Le vocabulaire de la prose administrative, en texte plié : ce qui désigne un contrat, ce qui désigne autre chose. */

/** Un contrat entre l’État et une collectivité. */
export const PARLE_DU_CONTRAT =
  /\bconvention\w*|\bavenants?\b|\bcontrats? (?:conclu (?:entre|avec)|local|locaux|de (?!ville|plan|ruralite|territoire|travail|location|engagement|projet)|d'|des (?=solidarites)|entre|avec|departemental|signe)|\bcontractualis\w+|\bcontractuel\w*|strategie (?:nationale |departementale |de |pluriannuelle )*(?:pauvrete|de (?:prevention|lutte)|de lutte)|strategie pauvrete|\bplan pauvrete|\bcalpae\b|\bcls\b|\bpacte (?:local |national )?des solidarites/

/** Un autre cadre que le contrat : ses mesures et ses chiffres n’en sont pas. */
export const PARLE_D_UN_AUTRE_CADRE =
  /\bplan (?:departemental|local|regional|national|communal|intercommunal|metropolitain)\b|\bpdalhpd\b|\bpdi\b|\bschema (?:departemental|regional|local|de)\b|\bagenda 21\b|\bplan de relance\b|\bfnadt\b|\bdetr\b|\bdsil\b|\bcontrat de (?:ville|plan|ruralite|territoire)\b|\bprogramme (?:departemental|local|regional)\b/

/** La phrase reprend ce dont la précédente parlait. */
export const REPREND_LE_SUJET =
  /^["']?(?:ce (?:plan|dernier|schema|programme|document|contrat)|cette (?:convention|demarche|strategie)|celui-ci|celle-ci|il|elle)\b/

/** Les mots de l’argent contractuel. */
export const FINANCE =
  /\benveloppes?\b|\bcredits?\b|\bfinanc\w+|\bcofinanc\w+|\bco-financ\w+|\bsubvention\w*|\bparticip(?:e|era|ation|ent|eront)\b|\bcontribu\w+|\bapport\w*|\bparite\b|\bdotations?\b|\bconcours\b|\bsoutien financier|\bmobilis\w+|\bconsacr\w+|\ballou\w+|\battribu\w+|\baccord(?:e|es|ee|ees|ent|era)\b|\bvers(?:e|es|ee|ees|ent|era|eront|ement|ements)\b|\bdelegu\w+|\bnotifi\w+|\b(?:montant|cout|budget|total|somme)s?\b|\bparts? (?:de l'etat|etat|du departement|departementale|de la metropole)|\bs'eleve\w*|\bengag\w+|\binscri\w+|\bcel(?:le|ui) d(?:e|u)\b|\bbeneficie\w*|\bdont\b|\binvesti\w*|\bprevu\w*|\bprevoit\b|\bdepens\w+|\bconsomm\w+|\bexecut\w+|\bfixee?\b|\bdote(?:e?s?)\b|\b(?:ramene|porte)e(?:e?s?)\b|\bre(?:coi(?:t|vent)|cevr(?:a|ont))\b|\bverr(?:a|ont) le jour\b|\bporter(?:a|ont|ons)\b|\brecevr\w+|\biront\b|\bira\b|\bmettr(?:a|ont)\b|\bservir(?:a|ont)\b|\bpermettr(?:a|ont)\b|\brepresent\w+/

/** De l’argent qui n’est pas celui du contrat. */
export const HORS_CONTRAT: readonly (readonly [RegExp, string])[] = [
  [
    /\bloyers?\b|\blocations? (?:d'un |d'une |de |d')?(?:appartement|maison|studio|logement|meuble|saisonniere)|\bappartements?\b|\bm2\b|\bm²|\bimmobili\w+|\ba vendre\b|\bcharges comprises/,
    'un loyer ou une annonce',
  ],
  [
    /\b(?:dont le |le )budget 20\d\d|\b(?:son|leur) budget\b|\bemprunts?\b|\bbudget (?:total|initial|primitif|supplementaire|general|rsa|du rsa|de fonctionnement|d'investissement|(?:annuel )?(?:du departement|de la collectivite|social|departemental))|\bdecisions? modificatives?|\bcompte administratif|\bdotation globale\b|\bdgf\b|\bdroits de mutation\b|\bepargne (?:brute|nette)\b|\bdette\b|\brecettes? (?:reelles?|fiscales?|de fonctionnement)/,
    'le budget de la collectivité',
  ],
  [
    /\bde prestations\b|\bprestations (?:sociales|familiales|legales)\b|\bdepenses? (?:correspondantes?|afferentes?|de rsa|du rsa|de solidarite|sociales?|d'aide sociale|annuelles?|devai\w+|totales? du)|\ballocations? (?:du )?rsa\b|\ballocations? individuelles|\b(?:financer|versement du|payer) le rsa\b|\bcout du rsa\b|\breste a charge\b|\bsurcout\w*|\ben allocations?\b|\bpour le rsa\b|\bau titre du rsa\b|\bd'allocations?\b|(?<!\b(?:entrants?|personnes?|inscrits?|publics?|independants?|nouveaux) )\bau rsa\b/,
    'la dépense d’allocation ou d’aide sociale',
  ],
  [
    /\bsalaires?\b|\bsmic\b|\bprimes?\b|\bamendes?\b|\bcotisations?\b|\btarifs?\b|\bdevis\b|\bprix\b|\bchiffre d'affaires\b|\bcaution\b|\bau capital de\b|\bretraites?\b|\bfactures? de\b|\ben moyenne\b|\bcoute(?:nt)?\b|\bcheques?\b|\bbillets?\b|\btickets?\b|\baides? (?:individuelles?|maximale)|\bpeu(?:t|vent) (?:accorder|atteindre|recevoir|beneficier|percevoir)\b|\bplafond de ressources\b|\bseuil de pauvrete\b|\bquotient familial\b/,
    'un prix, un revenu ou un tarif',
  ],
  [
    /\b(?:au |a l'echelle |niveau )national\w*|\bechelle nationale\b|\b(?:au niveau|a l'echelle) (?:regionale?|de la region)\b|^en region\b|\bfrance entiere\b|\bsur tout le territoire national|\bmilliards?\b|\btous les departements\b|\bgouvernement (?:a |va )?(?:mobilis|consacr|investi)\w+|\bdoubl\w+ .{0,40}nationale/,
    'un chiffre national ou régional',
  ],
  [
    /^(?:en parallele|dans le meme temps)\b|\bhors (?:convention|contrat|avenant|plan pauvrete)|\b(?:independamment|en dehors) d(?:e|u) |\bdroit commun\b|\bne releve(?:nt)? pas\b|\bne (?:sont|est) pas (?:incluse?s?|comprise?s?|comptee?s?)\b|\bnon comprise?s?\b/,
    'le texte le dit hors du contrat',
  ],
  [
    /\ba titre de comparaison\b|\bpar comparaison\b|\bvoisine?s?\b|\bpour memoire\b|\bdepens\w+ deja\b|\bdeja (?:depens|consacr)\w+/,
    'une comparaison',
  ],
  [
    /\bsans succes\b|\brejete(?:e?s?)\b|\bamendements?\b|\breclam\w+|\bdemandai(?:t|ent)\b|\brefus\w+|\bsouhait\w+|\bvoul(?:ait|aient|u)\b|\besper\w+|\bprome(?:t|ttent|ttait)\b/,
    'une somme qui n’a pas été retenue',
  ],
  [
    /\bsucced\w+ a\b|\bprecedente? (?:convention|contrat|avenant)|\b(?:convention|contrat|avenant) precedente?\b/,
    'un contrat antérieur',
  ],
  [
    /\bav(?:ait|aient|ions)(?:,? [a-z]+,?)? (?:permis|ete|verse|consacre|obtenu|finance|mobilise|apporte|attribue|alloue|recu|depense|accorde|inscrit|represente|atteint)(?:e?s?)\b|(?<!\b(?:comme|que) )\bl'an (?:passe|dernier)\b|\bl'annee (?:passee|derniere|precedente)\b/,
    'une somme d’avant',
  ],
  [/\bcompte \d{4,}\b/, 'une ligne de budget'],
  [/\bfrancs\b/, 'une autre monnaie'],
]

/** Juste avant le chiffre : une ancienne valeur, que le texte remplace ou compare. */
export const ANCIENNE_VALEUR =
  /\b(?:au lieu|en lieu et place|en remplacement) d(?:e|es|u)(?: la somme de)? $|\b(?:contre|initialement(?: \w+)? (?:de|a|par)|passe(?:e|r|nt)? de|(?:porte|ramene|releve|abaisse|reduit)(?:e?s?|r)? de|auparavant(?: de)?) $|\bpar rapport a (?:l'annee |l'exercice )?20\d\d ?\(?$/
/** Juste après : « … € est remplacé par ». */
export const VALEUR_REMPLACEE = /^["')]*[^€.;]{0,80} (?:est|sont|etait) remplacee?s? par\b/
/** Juste avant : ce dont une somme change, et non une somme. */
export const VARIATION =
  /\b(?:augment|baiss|recul|progress|diminu|redu[ic]|hausse|ecart|economie|refaction|minor|abattement)\w* (?:de |d'|a hauteur de )(?:pres de )?$/
/** Juste avant : l’échéance de versement d’une somme que le texte donne par ailleurs. */
export const ECHEANCE = /\b(?:acomptes?|avances?|solde|(?:premier|second|deuxieme|dernier) versement)\b[^.;€]{0,160}$/

/** Juste après le chiffre : un montant unitaire n’est pas un crédit. */
export const UNITAIRE =
  /^ ?(?:net |brut |ttc |ht )?(?:par|\/|chaque) ?(?:mois|personne|beneficiaire|habitant|foyer|jeune|jour|heure|an et par|place|menage|allocataire|famille|enfant|nuit|m2|repas|kilometre|logement|usager|ticket|accompagnement)\b|^ ?pour une? (?:personne|famille|foyer|couple|menage)\b|^ ?(?:mensuels?|de l'heure|de retraite|de loyer)\b/
/** Juste avant : ce que coûte une personne, une place, une part. */
export const UNITAIRE_AVANT =
  /\b(?:par|a la|au) (?:beneficiaire|personne|jeune|menage|foyer|habitant|place|allocataire|enfant|famille)s?(?: et par an)?(?: est de| s'eleve a| de)? ?:? ?$|\b(?:cout|montant|prix) (?:moyen|unitaire)\b[^.;]{0,40}$/
/** La ligne d’un total partiel. */
export const SOUS_TOTAL = /^sous-? ?total\b/
