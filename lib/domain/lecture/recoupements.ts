import { absolu, type Centimes, centimes, sommer, soustraire } from '@/lib/domain/centimes'
import { demiIntervalle } from '@/lib/domain/montant/precision'
import type { Nature } from '@/lib/domain/vocabulaire'
import type { MontantPropose } from './types'

const RANG_PAYEUR = { chacun: 2, etat: 1, departement: 1, autre: 1, ensemble: 0 } as const

/**
 * Une même somme ne s’ajoute pas deux fois : sa répétition, son rappel arrondi dans un titre et le total de parts déjà
 * lues sont mis à part, avec la raison.
 */
export function recouperMontants(montants: readonly MontantPropose[]): readonly MontantPropose[] {
  return [setRepetitionsApart, setTotauxApart, setRappelsApart].reduce((lus, regle) => regle(lus), montants)
}

function isRetenu({ confiance }: MontantPropose): boolean {
  return confiance !== 'a_part'
}

function setApart(montant: MontantPropose, raison: string): MontantPropose {
  return { ...montant, confiance: 'a_part', raison }
}

const APRES_COUP: ReadonlySet<Nature> = new Set(['paye', 'execute', 'reporte'])

/** Une somme dite plus de fois n’apprend rien de plus, et se comparer à toutes ferait une lecture sans fin. */
const TEMOINS = 40

/** De deux écritures de la même somme, celle qui dit qui paie l’emporte ; sinon la première. */
function setRepetitionsApart(montants: readonly MontantPropose[]): readonly MontantPropose[] {
  const groupes = groupBy(montants.filter(isRetenu), cleRepetition)
  return montants.map((montant) => {
    if (!isRetenu(montant)) return montant
    const temoins = (groupes.get(cleRepetition(montant)) ?? []).slice(0, TEMOINS)
    const place = temoins.indexOf(montant)
    const couvert = temoins.some(
      (autre, rang) => autre !== montant && couvre(autre, montant, place < 0 || rang < place),
    )
    return couvert ? setApart(montant, 'Cette somme est déjà lue ailleurs dans le texte.') : montant
  })
}

/** Deux natures ne disent pas deux fois la même chose : un crédit prévu, puis reporté. */
function cleRepetition({ centimes: c, rubrique, nature }: MontantPropose): string {
  return `${c} ${rubrique} ${nature}`
}

function couvre(autre: MontantPropose, montant: MontantPropose, avant: boolean): boolean {
  if (autre.periode !== null && montant.periode !== null && autre.periode.debut !== montant.periode.debut) return false
  const ecart = RANG_PAYEUR[autre.payeur] - RANG_PAYEUR[montant.payeur]
  return ecart > 0 || (ecart === 0 && avant && autre.payeur === montant.payeur && autre.payeurNom === montant.payeurNom)
}

/** « 60 000 €, dont 30 000 € de l’État et 30 000 € du Département » : le total est celui des parts. */
function setTotauxApart(montants: readonly MontantPropose[]): readonly MontantPropose[] {
  const parSujet = new Map([...groupBy(montants.filter(isRetenu), cleSujet)].map(([cle, m]) => [cle, sommerParts(m)]))
  return montants.map((montant) => {
    if (!isRetenu(montant) || montant.payeur !== 'ensemble') return montant
    const parts = parSujet.get(cleSujet(montant))
    return parts === montant.centimes ? setApart(montant, 'C’est le total des parts déjà proposées.') : montant
  })
}

/** « Près de 700 000 € » en titre, quand le texte donne ensuite les sommes exactes. */
function setRappelsApart(montants: readonly MontantPropose[]): readonly MontantPropose[] {
  const retenus = montants.filter(isRetenu)
  const acte = retenus.filter(({ rubrique }) => rubrique === null)
  const totaux = [
    sommerParts(acte),
    sommerEnsembles(retenus.filter(({ rubrique }) => rubrique !== null)),
    ...acte.filter(({ payeur, precision }) => payeur === 'ensemble' && precision !== 'environ').map((m) => m.centimes),
  ]
    .filter((total) => total !== null)
    .slice(0, TEMOINS)
  return montants.map((montant) => {
    const { payeur, precision, rubrique } = montant
    if (payeur !== 'ensemble' || precision !== 'environ' || rubrique !== null) return montant
    const marge = demiIntervalle({ kind: 'chiffre', centimes: montant.centimes, precision: 'environ' })
    const rappelle = totaux.some((total) => absolu(soustraire(total, montant.centimes)) <= marge)
    return rappelle ? setApart(montant, 'Le total, arrondi : le texte le donne plus précisément ailleurs.') : montant
  })
}

/** Les parts de l’État et de la collectivité ; null tant que l’une manque. */
function sommerParts(montants: readonly MontantPropose[]): Centimes | null {
  const parts = montants.flatMap(({ payeur, centimes: c }) =>
    payeur === 'chacun' ? [c, c] : payeur === 'ensemble' ? [] : [c],
  )
  const payeurs = new Set(montants.flatMap(({ payeur }) => (payeur === 'chacun' ? ['etat', 'departement'] : [payeur])))
  return payeurs.has('etat') && payeurs.has('departement') ? sommer(parts) : null
}

function sommerEnsembles(montants: readonly MontantPropose[]): Centimes | null {
  if (montants.length < 2) return null
  return sommer(montants.map(({ payeur, centimes: c }) => (payeur === 'chacun' ? centimes(c * 2n) : c)))
}

/** Ce qui est dépensé ou reporté n’est pas le total de ce qui était prévu, même à somme égale. */
function cleSujet({ rubrique, periode, nature }: MontantPropose): string {
  return `${rubrique} ${periode?.debut ?? ''} ${APRES_COUP.has(nature) ? nature : ''}`
}

function groupBy(
  montants: readonly MontantPropose[],
  cle: (montant: MontantPropose) => string,
): ReadonlyMap<string, readonly MontantPropose[]> {
  const groupes = new Map<string, MontantPropose[]>()
  for (const montant of montants) {
    const groupe = groupes.get(cle(montant))
    if (groupe) groupe.push(montant)
    else groupes.set(cle(montant), [montant])
  }
  return groupes
}
