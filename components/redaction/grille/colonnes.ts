import { LIBELLES_FINANCEURS } from '@/lib/domain/libelles'
import { clePeriode, comparePeriodes, formatPeriode, type Periode, parsePeriode } from '@/lib/domain/periode'
import { FINANCEURS, type Financeur } from '@/lib/domain/vocabulaire'
import type { LigneSaisie } from '../montants/ligne'
import type { PeriodeProposee } from '../montants/periodes'

/** Qui paie ; seul un autre financeur a un nom. */
export interface Payeur {
  readonly financeur: Financeur
  readonly financeurNom: string
}

/** Une colonne de la grille : une période et un payeur. */
export interface Colonne extends Payeur {
  readonly cle: string
  readonly periode: Periode
  /** Les deux jours, tels que les champs les écrivent. */
  readonly debut: string
  readonly fin: string
  readonly libellePeriode: string
  readonly libellePayeur: string
}

const PARTIES: readonly Payeur[] = [
  { financeur: 'etat', financeurNom: '' },
  { financeur: 'departement', financeurNom: '' },
]

export const ENSEMBLE: Payeur = { financeur: 'ensemble', financeurNom: '' }

const lectures = new WeakMap<Jours, ReturnType<typeof parsePeriode>>()

type Jours = Pick<LigneSaisie, 'debut' | 'fin'>

/** La période d’une ligne, lue une fois : une grille de sept cents montants la redemande à chaque frappe. */
function lirePeriode(jours: Jours): ReturnType<typeof parsePeriode> {
  const lue = lectures.get(jours) ?? parsePeriode(jours.debut, jours.fin)
  lectures.set(jours, lue)
  return lue
}

/** Deux colonnes se confondent quand elles ont cette clé en commun. */
export function cleColonne(ligne: Omit<ColonneSaisie, 'perimetre'>): string {
  const { debut, fin, financeur, financeurNom } = ligne
  const lue = lirePeriode(ligne)
  const periode = lue.tag === 'ok' ? clePeriode(lue.periode) : `${debut}|${fin}`
  return [periode, financeur, financeur === 'autre' ? financeurNom.trim() : ''].join('|')
}

type ColonneSaisie = Pick<LigneSaisie, 'debut' | 'fin' | 'financeur' | 'financeurNom' | 'perimetre'>

/** Vrai quand la grille sait où ranger cette ligne : le périmètre restreint et les dates illisibles restent au formulaire. */
export function isRangeable(ligne: ColonneSaisie): boolean {
  return (
    ligne.perimetre.trim() === '' &&
    lirePeriode(ligne).tag === 'ok' &&
    FINANCEURS.some((financeur) => financeur === ligne.financeur)
  )
}

/** L’État et la collectivité partout ; l’ensemble et les autres financeurs là où on les emploie ou les demande. */
export function listColonnes(
  lignes: readonly LigneSaisie[],
  periodes: readonly PeriodeProposee[],
  payeurs: readonly Payeur[],
): readonly Colonne[] {
  const rangeables = lignes.filter(isRangeable)
  const lues = [...rangeables, ...periodes].flatMap((jours) => {
    const lue = lirePeriode(jours)
    return lue.tag === 'ok' ? [{ debut: jours.debut, fin: jours.fin, periode: lue.periode }] : []
  })
  const tous = [...PARTIES, ...rangeables.flatMap(toPayeur), ...payeurs]
  const uniques = [...new Map(tous.map((payeur) => [clePayeur(payeur), payeur])).values()].toSorted(comparePayeurs)
  return [...new Map(lues.map((lue) => [clePeriode(lue.periode), lue])).values()]
    .toSorted((a, b) => comparePeriodes(a.periode, b.periode))
    .flatMap(({ debut, fin, periode }) =>
      uniques.map((payeur) => ({
        ...payeur,
        cle: cleColonne({ debut, fin, ...payeur }),
        periode,
        debut,
        fin,
        libellePeriode: formatPeriode(periode),
        libellePayeur: payeur.financeurNom || LIBELLES_FINANCEURS[payeur.financeur],
      })),
    )
}

export function clePayeur({ financeur, financeurNom }: Payeur): string {
  return `${financeur}|${financeurNom}`
}

function toPayeur({ financeur, financeurNom }: LigneSaisie): readonly Payeur[] {
  const connu = FINANCEURS.find((candidat) => candidat === financeur)
  return connu ? [{ financeur: connu, financeurNom: connu === 'autre' ? financeurNom.trim() : '' }] : []
}

function comparePayeurs(a: Payeur, b: Payeur): number {
  return (
    FINANCEURS.indexOf(a.financeur) - FINANCEURS.indexOf(b.financeur) || a.financeurNom.localeCompare(b.financeurNom)
  )
}
