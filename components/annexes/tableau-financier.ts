import { type ActeLu, isPlan } from '@/components/actes/acte-lu'
import { type Ligne, listLignes } from '@/components/actes/ordre-lignes'
import { listRubriques } from '@/lib/domain/analyse'
import { type Cellule, clePortee } from '@/lib/domain/consolidation'
import { consolidateConvention } from '@/lib/domain/consolidation-convention'
import { type Groupe, groupBy } from '@/lib/domain/groupe'
import type { MontantComplet } from '@/lib/domain/instantane'
import { judgeBilan } from '@/lib/domain/jugement'
import { cleSujet, isChiffre } from '@/lib/domain/montant/montant'
import { sommerChiffres } from '@/lib/domain/montant/precision'
import type { Verdict } from '@/lib/domain/parite'
import { clePeriode, formatPeriode } from '@/lib/domain/periode'
import { accorderNature } from '@/lib/domain/phrase/nature'
import { compter } from '@/lib/domain/phrase/nombre'
import { clePayeur } from '@/lib/domain/phrase/payeur'
import { decrireValeur } from '@/lib/domain/phrase/valeur'
import { decrireAlerte, decrireVerdict, resumerVerdict } from '@/lib/domain/phrase/verdict'
import type { TotalLignes } from '@/lib/domain/total-lignes'
import { type CaseAnnexe, type ColonnePayeur, caseDe, composeCase, listColonnesPayeurs } from './cellule'
import type { Renvois } from './renvois'

type Cellules = Groupe<Cellule<MontantComplet>>

/** Un total du tableau : la somme des lignes, ou ce que l’acte annonce en entier. */
export interface TotalTableau {
  readonly cle: string
  readonly titre: string
  readonly cases: readonly CaseAnnexe[]
}

export interface LigneTableau extends TotalTableau {
  readonly code: string | null
  /** Vrai pour une action placée sous sa mesure. */
  readonly retrait: boolean
}

/** Une période et les colonnes qu’elle occupe. */
export interface PeriodeTableau {
  readonly cle: string
  readonly titre: string
  readonly colonnes: readonly string[]
  readonly parite: string
}

/** Les périodes qui tiennent dans la largeur d’une page. */
export interface TrancheTableau {
  readonly periodes: readonly PeriodeTableau[]
  readonly lignes: readonly LigneTableau[]
  readonly totaux: readonly TotalTableau[]
}

/** Les montants d’une nature et d’un périmètre : ce qui ne s’additionne pas ne partage pas de tableau. */
export interface TableauFinancier {
  readonly cle: string
  readonly titre: string
  readonly tranches: readonly TrancheTableau[]
  /** La parité sur toutes les périodes, et ce que le tableau tait de ses montants. */
  readonly notes: readonly string[]
}

/** Les cellules d’une période, et les colonnes qu’elles demandent. */
interface Portee {
  readonly cellules: Cellules
  readonly payeurs: readonly ColonnePayeur[]
  /** Faux quand une colonne est déjà le total : celle d’un payeur seul, ou celle des deux parties sans autre financeur. */
  readonly avecTotal: boolean
}

/** Au-delà, un montant à neuf chiffres ne tient plus dans sa colonne. */
const COLONNES_MAX = 8

/** Les tableaux financiers de l’acte, dans l’ordre des natures. */
export function listTableauxFinanciers(lu: ActeLu, renvois: Renvois): readonly TableauFinancier[] {
  const natures = groupBy(lu.analyse.cellules, ({ nature, perimetre }) => `${nature}|${perimetre ?? ''}`)
  return natures.map((cellules) => {
    const [{ nature, perimetre }] = cellules
    const titre = `Montants ${accorderNature(nature, 2)}`
    const portees = groupBy(cellules, clePortee).map((portee) => toPortee(portee, lu))
    return {
      cle: `${nature}|${perimetre ?? ''}`,
      titre: perimetre === null ? titre : `${titre} (${perimetre})`,
      tranches: splitTranches(portees).map((tranche) => composeTranche(tranche, lu, renvois)),
      notes: listNotes(cellules, lu),
    }
  })
}

function toPortee(cellules: Cellules, lu: ActeLu): Portee {
  const payeurs = listColonnesPayeurs(
    cellules.flatMap(({ montants }) => montants),
    lu,
  )
  const noms = new Set(payeurs.map(({ payeur }) => payeur.financeur))
  return { cellules, payeurs, avecTotal: payeurs.length > 1 && (noms.has('autre') || !noms.has('ensemble')) }
}

function splitTranches(portees: readonly Portee[]): readonly Groupe<Portee>[] {
  const tranches: [Portee, ...Portee[]][] = []
  for (const portee of portees) {
    const tranche = tranches.at(-1)
    const occupees = tranche?.reduce((somme, autre) => somme + countColonnes(autre), 0) ?? 0
    if (tranche && occupees + countColonnes(portee) <= COLONNES_MAX) tranche.push(portee)
    else tranches.push([portee])
  }
  return tranches
}

function countColonnes({ payeurs, avecTotal }: Portee): number {
  return payeurs.length + Number(avecTotal)
}

function composeTranche(portees: Groupe<Portee>, lu: ActeLu, renvois: Renvois): TrancheTableau {
  return {
    periodes: portees.map(({ cellules, payeurs, avecTotal }) => ({
      cle: clePeriode(cellules[0].periode),
      titre: formatPeriode(cellules[0].periode),
      colonnes: [...payeurs.map(({ titre }) => titre), ...(avecTotal ? ['Total'] : [])],
      parite: isPlan(lu) ? 'sans objet' : resumerVerdict(judgePortee(cellules, lu)),
    })),
    lignes: listLignes(lu.acte).map((ligne) => ({
      cle: ligne.lignee,
      code: ligne.code,
      titre: ligne.titre,
      retrait: ligne.rattachee,
      cases: portees.flatMap((portee) => listCases(portee, ligne, lu, renvois)),
    })),
    totaux: [
      { cle: 'somme', titre: 'Somme des lignes', cases: portees.flatMap((portee) => listSommes(portee, lu)) },
      { cle: 'acte', titre: 'Acte entier', cases: portees.flatMap((portee) => listCasesActe(portee, renvois)) },
    ].filter(({ cases }) => cases.some(({ absente }) => !absente)),
  }
}

function listCases({ cellules, payeurs, avecTotal }: Portee, ligne: Ligne, { acte }: ActeLu, renvois: Renvois) {
  const cellule = cellules.find(({ sujet }) => cleSujet(sujet) === cleSujet(ligne.rubrique))
  const defaut = isDetaillee(ligne, cellules, acte) ? 'par action' : decrireValeur(null)
  const cases = payeurs.map(({ payeur }) => composeCase(cellule, payeur, renvois, defaut))
  return avecTotal ? [...cases, caseTotal(cellule, defaut)] : cases
}

function listCasesActe({ cellules, payeurs, avecTotal }: Portee, renvois: Renvois): readonly CaseAnnexe[] {
  const cellule = cellules.find(({ sujet }) => sujet.niveau === 'acte')
  const cases = payeurs.map(({ payeur }) => composeCase(cellule, payeur, renvois))
  return avecTotal ? [...cases, caseTotal(cellule)] : cases
}

function caseTotal(cellule: Cellule | undefined, defaut = decrireValeur(null)): CaseAnnexe {
  return cellule ? caseDe(decrireValeur(cellule.total), cellule.total === null) : caseDe(defaut, true)
}

/** La somme des lignes par payeur ; un total de tous les payeurs ne s’écrit que si aucun n’y manque. */
function listSommes({ cellules, payeurs, avecTotal }: Portee, lu: ActeLu): readonly CaseAnnexe[] {
  const totaux = lu.analyse.totaux.filter((total) => clePortee(total) === clePortee(cellules[0]))
  const sommes = payeurs.map(({ payeur }) => caseSomme(totaux.find((total) => clePayeur(total) === clePayeur(payeur))))
  if (!avecTotal) return sommes
  const comptes = totaux.filter(({ financeur }) => financeur === 'ensemble' || financeur === 'autre')
  const complet = comptes.some(({ financeur }) => financeur === 'ensemble') && comptes.every(({ partiel }) => !partiel)
  const total = complet ? sommerChiffres(comptes.map(({ somme }) => somme)) : null
  return [...sommes, caseDe(decrireValeur(total), total === null)]
}

function caseSomme(total: TotalLignes | undefined): CaseAnnexe {
  if (total === undefined) return caseDe(decrireValeur(null), true)
  const { somme, partiel, rubriquesSansChiffre } = total
  const reserve = compter(rubriquesSansChiffre, 'ligne sans montant', 'lignes sans montant')
  return { textes: [decrireValeur(somme), ...(partiel ? [reserve] : [])], absente: false }
}

/** La parité d’une période : celle que l’acte annonce, sinon celle de la somme de ses lignes. */
function judgePortee(cellules: Cellules, { analyse, acte, convention }: ActeLu): Verdict {
  const [{ nature, periode, perimetre, verdict }] = cellules
  const annoncee = cellules.find(({ sujet }) => sujet.niveau === 'acte')
  if (annoncee) return annoncee.verdict
  const [bilan] = consolidateConvention(
    acte.montants.filter((montant) => clePortee(montant) === clePortee({ nature, periode, perimetre })),
    periode,
    listRubriques(acte),
  )
  if (!bilan) return verdict
  const actions = acte.actions.map(({ id }) => id)
  return judgeBilan(bilan, { niveau: convention.cadre.niveauParite }, actions, analyse.cellules).verdict
}

function listNotes(cellules: Cellules, lu: ActeLu): readonly string[] {
  const [{ nature, perimetre }] = cellules
  const juges = isPlan(lu) ? [] : lu.analyse.bilans
  const bilan = juges.find((autre) => autre.nature === nature && autre.perimetre === perimetre)
  const montants = cellules.flatMap((cellule) => cellule.montants)
  const chiffres = montants.map(({ valeur }) => valeur).filter(isChiffre)
  const auMillier = chiffres.filter(({ precision }) => precision === 'millier').length
  const sansSource = montants.filter(({ sourceId }) => sourceId === null).length
  return [
    bilan && `${decrireVerdict(bilan.verdict, lu.collectivite)}.`,
    bilan && decrireAlerte(bilan.verdict) && `${decrireAlerte(bilan.verdict)}.`,
    auMillier > 0 && `${compter(auMillier, 'montant donné', 'montants donnés')} au millier d’euros.`,
    sansSource > 0 && `${compter(sansSource, 'montant n’a', 'montants n’ont')} pas de source renseignée.`,
  ].filter((note) => typeof note === 'string')
}

/** Une mesure dont seules les actions sont chiffrées n’est pas sans montant. */
function isDetaillee({ rubrique }: Ligne, cellules: Cellules, { actions }: ActeLu['acte']): boolean {
  const siennes = actions.filter(({ mesureId }) => rubrique.niveau === 'mesure' && mesureId === rubrique.id)
  return siennes.some(({ id }) => cellules.some(({ sujet }) => sujet.niveau === 'action' && sujet.id === id))
}
