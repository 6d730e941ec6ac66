import type { Periode } from '@/lib/domain/periode'
import { confirmer, type Desaccord, fusionner } from './fusion'
import {
  type ChampLigne,
  createLigne,
  findParId,
  findPrecedente,
  isMemeSaisie,
  type LigneSaisie,
  writeLigne,
} from './ligne'

export type ErreursLigne = Readonly<Partial<Record<ChampLigne, readonly string[]>>>

/** L’état de l’éditeur : ma saisie, et ce que la base avait quand je l’ai commencée. */
export interface EtatEditeur {
  readonly version: number
  readonly base: readonly LigneSaisie[]
  readonly lignes: readonly LigneSaisie[]
  /** Par clé de ligne. */
  readonly erreurs: Readonly<Record<string, ErreursLigne>>
  /** Tant qu’il en reste, rien ne s’enregistre. */
  readonly desaccords: readonly Desaccord[]
  /** La saisie retrouvée à l’ouverture, avec l’instant de sa dernière frappe. */
  readonly reprise: Pick<Brouillon, 'lignes' | 'le'> | null
}

export interface Brouillon {
  readonly base: readonly LigneSaisie[]
  readonly lignes: readonly LigneSaisie[]
  readonly le: string
}

/** Une ligne telle qu’un geste d’ensemble la laisse ; null s’il la retire. */
export interface Changement {
  readonly cle: string
  readonly ligne: LigneSaisie | null
}

export type GesteEditeur =
  | { readonly type: 'ecrire'; readonly cle: string; readonly champs: Partial<Readonly<Record<ChampLigne, string>>> }
  | {
      readonly type: 'ajouter'
      readonly cle: string
      readonly sujet: string
      readonly periode: Periode | null
      readonly sourceSeule: string
    }
  | { readonly type: 'retirer'; readonly cle: string }
  | { readonly type: 'poser'; readonly changements: readonly Changement[] }
  | { readonly type: 'refuser'; readonly erreurs: EtatEditeur['erreurs'] }
  | { readonly type: 'reprendre'; readonly brouillon: Brouillon }
  | { readonly type: 'abandonner' }
  | { readonly type: 'trancher'; readonly desaccord: Desaccord; readonly garder: 'mienne' | 'enregistree' }
  | {
      readonly type: 'confirmer'
      readonly version: number
      readonly envoyees: readonly LigneSaisie[]
      readonly enregistrees: readonly LigneSaisie[]
    }
  | { readonly type: 'relire'; readonly version: number; readonly enregistrees: readonly LigneSaisie[] }

export function createEtat(version: number, base: readonly LigneSaisie[], lignes = base): EtatEditeur {
  return { version, base, lignes, erreurs: {}, desaccords: [], reprise: null }
}

export function isModifie({ base, lignes }: Pick<EtatEditeur, 'base' | 'lignes'>): boolean {
  return !isMemeSaisie(base, lignes)
}

/** Ce dont ma saisie est partie. Une ligne en désaccord n’a plus d’ancêtre : relue, elle sera de nouveau en désaccord. */
export function listAncetres({ base, desaccords }: Pick<EtatEditeur, 'base' | 'desaccords'>): readonly LigneSaisie[] {
  return base.filter(({ id }) => !desaccords.some(({ enregistree }) => enregistree?.id === id))
}

export function reduireEditeur(etat: EtatEditeur, geste: GesteEditeur): EtatEditeur {
  switch (geste.type) {
    case 'ecrire':
      return ecrire(etat, geste.cle, geste.champs)
    case 'ajouter': {
      const { cle, sujet, periode, sourceSeule } = geste
      const neuve = createLigne(cle, sujet, findPrecedente(etat.lignes, sujet), periode, sourceSeule)
      return { ...etat, lignes: [...etat.lignes, neuve] }
    }
    case 'retirer':
      return retirer(etat, geste.cle)
    case 'poser':
      return poser(etat, geste.changements)
    case 'refuser':
      return { ...etat, erreurs: geste.erreurs }
    case 'reprendre':
      return reprendre(etat, geste.brouillon)
    case 'abandonner':
      return createEtat(etat.version, etat.base)
    case 'trancher':
      return trancher(etat, geste.desaccord, geste.garder)
    case 'confirmer':
      return {
        ...createEtat(geste.version, []),
        ...confirmer(geste.envoyees, etat.lignes, geste.enregistrees),
      }
    case 'relire':
      return {
        ...etat,
        ...fusionner(listAncetres(etat), etat.lignes, geste.enregistrees),
        version: geste.version,
        base: geste.enregistrees,
      }
  }
}

function ecrire(etat: EtatEditeur, cle: string, champs: Partial<Readonly<Record<ChampLigne, string>>>): EtatEditeur {
  const restantes = Object.entries(etat.erreurs[cle] ?? {}).filter(([champ]) => !(champ in champs))
  return {
    ...etat,
    lignes: etat.lignes.map((ligne) =>
      ligne.cle === cle ? writeLigne(ligne, champs, findParId(etat.base, ligne.id)) : ligne,
    ),
    erreurs: cle in etat.erreurs ? { ...etat.erreurs, [cle]: Object.fromEntries(restantes) } : etat.erreurs,
  }
}

/** Plusieurs lignes d’un seul geste. Une ligne connue garde sa place et son identifiant, une autre vient à la suite. */
function poser(etat: EtatEditeur, changements: readonly Changement[]): EtatEditeur {
  const poses = new Map(changements.map(({ cle, ligne }) => [cle, ligne]))
  const connues = new Set(etat.lignes.map(({ cle }) => cle))
  const gardees = etat.lignes.flatMap((ligne) => {
    const posee = poses.get(ligne.cle)
    if (posee === undefined) return [ligne]
    return posee === null ? [] : [{ ...posee, id: ligne.id }]
  })
  const neuves = changements.flatMap(({ cle, ligne }) => (ligne === null || connues.has(cle) ? [] : [ligne]))
  return {
    ...etat,
    lignes: [...gardees, ...neuves],
    erreurs: Object.fromEntries(Object.entries(etat.erreurs).filter(([cle]) => !poses.has(cle))),
    desaccords: etat.desaccords.filter(({ cle }) => poses.get(cle) !== null),
  }
}

function reprendre(etat: EtatEditeur, { base, lignes, le }: Brouillon): EtatEditeur {
  const fusion = fusionner(base, lignes, etat.base)
  return isMemeSaisie(fusion.lignes, etat.base) ? etat : { ...etat, ...fusion, reprise: { lignes: fusion.lignes, le } }
}

function retirer(etat: EtatEditeur, retiree: string): EtatEditeur {
  return {
    ...etat,
    lignes: etat.lignes.filter(({ cle }) => cle !== retiree),
    desaccords: etat.desaccords.filter(({ cle }) => cle !== retiree),
  }
}

/** Garder une ligne que l’autre a retirée, c’est la remettre : elle redevient neuve. */
function trancher(etat: EtatEditeur, { cle, enregistree }: Desaccord, garder: 'mienne' | 'enregistree'): EtatEditeur {
  if (garder === 'enregistree' && enregistree === null) return retirer(etat, cle)
  const tranchee = (mienne: LigneSaisie): LigneSaisie => {
    if (garder === 'enregistree') return { ...mienne, ...enregistree, cle }
    return enregistree === null ? { ...mienne, id: '' } : mienne
  }
  return {
    ...etat,
    desaccords: etat.desaccords.filter((autre) => autre.cle !== cle),
    lignes: etat.lignes.map((ligne) => (ligne.cle === cle ? tranchee(ligne) : ligne)),
  }
}
