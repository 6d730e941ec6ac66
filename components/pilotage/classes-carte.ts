import { type Aspect, NON_RENSEIGNE } from '@/components/territoires/carte/dessine'
import { formatMontant } from '@/lib/domain/montant/format-montant'
import type { Periode } from '@/lib/domain/periode'
import { type Classe, classer, type DepartementChiffre, listClasses } from '@/lib/domain/pilotage/habitant'

/** De la plus claire à la plus foncée, chacune avec le numéro qui la dit en noir et blanc. */
const FONDS = ['fill-encre/10', 'fill-encre/30', 'fill-encre/65', 'fill-encre'] as const

/** Les deux premières sont claires : leur numéro y est foncé. */
const TEINTES = ['text-encre', 'text-encre', 'text-page', 'text-page'] as const

export interface ClasseDessinee extends Classe {
  readonly aspect: Aspect
  readonly libelle: string
}

/** Non comparable : quelque chose est publié, ce n’est pas un territoire non renseigné. */
export const NON_COMPARABLE: Aspect = { fond: NON_RENSEIGNE.fond, signe: { texte: '–', teinte: 'text-encre' } }

/** Les classes de la carte pour cette période, avec leurs bornes en euros par habitant. */
export function dessinerClasses(periode: Periode): readonly ClasseDessinee[] {
  return listClasses(periode).map((classe, rang) => ({
    ...classe,
    aspect: { fond: FONDS[rang] ?? FONDS[0], signe: { texte: `${rang + 1}`, teinte: TEINTES[rang] ?? TEINTES[0] } },
    libelle: nommerClasse(classe),
  }))
}

/** L’aspect d’un montant par habitant ; ce qu’on ne sait pas diviser n’est pas dans la première classe. */
export function getAspectMontant(
  { parHabitant, refus }: Pick<DepartementChiffre, 'parHabitant' | 'refus'>,
  classes: readonly ClasseDessinee[],
): Aspect {
  if (refus !== null) return NON_COMPARABLE
  const rang = parHabitant === null ? null : classer(parHabitant.centimes, classes)
  return (rang === null ? undefined : classes[rang]?.aspect) ?? NON_RENSEIGNE
}

function nommerClasse({ min, max }: Classe): string {
  if (max === null) return `${formatMontant(min)} ou plus par habitant`
  return min === 0n
    ? `Moins de ${formatMontant(max)} par habitant`
    : `De ${formatMontant(min)} à moins de ${formatMontant(max)}`
}
