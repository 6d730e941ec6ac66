import { type Cellule, chooseTete, consolider } from '@/lib/domain/consolidation'
import { type BilanConvention, consolidateConvention } from '@/lib/domain/consolidation-convention'
import { detectEcarts, listDetailsIncomplets } from '@/lib/domain/detect-ecarts'
import type { DetailIncomplet, EcartCalcule } from '@/lib/domain/ecart'
import type { Acte, Action, Convention, EcartConsigneComplet, Mesure, MontantComplet } from '@/lib/domain/instantane'
import { judgeBilan } from '@/lib/domain/jugement'
import { getEtendue } from '@/lib/domain/periode'
import type { Rubrique } from '@/lib/domain/rubrique'
import { computeTotalLignes, type TotalLignes } from '@/lib/domain/total-lignes'
import type { StatutEcart } from '@/lib/domain/vocabulaire'

/** Un écart calculé ou consigné, avec ce que la collectivité en répond. */
export type EcartSuivi = {
  readonly cle: string
  readonly statut: StatutEcart
  readonly explication: string | null
} & (
  | {
      readonly origine: 'calcule'
      readonly qualification: EcartCalcule['qualification']
      readonly calcul: EcartCalcule
    }
  | { readonly origine: 'consigne'; readonly qualification: 'consigne'; readonly constat: EcartConsigneComplet }
)

/** Tout ce que le portail sait dire d’un acte : la même réponse à l’écran de saisie, à la publication et au public. */
export interface Analyse {
  /** La convention entière, par nature et périmètre. */
  readonly bilans: readonly BilanConvention<MontantComplet>[]
  /** Le bilan mis en avant ; null quand aucun chiffre n’est connu. */
  readonly tete: BilanConvention<MontantComplet> | null
  /** Chaque sujet, par nature, période et périmètre. */
  readonly cellules: readonly Cellule<MontantComplet>[]
  readonly totaux: readonly TotalLignes<MontantComplet>[]
  readonly ecarts: readonly EcartSuivi[]
  readonly incomplets: readonly DetailIncomplet[]
}

/** Ce que l’examen lit d’une convention. */
export interface ConventionAnalysable extends Pick<Convention, 'periode' | 'explications'> {
  readonly cadre: Pick<Convention['cadre'], 'niveauParite'>
}

/** Ce que l’examen lit d’un acte : l’écran de saisie n’a pas à en porter davantage. */
export interface ActeAnalysable extends Pick<Acte, 'denombrements' | 'ecartsConsignes'>, Enumeration {
  readonly montants: readonly MontantComplet[]
}

interface Enumeration {
  readonly mesures: readonly Pick<Mesure, 'id' | 'lignee' | 'volet'>[]
  readonly actions: readonly Pick<Action, 'id' | 'lignee' | 'volet' | 'mesureId'>[]
}

/** Examine un acte : parité, consolidation, écarts et leurs réponses. */
export function analyseActe(convention: ConventionAnalysable, acte: ActeAnalysable): Analyse {
  const { montants, denombrements } = acte
  const rubriques = listRubriques(acte)
  const donnees = { montants, rubriques, denombrements }
  const periode = convention.periode ?? getEtendue(montants.map((montant) => montant.periode))
  const cellules = consolider(montants)
  const regle = { niveau: convention.cadre.niveauParite }
  const actions = acte.actions.map(({ id }) => id)
  const totaux = computeTotalLignes(montants, rubriques)
  const bilans = (periode === null ? [] : consolidateConvention(montants, periode, rubriques, totaux)).map((bilan) =>
    judgeBilan(bilan, regle, actions, cellules),
  )
  const calcules = detectEcarts(donnees).map(
    (calcul) =>
      ({ origine: 'calcule', cle: cleCalcule(calcul, acte), qualification: calcul.qualification, calcul }) as const,
  )
  const consignes = acte.ecartsConsignes.map(
    (constat) => ({ origine: 'consigne', cle: cleConsigne(constat), qualification: 'consigne', constat }) as const,
  )
  return {
    bilans,
    tete: chooseTete(bilans),
    cellules,
    totaux,
    ecarts: [...calcules, ...consignes].map((ecart) => {
      const reponse = convention.explications.find(({ cle }) => cle === ecart.cle)
      return { ...ecart, statut: reponse?.statut ?? 'ouvert', explication: reponse?.explication ?? null }
    }),
    incomplets: listDetailsIncomplets(donnees),
  }
}

/** Les lignes de l’acte, dans son ordre. */
export function listRubriques({ mesures, actions }: Enumeration): readonly Rubrique[] {
  return [
    ...mesures.map(({ id, volet }) => ({ niveau: 'mesure', id, volet }) as const),
    ...actions.map(({ id, volet, mesureId }) => ({ niveau: 'action', id, volet, mesureId }) as const),
  ]
}

/** La clé nomme une ligne par sa lignée : l’explication suit la même mesure ou la même action d’un acte à l’autre. */
function cleCalcule(calcul: EcartCalcule, { mesures, actions }: Enumeration): string {
  if (calcul.type !== 'montant' || calcul.sujet.niveau === 'acte') return calcul.cle
  const { id } = calcul.sujet
  const ligne = [...mesures, ...actions].find((candidate) => candidate.id === id)
  return ligne ? calcul.cle.replace(id, ligne.lignee) : calcul.cle
}

/** Un écart consigné garde sa clé d’un acte à l’autre : son explication le suit. */
function cleConsigne({ lignee }: EcartConsigneComplet): string {
  return `consigne|${lignee}`
}
