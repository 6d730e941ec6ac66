import { FINANCE, HORS_CONTRAT, PARLE_DU_CONTRAT, UNITAIRE } from './mots-du-contrat'
import type { Phrase } from './phrases'

/** Pourquoi une somme n’est pas l’argent du contrat ; null quand elle l’est. */
export interface Situation {
  readonly phrase: Phrase | null
  /** Le passage autour de la somme, borné par les sommes voisines. */
  readonly proposition: string
  readonly suite: string
  readonly enRubrique: boolean
  readonly contractuel: boolean
  /** Un autre territoire que celui de la convention, nommé dans la phrase. */
  readonly ailleurs: string | null
}

export function explainMiseAPart({
  phrase,
  proposition,
  suite,
  enRubrique,
  contractuel,
  ailleurs,
}: Situation): string | null {
  if (phrase?.zone === 'commentaires') return 'Ce chiffre est dans les commentaires des lecteurs.'
  if (phrase?.zone === 'marge') return 'Ce chiffre est dans un menu, une annonce ou un pied de page.'
  if (UNITAIRE.test(suite)) return 'C’est un montant par personne ou par mois, pas un crédit du contrat.'
  const dit = FINANCE.test(proposition) ? proposition : (phrase?.texte ?? proposition)
  const hors = HORS_CONTRAT.find(([motif]) => motif.test(enRubrique ? proposition : dit))
  if (hors !== undefined) return `La phrase parle d’autre chose que du contrat : ${hors[1]}.`
  if (enRubrique) return null
  if (phrase?.sujet === 'autre') return 'Le passage parle d’un autre cadre que le contrat.'
  if (ailleurs !== null) return `La phrase parle d’un autre territoire : ${ailleurs}.`
  if (!contractuel) return 'Rien dans le texte ne dit qu’il parle d’un contrat avec l’État.'
  if (phrase?.ligne.encart && !PARLE_DU_CONTRAT.test(phrase.texte))
    return 'Ce chiffre est dans un encart, à côté du texte.'
  const toute = phrase?.texte ?? proposition
  return FINANCE.test(toute) || PARLE_DU_CONTRAT.test(toute)
    ? null
    : 'Rien, dans la phrase, ne rattache ce chiffre au contrat.'
}
