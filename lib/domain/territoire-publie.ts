import type { BilanPublie } from '@/lib/domain/bilan-publie'
import { keepParObjet } from '@/lib/domain/par-objet'
import type { Verdict } from '@/lib/domain/parite'
import type { Periode } from '@/lib/domain/periode'
import type { PrecisionDate, TypeCollectivite } from '@/lib/domain/vocabulaire'

/** Une convention publiée, telle qu’une liste la montre. */
export interface ConventionResumee {
  readonly id: string
  readonly slug: string
  readonly titre: string
  readonly cadreCode: string
  readonly cadreNom: string
  readonly famille: string
  readonly periode: Periode | null
  readonly departements: readonly string[]
  readonly acteLibelle: string
  readonly dateSignature: string | null
  readonly precisionDateSignature: PrecisionDate | null
  readonly publieLe: Date
  /** Les écarts sans réponse ; ceux que la collectivité a expliqués ou corrigés n’y comptent plus. */
  readonly ecartsReels: number
  readonly ecartsConsignes: number
  readonly ecartsExplicables: number
  readonly bilans: readonly BilanPublie[]
  readonly tete: BilanPublie | null
}

/** Une collectivité contractante et ce qu’elle a publié ; sans convention, elle est « non renseignée ». */
export interface TerritoirePublie {
  readonly id: string
  readonly code: string
  readonly type: TypeCollectivite
  readonly nom: string
  readonly nomCourt: string
  readonly slug: string
  readonly article: string
  readonly charniere: string
  readonly region: { readonly code: string; readonly nom: string; readonly slug: string }
  readonly departements: readonly { readonly code: string; readonly nom: string; readonly slug: string }[]
  readonly conventions: readonly ConventionResumee[]
}

/** Ce qu’une liste dit d’une convention publiée, du plus sûr au moins sûr. */
export const ETATS_PARITE = [
  'attestee',
  'compatible',
  'rompue',
  'indeterminable',
] as const satisfies readonly Verdict['tag'][]
export type EtatParite = (typeof ETATS_PARITE)[number]

/** Du moins favorable au plus favorable : quand un dessin ne peut en montrer qu’un, il ne flatte pas. */
export const PRUDENCE = ['rompue', 'indeterminable', 'compatible', 'attestee'] as const satisfies readonly EtatParite[]

/** La Métropole de Lyon exerce les compétences d’un département, et se cherche parmi les métropoles. */
export const CODE_METROPOLE_DE_LYON = '69M'

/** Vrai pour une métropole, Lyon comprise. */
export function isMetropole({ code, type }: Pick<TerritoirePublie, 'code' | 'type'>): boolean {
  return type === 'metropole' || code === CODE_METROPOLE_DE_LYON
}

/** Les conventions dont la parité se juge. */
export function listConventions({ conventions }: Pick<TerritoirePublie, 'conventions'>): readonly ConventionResumee[] {
  return conventions.filter((convention) => !isHorsParite(convention))
}

/** Vrai pour un territoire qui a publié une convention ; un plan n’en est pas une. */
export function isRenseigne({ conventions }: Pick<TerritoirePublie, 'conventions'>): boolean {
  return conventions.some((convention) => !isHorsParite(convention))
}

/** Vrai pour un plan d’un autre cadre. */
export function isHorsParite({ famille }: Pick<ConventionResumee, 'famille'>): boolean {
  return famille === 'plan'
}

/** Sans aucun montant, la parité est indéterminable : elle n’est pas rompue. */
export function getEtatParite({ tete }: Pick<ConventionResumee, 'tete'>): EtatParite {
  return tete?.verdict.tag ?? 'indeterminable'
}

/** Combien de territoires ont publié une convention, et sur combien. */
export const computeCouverture = keepParObjet((territoires: readonly TerritoirePublie[]) => ({
  renseignes: territoires.filter(isRenseigne).length,
  total: territoires.length,
}))

/**
 * L’état d’un département sur une carte : celui de la moins favorable des conventions qui le couvrent. Les métropoles
 * n’y comptent pas, Lyon exceptée, qui y exerce les compétences du département. Null : aucune convention publiée.
 */
export function computeEtatDepartement(code: string, territoires: readonly TerritoirePublie[]): EtatParite | null {
  const etats = territoires
    .filter(({ type }) => type !== 'metropole')
    .flatMap(listConventions)
    .filter(({ departements }) => departements.includes(code))
    .map(getEtatParite)
  return PRUDENCE.find((etat) => etats.includes(etat)) ?? null
}
