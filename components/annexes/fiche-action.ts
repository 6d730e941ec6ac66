import type { ActeLu } from '@/components/actes/acte-lu'
import { listLignes } from '@/components/actes/ordre-lignes'
import type { Action } from '@/lib/domain/instantane'
import { LIBELLES_ACTION, LIBELLES_NATURES, LIBELLES_STATUTS_ACTION } from '@/lib/domain/libelles'
import { formatPeriode } from '@/lib/domain/periode'
import { decrireValeur } from '@/lib/domain/phrase/valeur'
import { resumerVerdict } from '@/lib/domain/phrase/verdict'
import { type CaseAnnexe, caseDe, composeCase, listColonnesPayeurs } from './cellule'
import type { Renvois } from './renvois'

export interface BudgetFiche {
  readonly colonnes: readonly string[]
  readonly lignes: readonly { readonly cle: string; readonly titre: string; readonly cases: readonly CaseAnnexe[] }[]
}

/** La fiche d’une action, telle qu’elle s’annexe : ce qui n’y est pas renseigné s’y lit comme tel. */
export interface FicheAnnexe {
  readonly cle: string
  readonly code: string | null
  readonly titre: string
  readonly rubriques: readonly { readonly terme: string; readonly texte: string }[]
  readonly budget: BudgetFiche
  /** Les documents que cite son budget : une fiche se lit seule. */
  readonly notes: Renvois['notes']
}

/** Une fiche par action, dans l’ordre du tableau financier. */
export function listFichesAnnexes(lu: ActeLu, renvois: Renvois): readonly FicheAnnexe[] {
  const actions = new Map(lu.acte.actions.map((action) => [action.id, action]))
  return listLignes(lu.acte)
    .map(({ rubrique }) => actions.get(rubrique.id))
    .filter((action) => action !== undefined)
    .map((action) => ({
      cle: action.lignee,
      code: action.code,
      titre: action.titre,
      rubriques: listRubriques(action, lu),
      budget: composeBudget(action, lu, renvois),
      notes: listNotes(action, lu, renvois),
    }))
}

function listRubriques(action: Action, { acte, convention }: ActeLu): FicheAnnexe['rubriques'] {
  const { statutAction, mesureId, volet } = action
  const volets = convention.cadre.volets
  return [
    rubrique('mesureId', acte.mesures.find(({ id }) => id === mesureId)?.intitule ?? null),
    ...(volets.length === 0
      ? []
      : [rubrique('volet', volet && (volets.find(({ code }) => code === volet)?.libelle ?? volet))]),
    rubrique('statutAction', statutAction && LIBELLES_STATUTS_ACTION[statutAction]),
    rubrique('objectif', action.objectif),
    rubrique('descriptif', action.descriptif),
    rubrique('resultatsAttendus', action.resultatsAttendus),
    rubrique('pilote', action.pilote),
    rubrique('partenaires', enLignes(action.partenaires)),
    rubrique('cofinanceurs', enLignes(action.cofinanceurs)),
    rubrique('publicCible', action.publicCible),
    rubrique('territoire', action.territoire),
    rubrique('calendrier', action.calendrier),
    ...(action.axes.length === 0 ? [] : [rubrique('axes', enLignes(action.axes))]),
    ...(action.phases.length === 0 ? [] : [rubrique('phases', enLignes(action.phases.map(decrirePhase)))]),
    rubrique('indicateurs', action.indicateurs),
  ]
}

function rubrique(champ: keyof typeof LIBELLES_ACTION, texte: string | null) {
  return { terme: LIBELLES_ACTION[champ], texte: texte ?? decrireValeur(null) }
}

function enLignes(elements: readonly string[]): string | null {
  return elements.length === 0 ? null : elements.join('\n')
}

function decrirePhase({ libelle, echeance, territoire }: Action['phases'][number]): string {
  return [libelle, territoire, echeance].filter((partie) => partie !== null).join(', ')
}

function listNotes({ id }: Action, { acte }: ActeLu, renvois: Renvois): FicheAnnexe['notes'] {
  const siens = acte.montants.filter(({ sujet }) => sujet.niveau === 'action' && sujet.id === id)
  const numeros = new Set(siens.map(renvois.getNumero))
  return renvois.notes.filter(({ numero }) => numeros.has(numero))
}

function composeBudget({ id }: Action, lu: ActeLu, renvois: Renvois): BudgetFiche {
  const cellules = lu.analyse.cellules.filter(({ sujet }) => sujet.niveau === 'action' && sujet.id === id)
  const payeurs = listColonnesPayeurs(
    cellules.flatMap(({ montants }) => montants),
    lu,
  )
  return {
    colonnes: [...payeurs.map(({ titre }) => titre), 'Parité'],
    lignes: cellules.map((cellule) => {
      const { nature, periode, perimetre, verdict } = cellule
      const titre = [formatPeriode(periode), LIBELLES_NATURES[nature].toLowerCase(), perimetre]
      return {
        cle: [nature, formatPeriode(periode), perimetre].join('|'),
        titre: titre.filter((partie) => partie !== null).join(', '),
        cases: [...payeurs.map(({ payeur }) => composeCase(cellule, payeur, renvois)), caseDe(resumerVerdict(verdict))],
      }
    }),
  }
}
