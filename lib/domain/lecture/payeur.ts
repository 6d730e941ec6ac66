import { listMentions, type Mention } from './mentions'
import type { Payeur } from './types'

/** Qui paie une somme, d’après la phrase qui la dit. */
export interface PayeurLu {
  readonly payeur: Payeur
  readonly nom: string | null
  readonly sur: boolean
  readonly raison: string
}

/** La phrase, et la place de la somme dans cette phrase ; `avant` et `apres` bornent la proposition où la chercher. */
export interface SommeSituee {
  readonly phrase: string
  readonly mentions: readonly Mention[]
  readonly debut: number
  readonly fin: number
  /** Fin de la somme précédente et début de la suivante, ou les bords de la phrase. */
  readonly avant: number
  readonly apres: number
}

const CHACUN_APRES = /^[ ,(]*(?:pour |par |a )?(?:chacun|chacune|chaque partie|partie|de part et d'autre)\b/
const CHACUN_AVANT = /\b(?:chacun|chacune|chaque (?:partie|cocontractant|signataire|financeur))\b[^;.]{0,60}$/
const LIEN_APRES =
  /^ ?(?:[,:([/-] ?)?(?:(?:en \d{4}|au titre de (?:l'annee |l'exercice )?\d{4}|pour (?:l'annee )?\d{4}|supplementaires?|maximum|par an|sur \w+ ans|ttc|,) ?)*(?:(?:qui )?(?:sont |seront |est |sera |etant |ont ete |a ete )?(?:verse|apporte|finance|pris en charge|provenant|issu|alloue|attribue|accorde|octroye|inscrit|supporte|mobilise|fourni|delegue|notifie|a la charge|a charge|de la part|de credits|de participation|au titre|a celle|a celui|a ceux|la (?:participation|contribution|part)|le (?:concours|soutien)|l'(?:apport|aide)|celles?|celui)(?:e?s?) ?)*(?:de |du |d'|par |pour |des |que |cote |credits ?)?(?:le |la |l'|les )?(?:seule? )?$/
const TOTAL =
  /\b(?:montant|cout|budget|enveloppe|financement|somme|total|effort|investissement|programme)s?(?: \w+){0,2} (?:total|totale|global|globale|previsionnel|previsionnelle|commun|commune)\b|\btotal de\b|\bau total\b|\bcout total\b|\btotal\b|\bglobal(?:e|ement)?\b|\benveloppe\b/
/** « Le Département a signé un avenant de 756 000 € » : un contrat se chiffre pour ses deux parties. */
const CONTRAT_DE =
  /\b(?:conventions?|avenants?|contrats?|plans? d'actions)(?: [a-z0-9'-]+){0,4}? (?:de|a hauteur de|d'un montant(?: total)? de)(?: pres de| plus de)? $/
/** « L’État propose une enveloppe de 690 250 € » : l’enveloppe de qui la donne. */
const SON_ENVELOPPE = /\bune enveloppe (?!totale|globale|commune)/
const TOTAL_APRES = /^ ?,? ?(?:au total|en tout|en cumule|tous financeurs|toutes parts)/
const PARTAGE = /\d ?%|\b50 ?\/ ?50\b|\bmoitie\b|\bparite\b|\bpour cent\b|\btiers\b/
/** « s’engage à parité, soit 512 640 € » : la somme redit ce que la partie apporte. */
const APPOSITION = /\bsoit (?:un montant de |la somme de |un apport de )?$/
const PART_DE =
  /\b(?:parts?|participation|contribution|apport|concours|soutien|subvention|dotation|credits?|financement|aide|engagement)s?(?: \w+){0,2} (?:de |du |d'|des )(?:la |l'|le )?$/

export function readPayeur(somme: SommeSituee): PayeurLu {
  const { phrase, mentions, debut, fin, avant, apres } = somme
  const suite = phrase.slice(fin, apres)
  const amorce = phrase.slice(avant, debut)
  if (CHACUN_APRES.test(suite) || CHACUN_AVANT.test(amorce))
    return dire('chacun', true, 'Le texte dit « chacun » : le même montant pour chaque partie.')
  if (TOTAL_APRES.test(suite)) return direTotal(suite)
  return (
    readApres(suite, apres < phrase.length) ??
    readAvant(amorce, suite) ??
    readReprise(
      mentions.filter(({ fin: bord }) => bord <= avant),
      amorce,
    ) ??
    dire('ensemble', false, 'Le texte ne dit pas qui paie : le montant est proposé pour l’ensemble.')
  )
}

function readApres(suite: string, suivie: boolean): PayeurLu | null {
  const mentions = listMentions(suite)
  const [premiere, seconde] = mentions
  if (premiere === undefined || premiere.role !== 'payeur' || !LIEN_APRES.test(suite.slice(0, premiere.debut)))
    return null
  if (suivie && annonceLaSuivante(suite, premiere)) return null
  return seconde !== undefined && isJointe(suite, premiere, seconde) ? direEnsemble(suite) : direPayeur(premiere)
}

const COLLEE = /^ ?$/
const SEPARATION = /^ ?(?:[,;/+)]|et )/

/**
 * « 60 000 € (État : 30 000 €) » : sans préposition, un nom suivi d’une somme annonce celle-ci. Collé à la somme qui
 * précède et séparé de la suivante, il est à la première : « 37 k€ État, 37 k€ Département ».
 */
function annonceLaSuivante(suite: string, { debut, fin }: Mention): boolean {
  if (COLLEE.test(suite.slice(0, debut)) && SEPARATION.test(suite.slice(fin))) return false
  const prepose = /(?:\bde |\bdu |\bd'|\bpar |\bpour |\bdes )(?:le |la |l'|les )?$|\bde l'$/.test(suite.slice(0, debut))
  return !prepose && /^[ :=(,-]*(?:[a-z'-]+ ){0,6}$/.test(suite.slice(fin))
}

function readAvant(amorce: string, suite: string): PayeurLu | null {
  const mentions = listMentions(amorce)
  const payeurs = mentions.filter(({ role }) => role === 'payeur')
  const [avantDerniere, derniere] = payeurs.length > 1 ? payeurs.slice(-2) : [undefined, payeurs[0]]
  if (derniere === undefined) return TOTAL.test(amorce) ? direTotal(suite) : null
  const entre = amorce.slice(derniere.fin)
  if (avantDerniere !== undefined && isJointe(amorce, avantDerniere, derniere)) return direEnsemble(suite)
  if (PARTAGE.test(entre) && !APPOSITION.test(entre)) return dire('ensemble', false, PART_NON_DITE)
  const designee = PART_DE.test(amorce.slice(0, derniere.debut))
  const total = designee || /^ ?:/.test(entre) ? isTotal(entre, derniere) : isTotal(amorce, derniere)
  return total || CONTRAT_DE.test(entre) ? direTotal(suite) : direPayeur(derniere)
}

function isTotal(passage: string, { qui }: Mention): boolean {
  return TOTAL.test(qui === 'etat' ? passage.replace(SON_ENVELOPPE, '') : passage)
}

/** « … et 120 000 € en 2020 », « (portée de 214 000 €) à 268 000 € », « …, qui s’établit à 331 800 € ». */
const POURSUIT =
  /(?:,|\b(?:et|puis|soit))(?: (?:encore|enfin|aussi|verse|apporte|consacre|mobilise|ajoute|finance|engage|inscrit))?(?: de| d'| a)? ?$|^ a $|,? qui (?:s'|est |atteint |represente )[^,]{0,40}$/

/** « L’État apporte 100 000 € en 2019 et 120 000 € en 2020 » : le payeur vaut pour la somme suivante. */
function readReprise(precedentes: readonly Mention[], amorce: string): PayeurLu | null {
  if (!/^[^;.:]{0,60}$/.test(amorce) || !POURSUIT.test(amorce) || TOTAL.test(amorce)) return null
  const derniere = precedentes.findLast(({ role }) => role === 'payeur')
  return derniere === undefined
    ? null
    : {
        ...direPayeur(derniere),
        sur: false,
        raison: 'Le payeur est repris du début de la phrase : vérifiez qu’il vaut aussi pour cette somme.',
      }
}

function isJointe(passage: string, a: Mention, b: Mention): boolean {
  const entre = passage.slice(a.fin, b.debut)
  return (
    entre.length < 60 &&
    !/\d/.test(entre) &&
    /(?:^|[ ,])(?:et|\/|ainsi que)(?: | de | du | par | d')*(?:le |la |l'|les |de l'|du |par l'|par le |pour l'|pour le )?$/.test(
      entre,
    )
  )
}

const PART_NON_DITE =
  'Le texte donne une proportion, pas la part de chacun : rien n’est calculé, seul le total est proposé.'

function direTotal(suite: string): PayeurLu {
  if (PARTAGE.test(suite)) return dire('ensemble', true, PART_NON_DITE)
  return dire('ensemble', true, 'Le texte donne un montant total, toutes parts réunies.')
}

function direEnsemble(suite: string): PayeurLu {
  if (PARTAGE.test(suite)) return dire('ensemble', true, PART_NON_DITE)
  return dire('ensemble', true, 'Le texte réunit l’État et la collectivité dans un seul montant.')
}

export function direPayeur({ qui, nom }: Mention): PayeurLu {
  if (qui === 'etat') return dire('etat', true, 'La phrase dit que l’État paie.')
  if (qui === 'departement') return dire('departement', true, 'La phrase dit que la collectivité paie.')
  return { ...dire('autre', true, `La phrase nomme un autre financeur : ${nom ?? ''}.`), nom }
}

function dire(payeur: Payeur, sur: boolean, raison: string): PayeurLu {
  return { payeur, nom: null, sur, raison }
}
