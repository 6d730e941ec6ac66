import { listTerminees } from '@/lib/domain/avenant/terminees'
import { type Descendance, followFiliations } from '@/lib/domain/difference/descendance'
import { type CleLigne, cleLigne } from '@/lib/domain/difference/ligne'
import { type ChangementTexte, compareActions, compareMesures } from '@/lib/domain/difference/textes'
import type { Acte, Filiation } from '@/lib/domain/instantane'

/** Ce qu’une mesure ou une action est devenue, ou d’où elle vient. */
export type Devenir =
  | { readonly tag: 'continuee' }
  | { readonly tag: 'modifiee'; readonly renommee: boolean }
  | { readonly tag: 'ajoutee' }
  /** Née d’une scission ou d’une fusion : les intitulés d’où elle vient. */
  | { readonly tag: 'issue'; readonly de: readonly string[] }
  /** `declaree` : l’acte dit qu’elle prend fin ; sinon elle n’y figure simplement plus. */
  | { readonly tag: 'terminee'; readonly declaree: boolean; readonly motif: string | null }
  /** Scindée ou fusionnée : les intitulés qui la continuent. */
  | { readonly tag: 'scindee' | 'fusionnee'; readonly vers: readonly string[] }

export interface LigneComparee {
  readonly cle: CleLigne
  readonly niveau: 'mesure' | 'action'
  /** Son intitulé à l’arrivée ; celui de départ si elle n’y est plus. */
  readonly intitule: string
  readonly devenir: Devenir
  readonly textes: readonly ChangementTexte[]
}

interface Ligne {
  readonly cle: CleLigne
  readonly niveau: 'mesure' | 'action'
  readonly intitule: string
}

/**
 * Met face à face les lignes de deux actes, par lignée : d’abord celles de l’arrivée, puis celles qui n’y sont plus. Une
 * ligne qui avait déjà pris fin n’est plus à comparer.
 */
export function compareLignes(avant: Acte, apres: Acte, filiations: readonly Filiation[]): readonly LigneComparee[] {
  const [departs, arrivees] = [listLignes(avant), listLignes(apres)]
  const noms = new Map([...departs, ...arrivees].map(({ cle, intitule }) => [cle, intitule]))
  const [clesDepart, clesArrivee] = [toCles(departs), toCles(arrivees)]
  const [finiesAvant, finies] = [listTerminees(avant), listTerminees(apres)]
  const descendance = followFiliations(filiations, clesDepart, clesArrivee)
  const nommer = (cles: readonly CleLigne[]) => cles.map((cle) => noms.get(cle) ?? cle)
  return [
    ...arrivees
      .filter(({ cle }) => !finiesAvant.has(cle) || !finies.has(cle))
      .map((ligne) => {
        const textes = compareTextes(ligne, avant, apres)
        const devenir: Devenir = clesDepart.has(ligne.cle)
          ? ((finies.has(ligne.cle) ? readFin(ligne.cle, descendance) : null) ?? readContinuation(textes))
          : readArrivee(descendance.listOrigines(ligne.cle), nommer)
        return { ...ligne, devenir, textes }
      }),
    ...departs
      .filter(({ cle }) => !clesArrivee.has(cle))
      .map((ligne) => ({ ...ligne, devenir: readDepart(ligne.cle, descendance, nommer), textes: [] })),
  ]
}

/** Les lignes d’un acte, mesures puis actions. */
export function listLignes({ mesures, actions }: Pick<Acte, 'mesures' | 'actions'>): readonly Ligne[] {
  return [
    ...mesures.map(
      ({ lignee, intitule }) => ({ cle: cleLigne('mesure', lignee), niveau: 'mesure', intitule }) as const,
    ),
    ...actions.map(
      ({ lignee, titre }) => ({ cle: cleLigne('action', lignee), niveau: 'action', intitule: titre }) as const,
    ),
  ]
}

function toCles(lignes: readonly Ligne[]): ReadonlySet<CleLigne> {
  return new Set(lignes.map(({ cle }) => cle))
}

function readContinuation(textes: readonly ChangementTexte[]): Devenir {
  if (textes.length === 0) return { tag: 'continuee' }
  return { tag: 'modifiee', renommee: textes.some(({ champ }) => champ === 'Intitulé' || champ === 'Titre') }
}

function readArrivee(origines: readonly CleLigne[], nommer: (cles: readonly CleLigne[]) => readonly string[]): Devenir {
  return origines.length === 0 ? { tag: 'ajoutee' } : { tag: 'issue', de: nommer(origines) }
}

/** Une ligne qui prend fin garde, dans l’acte, ce qu’elle a reçu avant. */
function readFin(cle: CleLigne, { findFin }: Descendance): Devenir | null {
  const fin = findFin(cle)
  return fin && { tag: 'terminee', declaree: true, motif: fin.motif }
}

function readDepart(
  cle: CleLigne,
  descendance: Descendance,
  nommer: (cles: readonly CleLigne[]) => readonly string[],
): Devenir {
  const { listSuites, listOrigines } = descendance
  const suites = listSuites(cle)
  const [premiere] = suites
  if (premiere === undefined) return readFin(cle, descendance) ?? { tag: 'terminee', declaree: false, motif: null }
  const fusionnee = suites.length === 1 && listOrigines(premiere).length > 1
  return { tag: fusionnee ? 'fusionnee' : 'scindee', vers: nommer(suites) }
}

function compareTextes({ cle, niveau }: Ligne, avant: Acte, apres: Acte): readonly ChangementTexte[] {
  if (niveau === 'mesure') {
    const [a, b] = [avant, apres].map(({ mesures }) => mesures.find(({ lignee }) => cleLigne('mesure', lignee) === cle))
    return a && b ? compareMesures(a, b) : []
  }
  const [a, b] = [avant, apres].map(({ actions }) => actions.find(({ lignee }) => cleLigne('action', lignee) === cle))
  return a && b ? compareActions({ acte: avant, action: a }, { acte: apres, action: b }) : []
}
