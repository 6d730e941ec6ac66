import { groupBy } from '@/lib/domain/groupe'
import { cleSujet, type Montant } from '@/lib/domain/montant/montant'
import { clePeriode, comparePeriodes, type Periode } from '@/lib/domain/periode'
import type { Nature } from '@/lib/domain/vocabulaire'

type Ligne = Pick<Montant, 'sujet' | 'financeur' | 'financeurNom' | 'periode' | 'nature' | 'perimetre'>

/**
 * Les lignes à préparer pour une nouvelle période : celles de la dernière période, contractualisées, ou annoncées quand
 * l’acte n’en a pas d’autres. Elles viennent sans chiffre : un montant ne se recopie pas d’une année sur l’autre. Une
 * période qui recouvre la nouvelle (la convention entière) n’est pas une année à reconduire.
 */
export function listLignesAPreparer<L extends Ligne>(montants: readonly L[], periode: Periode): readonly L[] {
  const nature = chooseNature(montants)
  const anterieures = montants.filter((ligne) => ligne.nature === nature && ligne.periode.fin < periode.debut)
  const derniere = anterieures
    .map((ligne) => ligne.periode)
    .toSorted(comparePeriodes)
    .at(-1)
  if (derniere === undefined) return []
  const prises = new Set(montants.filter((ligne) => clePeriode(ligne.periode) === clePeriode(periode)).map(cle))
  return groupBy(
    anterieures.filter((ligne) => clePeriode(ligne.periode) === clePeriode(derniere)),
    cle,
  ).flatMap(([ligne]) => (prises.has(cle(ligne)) ? [] : [{ ...ligne, periode }]))
}

function chooseNature(montants: readonly Ligne[]): Nature {
  return montants.some(({ nature }) => nature === 'contractualise') ? 'contractualise' : 'annonce'
}

function cle({ sujet, financeur, financeurNom, nature, perimetre }: Ligne): string {
  return [cleSujet(sujet), financeur, financeurNom ?? '', nature, perimetre ?? ''].join('|')
}
