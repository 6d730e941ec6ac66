/** Ce que l’on demande à la base : la question entière, et la même dont le dernier mot n’est que commencé. */
export interface Question {
  /** Des mots, des groupes de mots entre guillemets, des mots à écarter précédés d’un tiret. */
  readonly entiere: string
  /** Ce qui précède le mot commencé. */
  readonly debut: string
  /** Le mot commencé, fait de seules lettres et de seuls chiffres ; vide quand il n’y en a pas. */
  readonly commence: string
}

const HORS_MOT = /[^\p{L}\p{M}\p{N}"\s-]+/gu
const DERNIER_MOT = /^(?<debut>.*\s)?(?<commence>[\p{L}\p{M}\p{N}]{2,})$/u

/**
 * Ne garde de ce qui est saisi que ce qui se cherche : aucun signe n’a de sens pour la base, hors les guillemets et le
 * tiret. Le dernier mot peut n’être que commencé, sauf entre guillemets ou écarté.
 */
export function parseQuestion(saisie: string): Question {
  const entiere = saisie
    .replace(/[«»“”]/g, '"')
    .replace(HORS_MOT, ' ')
    .replace(/\s+/g, ' ')
    .trim()
  const { debut = '', commence = '' } = DERNIER_MOT.exec(entiere)?.groups ?? {}
  const citation = debut.split('"').length % 2 === 0
  return citation ? { entiere, debut: '', commence: '' } : { entiere, debut: debut.trim(), commence }
}
