import { compareTextes, groupBy } from '@/lib/domain/groupe'
import { type Chiffre, cleSujet, isChiffre, type Montant, type Sujet } from '@/lib/domain/montant/montant'
import { sommerChiffres } from '@/lib/domain/montant/precision'
import { type Cote, computeParite, getEnsemble, listAttendus, type Parts, type Verdict } from '@/lib/domain/parite'
import { type Conflit, compareMontants, readParts } from '@/lib/domain/parts'
import { clePeriode, comparePeriodes, type Periode } from '@/lib/domain/periode'
import { NATURES, type Nature } from '@/lib/domain/vocabulaire'

/** Ce que disent les montants d’une nature et d’un périmètre. */
export interface Bilan<M extends Montant = Montant> {
  readonly nature: Nature
  readonly perimetre: string | null
  readonly parts: Parts
  readonly verdict: Verdict
  /** Tous financeurs ; null quand il ne peut être établi. */
  readonly total: Chiffre | null
  readonly manquants: readonly Cote[]
  readonly conflits: readonly Conflit<M>[]
  readonly montants: readonly M[]
}

/** Le bilan d’un sujet sur une période. */
export interface Cellule<M extends Montant = Montant> extends Bilan<M> {
  readonly periode: Periode
  readonly sujet: Sujet
}

/** Les natures qui peuvent figurer en tête d’un acte, de la plus engageante à la moins engageante. */
export const NATURES_DE_TETE = ['contractualise', 'notifie', 'annonce'] as const satisfies readonly Nature[]

/**
 * Range les montants en cellules : une nature, une période, un périmètre, un sujet. Rien ne s’additionne d’une
 * cellule à l’autre, et deux montants du même financeur dans une cellule sont un conflit, non une somme.
 */
export function consolider<M extends Montant>(montants: readonly M[]): readonly Cellule<M>[] {
  return groupBy(montants.toSorted(compareMontants), cleCellule)
    .map((groupe) => {
      const [{ nature, perimetre, periode, sujet }] = groupe
      const { parts, conflits } = readParts(groupe)
      return { ...computeBilan({ nature, perimetre, parts, conflits, montants: groupe }), periode, sujet }
    })
    .toSorted(compareCellules)
}

/** Tire des parts le verdict et le total. */
export function computeBilan<M extends Montant>(
  champs: Pick<Bilan<M>, 'nature' | 'perimetre' | 'parts' | 'conflits' | 'montants'>,
): Bilan<M> {
  const verdict = computeParite(champs.parts)
  return {
    ...champs,
    verdict,
    total: computeTotal(champs.parts),
    manquants: verdict.tag === 'indeterminable' ? verdict.manquants : [],
  }
}

/**
 * Le bilan à montrer en tête : le tout avant un périmètre restreint, puis contractualisé, notifié, annoncé. Le premier
 * dont la parité se juge ; à défaut le premier qui porte un chiffre. Le payé et l’exécuté ne font jamais un titre.
 */
export function chooseTete<B extends Bilan>(bilans: readonly B[]): B | null {
  const candidats = NATURES_DE_TETE.flatMap((nature) => bilans.filter((bilan) => bilan.nature === nature)).toSorted(
    (a, b) => compareTextes(a.perimetre ?? '', b.perimetre ?? ''),
  )
  const entiers = candidats.filter(({ perimetre }) => perimetre === null)
  return pickTete(entiers) ?? pickTete(candidats)
}

function pickTete<B extends Bilan>(candidats: readonly B[]): B | null {
  return candidats.find(({ verdict }) => verdict.tag !== 'indeterminable') ?? candidats.find(hasChiffre) ?? null
}

/** Vrai quand une part au moins est chiffrée. */
export function hasChiffre({ parts }: Pick<Bilan, 'parts'>): boolean {
  return [parts.etat, parts.departement, parts.ensemble, ...parts.autres.map(({ valeur }) => valeur)].some(isChiffre)
}

/** Clé de ce qui peut se comparer : même nature, même période, même périmètre. */
export function clePortee({ nature, periode, perimetre }: Pick<Montant, 'nature' | 'periode' | 'perimetre'>): string {
  return [nature, clePeriode(periode), perimetre ?? ''].join('|')
}

function cleCellule(montant: Montant): string {
  return `${clePortee(montant)}|${cleSujet(montant.sujet)}`
}

function computeTotal(parts: Parts): Chiffre | null {
  const valeurs = [getEnsemble(parts), ...listAttendus(parts).map(({ valeur }) => valeur)]
  return valeurs.every(isChiffre) ? sommerChiffres(valeurs) : null
}

function compareCellules(a: Cellule, b: Cellule): number {
  return (
    NATURES.indexOf(a.nature) - NATURES.indexOf(b.nature) ||
    comparePeriodes(a.periode, b.periode) ||
    compareTextes(a.perimetre ?? '', b.perimetre ?? '') ||
    compareTextes(cleSujet(a.sujet), cleSujet(b.sujet))
  )
}
