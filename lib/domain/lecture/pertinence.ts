import type { Centimes } from '@/lib/domain/centimes'
import {
  ANCIENNE_VALEUR,
  ECHEANCE,
  FINANCE,
  PARLE_DU_CONTRAT,
  SOUS_TOTAL,
  UNITAIRE,
  UNITAIRE_AVANT,
  VALEUR_REMPLACEE,
  VARIATION,
} from './mots-du-contrat'
import { nommerHorsContrat, type PhraseLue } from './phrase-lue'
import type { Phrase } from './phrases'
import type { Payeur } from './types'

/** Ce qui entoure une somme et décide si elle est celle du contrat. */
export interface Situation {
  readonly phrase: Phrase
  readonly lue: PhraseLue
  /** Le passage autour de la somme, borné par les sommes voisines. */
  readonly amorce: string
  readonly suite: string
  /** Le début de la phrase, jusqu’à sa première somme. */
  readonly entame: string
  readonly centimes: Centimes
  readonly payeur: Payeur
  readonly payeurNom: string | null
  readonly enRubrique: boolean
  readonly contractuel: boolean
  /** La ligne qui annonce la liste où se trouve la somme. */
  readonly annonce: string
}

const BUDGET_ENTIER = 10_000_000_000n
const MENUE_SOMME = 200_000n
/** Ceux qui ont leur propre argent, et n’en mettent dans le contrat que si la phrase le dit. */
const TIERS: ReadonlySet<string> = new Set(['Communes', 'Fondation', 'Associations'])
const AFFECTE = /^ ?(?:pour|aux?|a la|a l')(?! ?(?:le |la |l')?(?:etat|departement|metropole|collectivite|conseil)\b)/
/** « l’épicerie sociale (40 000 €) », « Première priorité, les jeunes majeurs : 150 000 € » : le prix de ce qui vient d’être nommé. */
const CHIFFRAGE = /[:(] ?$/
const ENTRE_PARENTHESES = /\( ?$/
const S_AJOUTE = /\bdont\b|\bs'(?:y )?ajout\w+|\bcomple(?:te|tent|tes|tee)\b|\bco-?financ\w+|\babond\w+/

/** Pourquoi une somme n’est pas l’argent du contrat ; null quand elle l’est. */
export function explainMiseAPart(situation: Situation): string | null {
  return explainEndroit(situation) ?? explainChiffre(situation) ?? explainSujet(situation)
}

function explainEndroit({ phrase }: Situation): string | null {
  if (phrase.zone === 'commentaires') return 'Ce chiffre est dans les commentaires des lecteurs.'
  return phrase.zone === 'marge' ? 'Ce chiffre est dans un menu, une annonce ou un pied de page.' : null
}

/** Ce que la somme est en elle-même : un prix, une ancienne valeur, une variation, une échéance, un budget. */
function explainChiffre({ phrase, lue, amorce, suite, centimes, payeur, enRubrique }: Situation): string | null {
  if (SOUS_TOTAL.test(phrase.texte)) return 'Un sous-total : les sommes qu’il réunit sont proposées une à une.'
  if (UNITAIRE.test(suite) || UNITAIRE_AVANT.test(amorce))
    return 'C’est un montant par personne ou par mois, pas un crédit du contrat.'
  if (ANCIENNE_VALEUR.test(amorce) || VALEUR_REMPLACEE.test(suite))
    return 'Le texte donne cette valeur pour la remplacer ou la comparer.'
  if (VARIATION.test(amorce)) return 'C’est une variation, pas une somme.'
  if (ECHEANCE.test(amorce)) return 'C’est une échéance de versement : la somme entière est dite ailleurs.'
  if (centimes > BUDGET_ENTIER) return 'Au-delà de cent millions d’euros, c’est un budget, pas un contrat local.'
  // Après « (40 000 €) », le nom suivant est celui d’une autre somme.
  const proposition = `${amorce} ${ENTRE_PARENTHESES.test(amorce) ? suite.split(/,| et /)[0] : suite}`
  const hors =
    enRubrique || CHIFFRAGE.test(amorce) || FINANCE.test(proposition) ? nommerHorsContrat(proposition) : lue.hors
  if (hors !== null) return `La phrase parle d’autre chose que du contrat : ${hors}.`
  return centimes < MENUE_SOMME && !enRubrique && payeur === 'ensemble'
    ? 'Une somme si petite, sans payeur ni intitulé, est le plus souvent un prix.'
    : null
}

/** Ce dont la phrase parle. */
function explainSujet(situation: Situation): string | null {
  const { phrase, lue, enRubrique, contractuel } = situation
  if (enRubrique) return null
  if (phrase.sujet === 'autre') return 'Le passage parle d’un autre cadre que le contrat.'
  if (lue.ailleurs !== null) return `La phrase parle d’un autre territoire : ${lue.ailleurs}.`
  if (!contractuel) return 'Rien dans le texte ne dit qu’il parle d’un contrat avec l’État.'
  if (phrase.ligne.encart && !lue.nommeLeContrat) return 'Ce chiffre est dans un encart, à côté du texte.'
  return isRattachee(situation) ? null : 'Rien, dans la phrase, ne rattache ce chiffre au contrat.'
}

/**
 * La proposition nomme le contrat, ou l’État y paie, ou elle parle d’argent dans un passage sur le contrat. Ce qu’une
 * énumération dit du contrat plus loin ne vaut pas pour une somme qu’elle affecte à autre chose.
 */
function isRattachee({ phrase, annonce, lue, amorce, suite, entame, payeur, payeurNom }: Situation): boolean {
  if (payeur === 'etat' || payeur === 'chacun') return true
  if (phrase.avant === 'contrat' && FINANCE.test(annonce)) return true
  if (PARLE_DU_CONTRAT.test(`${entame} ${amorce} ${suite}`)) return true
  if (CHIFFRAGE.test(amorce) && phrase.avant === 'contrat' && (payeurNom === null || !TIERS.has(payeurNom))) return true
  const parties = lue.mentions.some(({ qui, role }) => qui === 'etat' && role === 'payeur')
  if (payeur === 'autre' && payeurNom !== null && TIERS.has(payeurNom))
    return parties || (phrase.avant === 'contrat' && S_AJOUTE.test(phrase.texte))
  const affectee = AFFECTE.test(suite)
  const passage = phrase.avant === 'contrat' || (lue.nommeLeContrat && !affectee)
  return (payeur === 'departement' || lue.parleDArgent) && (passage || (parties && !affectee))
}
