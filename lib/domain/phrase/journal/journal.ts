import { capitaliser } from '@/lib/domain/phrase/grammaire'
import type { Cote, Role } from '@/lib/domain/vocabulaire'
import { nommerActeur } from './acteur'
import { NARRATIONS_CONVENTION } from './convention'
import { NARRATIONS_CYCLE } from './cycle'
import { NARRATIONS_EXAMEN } from './examen'
import { NARRATIONS_FICHES } from './fiches'
import { NARRATIONS_MONTANTS } from './montants'
import type { Contractante, Narration } from './narration'
import { NARRATIONS_PIECES } from './pieces'
import { NARRATIONS_PORTAIL } from './portail'

/** Une ligne du journal, telle qu’elle est enregistrée. */
export interface LigneJournal {
  readonly evenement: string
  readonly donnees: unknown
  readonly role: Role | null
  readonly cote: Cote | null
}

export interface LigneRacontee {
  readonly phrase: string
  readonly details: readonly string[]
}

const FAMILLES_EVENEMENTS = {
  cycle: { libelle: 'Étapes de l’acte', narrations: NARRATIONS_CYCLE },
  montants: { libelle: 'Montants', narrations: NARRATIONS_MONTANTS },
  fiches: { libelle: 'Mesures et actions', narrations: NARRATIONS_FICHES },
  examen: { libelle: 'Examen', narrations: NARRATIONS_EXAMEN },
  pieces: { libelle: 'Documents et échéances', narrations: NARRATIONS_PIECES },
  convention: { libelle: 'Convention, sources et écarts', narrations: NARRATIONS_CONVENTION },
  portail: { libelle: 'Portail', narrations: NARRATIONS_PORTAIL },
} as const

export const FAMILLES_JOURNAL = ['cycle', 'montants', 'fiches', 'examen', 'pieces', 'convention', 'portail'] as const
export type FamilleJournal = (typeof FAMILLES_JOURNAL)[number]

const NARRATIONS: ReadonlyMap<string, Narration> = new Map(
  FAMILLES_JOURNAL.flatMap((famille) => Object.entries<Narration>(FAMILLES_EVENEMENTS[famille].narrations)),
)

/** Tout ce que le journal sait raconter. */
export function listEvenements(famille?: FamilleJournal): readonly string[] {
  return famille === undefined ? [...NARRATIONS.keys()] : Object.keys(FAMILLES_EVENEMENTS[famille].narrations)
}

export function nommerFamille(famille: FamilleJournal): string {
  return FAMILLES_EVENEMENTS[famille].libelle
}

/** La phrase d’une ligne : qui, par son rôle, et ce qu’il a fait, avec les mots et les chiffres du jour. */
export function raconter({ evenement, donnees, role, cote }: LigneJournal, chez: Contractante | null): LigneRacontee {
  const acteur = nommerActeur(role, cote, chez?.type ?? null)
  const recit = NARRATIONS.get(evenement)?.(donnees, chez) ?? null
  if (recit === null) return { phrase: `${acteur} a agi (${evenement}).`, details: [] }
  return {
    phrase: finir(`${acteur} ${recit.fait}`),
    details: recit.details.map((detail) => finir(capitaliser(detail))),
  }
}

/** Un seul point final, même quand la phrase s’achève par une citation qui a le sien. */
function finir(phrase: string): string {
  return /([.!?…]|[.…]\s?»)$/.test(phrase) ? phrase : `${phrase}.`
}
