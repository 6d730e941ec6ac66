import { type Groupe, groupBy } from '@/lib/domain/groupe'
import type { MontantComplet } from '@/lib/domain/instantane'
import { type Chiffre, isChiffre } from '@/lib/domain/montant/montant'
import { maxPrecision, sommerChiffres } from '@/lib/domain/montant/precision'
import { clePeriode } from '@/lib/domain/periode'
import { enumerer } from '@/lib/domain/phrase/grammaire'
import { entreGuillemets, POINT_VIRGULE } from '@/lib/domain/phrase/typographie'

/** Une ligne à réunir, avec ses montants. */
export interface LigneAReunir {
  readonly id: string
  readonly intitule: string
  readonly montants: readonly MontantComplet[]
}

/** Un montant qui remplace ceux qu’il additionne. */
export interface SommeReunie {
  readonly modele: MontantComplet
  readonly valeur: Chiffre
  readonly sourceId: string | null
  readonly note: string
}

export interface PlanDeFusion {
  /** Ce qui passe tel quel sur la ligne réunie : un chiffre seul, ou une absence, qui le reste. */
  readonly gardes: readonly MontantComplet[]
  readonly sommes: readonly SommeReunie[]
}

/**
 * Ce que deviennent les montants de lignes qu’on réunit : deux chiffres de mêmes payeur, période, nature et périmètre
 * s’additionnent, à la moins fine de leurs précisions. Une absence ne s’additionne pas et reste à côté. Une ligne qui
 * porte déjà deux chiffres différents pour la même chose n’est pas additionnée : elle se contredit.
 */
export function planFusion(lignes: readonly LigneAReunir[]): PlanDeFusion {
  const montants = lignes.flatMap(({ montants, ...ligne }) => montants.map((montant) => ({ ...ligne, montant })))
  const plans = groupBy(montants, ({ montant }) => cle(montant)).map(planCle)
  return { gardes: plans.flatMap(({ gardes }) => gardes), sommes: plans.flatMap(({ sommes }) => sommes) }
}

type Porte = Omit<LigneAReunir, 'montants'> & { readonly montant: MontantComplet }

function planCle(groupe: Groupe<Porte>): PlanDeFusion {
  const chiffres = groupe.filter(({ montant }) => isChiffre(montant.valeur))
  const absences = groupe.filter(({ montant }) => !isChiffre(montant.valeur))
  const gardes = groupBy(absences, ({ montant }) => montant.valeur.kind).map(([premiere]) => premiere.montant)
  const [premier] = chiffres
  const contredit = new Set(chiffres.map(({ id }) => id)).size < chiffres.length
  if (premier === undefined || chiffres.length === 1 || contredit) {
    return { gardes: [...chiffres.map(({ montant }) => montant), ...gardes], sommes: [] }
  }
  const valeurs = chiffres.map(({ montant }) => montant.valeur).filter(isChiffre)
  const sources = new Set(chiffres.map(({ montant }) => montant.sourceId))
  const somme: SommeReunie = {
    modele: premier.montant,
    valeur: {
      kind: 'chiffre',
      centimes: sommerChiffres(valeurs).centimes,
      precision: maxPrecision(valeurs.map(({ precision }) => precision)),
    },
    sourceId: sources.size === 1 ? premier.montant.sourceId : null,
    note: noter(chiffres, absences),
  }
  return { gardes, sommes: [somme] }
}

function noter(chiffres: readonly Porte[], absences: readonly Porte[]): string {
  const somme = `Somme de ${citer(chiffres)}`
  return absences.length === 0 ? `${somme}.` : `${somme}${POINT_VIRGULE}sans chiffre pour ${citer(absences)}.`
}

function citer(portes: readonly Porte[]): string {
  return enumerer(portes.map(({ intitule }) => entreGuillemets(intitule)))
}

function cle({ financeur, financeurNom, periode, nature, perimetre }: MontantComplet): string {
  return [financeur, financeurNom ?? '', clePeriode(periode), nature, perimetre ?? ''].join('|')
}
