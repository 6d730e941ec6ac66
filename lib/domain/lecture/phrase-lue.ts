import type { Periode } from '@/lib/domain/periode'
import { listMentions, type Mention } from './mentions'
import { FINANCE, HORS_CONTRAT, PARLE_DU_CONTRAT } from './mots-du-contrat'
import { readSeulePeriode } from './periode-montant'
import type { Phrase } from './phrases'
import { nommerAilleurs, type Reperage } from './territoires'

/** Ce que toutes les sommes d’une phrase partagent. */
export interface PhraseLue {
  readonly mentions: readonly Mention[]
  readonly nommeLeContrat: boolean
  readonly parleDArgent: boolean
  /** De quoi d’autre que le contrat elle parle ; null quand rien ne le dit. */
  readonly hors: string | null
  /** Un autre territoire que celui de la convention, nommé dans la phrase. */
  readonly ailleurs: string | null
  /** Vrai quand le territoire de la convention est le sujet d’un verbe d’argent : « La Haute-Loire consacre… ». */
  readonly territoirePaie: boolean
  /** La seule période qu’elle nomme. */
  readonly periode: Periode | null
}

/** Lit chaque phrase une fois : les sommes se suivent dans le texte, la dernière phrase lue est celle de la suivante. */
export function createLecteur(reperage: Reperage): (phrase: Phrase) => PhraseLue {
  let derniere: { readonly phrase: Phrase; readonly lue: PhraseLue } | null = null
  return (phrase) => {
    if (derniere?.phrase !== phrase) derniere = { phrase, lue: readPhrase(phrase, reperage) }
    return derniere.lue
  }
}

function readPhrase({ texte, debut, fin }: Phrase, reperage: Reperage): PhraseLue {
  return {
    mentions: listMentions(texte),
    nommeLeContrat: PARLE_DU_CONTRAT.test(texte),
    parleDArgent: FINANCE.test(texte),
    hors: nommerHorsContrat(texte),
    ailleurs: nommerAilleurs(reperage, debut, fin),
    territoirePaie: isPayeur(reperage, texte, debut),
    periode: readSeulePeriode(texte),
  }
}

/** De quelle autre sorte d’argent un passage parle. */
export function nommerHorsContrat(passage: string): string | null {
  return HORS_CONTRAT.find(([motif]) => motif.test(passage))?.[1] ?? null
}

const PAIE = /^ (?:consacr|mobilis|apport|vers|engag|invest|mett|inscri|financ|ajout|debours)/

function isPayeur({ trouves, chez }: Reperage, texte: string, de: number): boolean {
  return trouves.some(
    ({ debut, fin, territoire }) =>
      debut >= de && fin <= de + texte.length && territoire.code === chez?.code && PAIE.test(texte.slice(fin - de)),
  )
}
