/** Ce qu’un formulaire porte, tel qu’il s’envoie : des textes, des listes et des groupes de textes. */
export type Saisie = Readonly<Record<string, unknown>>

/** De quel côté garder un champ : ce que la personne a saisi, ou ce qu’un autre a enregistré entre-temps. */
export const CHOIX_CONFLIT = ['mienne', 'leur'] as const

/** Un champ sur lequel la saisie et l’enregistré diffèrent. */
export interface ChampDifferent {
  readonly champ: string
  readonly mienne: unknown
  readonly leur: unknown
  /** Vrai quand les deux l’ont changé : personne ne peut choisir à la place de l’agent. */
  readonly conteste: boolean
}

/**
 * Ce qui oppose une saisie à ce qu’un autre a enregistré depuis que la page a été lue. Un champ que la personne seule a
 * changé ne s’y trouve pas : rien ne s’y oppose.
 */
export function compareSaisies(base: Saisie, mienne: Saisie, leur: Saisie): readonly ChampDifferent[] {
  return Object.keys({ ...base, ...leur }).flatMap((champ) => {
    const [avant, moi, autre] = [base[champ], mienne[champ], leur[champ]]
    if (isMemeValeur(moi, autre) || isMemeValeur(autre, avant)) return []
    return [{ champ, mienne: moi, leur: autre, conteste: !isMemeValeur(moi, avant) }]
  })
}

/** Vrai quand deux champs disent la même chose : un champ vide, absent ou nul, une case cochée, vraie ou « on ». */
export function isMemeValeur(a: unknown, b: unknown): boolean {
  return JSON.stringify(simplify(a)) === JSON.stringify(simplify(b))
}

/** Une valeur telle qu’on la lit : ses textes, à la suite ; vide quand il n’y a rien. */
export function lireValeur(valeur: unknown): string {
  const nette = simplify(valeur)
  if (nette === null) return ''
  if (typeof nette === 'string') return nette
  return Object.values(nette)
    .map(lireValeur)
    .join(Array.isArray(nette) ? '\u202f; ' : ', ')
}

type Simple = null | string | readonly Simple[] | { readonly [cle: string]: Simple }

/** Une valeur sans rien de vide : ni champ, ni ligne de liste où rien n’est écrit. */
export function simplify(valeur: unknown): Simple {
  if (valeur === null || valeur === undefined || valeur === false) return null
  if (valeur === true) return 'on'
  if (Array.isArray(valeur)) {
    const elements = valeur.map(simplify).filter((element) => element !== null)
    return elements.length === 0 ? null : elements
  }
  if (typeof valeur !== 'object') return `${valeur}`.replaceAll('\r\n', '\n').trim() || null
  const champs = Object.entries(valeur)
    .map(([cle, contenu]) => [cle, simplify(contenu)] as const)
    .filter(([, contenu]) => contenu !== null)
    .sort(([a], [b]) => (a < b ? -1 : 1))
  return champs.length === 0 ? null : Object.fromEntries(champs)
}

/** Les champs cachés d’un formulaire qui sait régler un conflit. */
export const CHAMPS_CONFLIT = {
  /** La saisie telle que la page l’a lue. */
  base: 'conflit.base',
  /** Ce qu’un autre a enregistré depuis. */
  leur: 'conflit.leur',
  /** Les champs à trancher. */
  contestes: 'conflit.contestes',
  /** Un choix pour tout le formulaire. */
  tout: 'conflit.tout',
} as const

/** Le nom du choix d’un seul champ. */
export function nommerChoix(champ: string): string {
  return `conflit.choix.${champ}`
}

/** Le champ auquel un nom appartient : celui de la liste, pour une ligne de liste. */
export function getRacine(nom: string): string {
  return nom.split(/[.[]/, 1).join('')
}
