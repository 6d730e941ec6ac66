import type { MontantComplet } from '@/lib/domain/instantane'
import type { Sujet, Valeur } from '@/lib/domain/montant/montant'
import { type MontantLu, parseMontant } from '@/lib/domain/montant/parse-montant'
import { parsePeriode } from '@/lib/domain/periode'
import { ABSENCES, FINANCEURS, NATURES, PRECISIONS } from '@/lib/domain/vocabulaire'
import type { LigneSaisie } from './ligne'

export interface Lecture {
  readonly montants: readonly MontantComplet[]
  /** Lignes qu’aucun calcul ne peut encore prendre : montant ou période illisible. */
  readonly illisibles: number
  /** Chiffres sans source : ils empêcheront la signature. */
  readonly sansSource: number
}

/** Ce que disent les lignes en l’état ; une ligne illisible est comptée à part, jamais tenue pour zéro. */
export function lireLignes(lignes: readonly LigneSaisie[]): Lecture {
  const lues = lignes.map(lireLigne)
  const montants = lues.filter((montant) => montant !== null)
  return {
    montants,
    illisibles: lues.length - montants.length,
    sansSource: montants.filter(({ valeur, sourceId }) => valeur.kind === 'chiffre' && sourceId === null).length,
  }
}

/** Vrai quand la case porte un chiffre lisible : il lui faudra une source. */
export function isChiffreSaisi({ montant }: LigneSaisie): boolean {
  return parseMontant(montant).tag === 'ok'
}

const lectures = new WeakMap<LigneSaisie, MontantComplet | null>()

/** Ce que dit une ligne ; null tant que son montant ou sa période ne se lit pas. Une ligne ne change pas : elle se lit une fois. */
export function lireLigne(ligne: LigneSaisie): MontantComplet | null {
  const connue = lectures.get(ligne)
  if (connue !== undefined) return connue
  const lue = readLigne(ligne)
  lectures.set(ligne, lue)
  return lue
}

function readLigne(ligne: LigneSaisie): MontantComplet | null {
  const periode = parsePeriode(ligne.debut, ligne.fin)
  const nature = NATURES.find((connue) => connue === ligne.nature)
  const financeur = FINANCEURS.find((connu) => connu === ligne.financeur)
  const valeur = lireValeur(ligne, parseMontant(ligne.montant))
  if (periode.tag !== 'ok' || !nature || !financeur || valeur === null) return null
  return {
    id: ligne.cle,
    sujet: lireSujet(ligne.sujet),
    financeur,
    financeurNom: financeur === 'autre' ? ligne.financeurNom.trim() : null,
    periode: periode.periode,
    nature,
    perimetre: ligne.perimetre.trim() || null,
    valeur,
    sourceId: ligne.sourceId || null,
    citation: ligne.citation.trim() || null,
    page: ligne.page.trim() || null,
    note: ligne.note.trim() || null,
    saisiPar: '',
    saisiLe: '',
  }
}

function lireValeur({ precision, absence }: LigneSaisie, lu: MontantLu): Valeur | null {
  switch (lu.tag) {
    case 'ok':
      return {
        kind: 'chiffre',
        centimes: lu.centimes,
        precision: PRECISIONS.find((connue) => connue === precision) ?? lu.precisionSuggeree,
      }
    case 'vide':
      return { kind: ABSENCES.find((connue) => connue === absence) ?? 'non_renseigne' }
    case 'ambigu':
    case 'invalide':
      return null
  }
}

function lireSujet(cle: string): Sujet {
  const [niveau, id] = cle.split(':')
  return (niveau === 'mesure' || niveau === 'action') && id !== undefined ? { niveau, id } : { niveau: 'acte' }
}
