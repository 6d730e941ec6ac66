import type { Ecriture } from '@/components/redaction/formulaire/conflit'
import type { Periode } from '@/lib/domain/periode'
import { type ActionAjoutee, listAAjouter } from './actions-ajoutees'
import { acquitter, type Desaccord, fusionner, type LigneEnvoyee } from './fusion'
import {
  type ChampLigne,
  createLigne,
  findParId,
  findPrecedente,
  indexParId,
  type LigneSaisie,
  writeLigne,
} from './ligne'
import { isMemeSaisie, isPareille, normaliser } from './pareille'

export type ErreursLigne = Readonly<Partial<Record<ChampLigne, readonly string[]>>>

/** L’état de l’éditeur : ma saisie, et ce que la base avait quand je l’ai commencée. */
export interface EtatEditeur {
  readonly version: number
  readonly base: readonly LigneSaisie[]
  readonly lignes: readonly LigneSaisie[]
  readonly ajoutees: readonly ActionAjoutee[]
  /** Par clé de ligne. */
  readonly erreurs: Readonly<Record<string, ErreursLigne>>
  /** Chacun retient sa ligne, et elle seule, jusqu’au choix. */
  readonly desaccords: readonly Desaccord[]
  /** La saisie retrouvée à l’ouverture, avec l’instant de sa dernière frappe. */
  readonly reprise: Pick<Brouillon, 'lignes' | 'le'> | null
}

export interface Brouillon {
  readonly base: readonly LigneSaisie[]
  readonly lignes: readonly LigneSaisie[]
  /** Ce qui partait quand la page s’est fermée. */
  readonly enVol: readonly LigneSaisie[]
  readonly ajoutees: readonly ActionAjoutee[]
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
  | { readonly type: 'nommer'; readonly actions: readonly Pick<ActionAjoutee, 'id' | 'titre'>[] }
  | { readonly type: 'accueillir'; readonly ids: readonly string[] }
  | { readonly type: 'poser'; readonly changements: readonly Changement[] }
  | { readonly type: 'refuser'; readonly erreurs: EtatEditeur['erreurs'] }
  | { readonly type: 'reprendre'; readonly brouillon: Brouillon }
  | { readonly type: 'abandonner' }
  | { readonly type: 'trancher'; readonly desaccord: Desaccord; readonly garder: 'mienne' | 'enregistree' }
  | {
      readonly type: 'acquitter'
      readonly version: number
      readonly acquises: readonly LigneEnvoyee[]
      readonly erreurs: EtatEditeur['erreurs']
    }
  /** Écrit chaque ligne enregistrée comme la base la rend : à la demande, jamais sous les doigts de qui tape. */
  | { readonly type: 'normaliser' }
  | {
      readonly type: 'relire'
      readonly version: number
      readonly enregistrees: readonly LigneSaisie[]
      /** Qui a écrit chaque ligne, et quand, par identifiant. */
      readonly ecritures: Readonly<Record<string, Ecriture>>
    }

export function createEtat(version: number, base: readonly LigneSaisie[], lignes = base): EtatEditeur {
  return { version, base, lignes, ajoutees: [], erreurs: {}, desaccords: [], reprise: null }
}

export function isModifie({ base, lignes, ajoutees }: Pick<EtatEditeur, 'base' | 'lignes' | 'ajoutees'>): boolean {
  return listAAjouter(ajoutees).length > 0 || !isMemeSaisie(base, lignes)
}

/** Ce dont ma saisie est partie. Une ligne en désaccord n’a plus d’ancêtre : relue, elle sera de nouveau en désaccord. */
export function listAncetres({ base, desaccords }: Pick<EtatEditeur, 'base' | 'desaccords'>): readonly LigneSaisie[] {
  return base.filter(({ id }) => !desaccords.some(({ enregistree }) => enregistree?.id === id))
}

/**
 * Ce que le navigateur gardera de ma saisie : les seules lignes que j’ai touchées, et celles qui partent, avec leurs
 * ancêtres. Les autres se relisent dans la base, et une longue grille ne se recopie pas à chaque frappe.
 */
export function createBrouillon(etat: EtatEditeur, enVol: readonly LigneSaisie[], le: string): Brouillon {
  const ancetres = listAncetres(etat)
  const [anciennes, gardees, parties] = [indexParId(ancetres), indexParId(etat.lignes), indexParId(enVol)]
  const isIntacte = (ligne: LigneSaisie) => {
    const ancienne = anciennes.get(ligne.id)
    return ancienne !== undefined && !parties.has(ligne.id) && isPareille(ligne, ancienne)
  }
  const lignes = etat.lignes.filter((ligne) => !isIntacte(ligne))
  const touchees = indexParId(lignes)
  return {
    base: ancetres.filter(({ id }) => touchees.has(id) || !gardees.has(id)),
    lignes,
    enVol,
    ajoutees: listAAjouter(etat.ajoutees),
    le,
  }
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
    case 'nommer':
      return { ...etat, ajoutees: [...etat.ajoutees, ...geste.actions.map((une) => ({ ...une, enregistree: false }))] }
    case 'accueillir':
      return {
        ...etat,
        ajoutees: etat.ajoutees.map((une) => (geste.ids.includes(une.id) ? { ...une, enregistree: true } : une)),
      }
    case 'poser':
      return poser(etat, geste.changements)
    case 'refuser':
      return { ...etat, erreurs: geste.erreurs }
    case 'reprendre':
      return reprendre(etat, geste.brouillon)
    case 'abandonner':
      return {
        ...createEtat(etat.version, etat.base),
        ajoutees: etat.ajoutees.filter(({ enregistree }) => enregistree),
      }
    case 'trancher':
      return trancher(etat, geste.desaccord, geste.garder)
    case 'acquitter':
      return {
        ...etat,
        ...acquitter(etat.base, etat.lignes, geste.acquises),
        version: geste.version,
        erreurs: geste.erreurs,
        reprise: null,
      }
    case 'normaliser':
      return {
        ...etat,
        base: etat.base.map(normaliser),
        lignes: etat.lignes.map((mienne) => reecrire(mienne, etat.base)),
      }
    case 'relire':
      return relire(etat, geste.version, geste.enregistrees, geste.ecritures)
  }
}

/** Une lecture plus vieille que le dernier enregistrement ne dit plus rien. */
function relire(
  etat: EtatEditeur,
  version: number,
  enregistrees: readonly LigneSaisie[],
  ecritures: Readonly<Record<string, Ecriture>>,
): EtatEditeur {
  if (version < etat.version) return etat
  const { lignes, desaccords } = fusionner(listAncetres(etat), etat.lignes, enregistrees)
  return {
    ...etat,
    version,
    base: enregistrees,
    lignes,
    desaccords: desaccords.map((desaccord) => {
      const ecriture = ecritures[desaccord.enregistree?.id ?? '']
      return ecriture ? { ...desaccord, ecriture } : desaccord
    }),
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

/** Un envoi resté sans réponse a pu aboutir : ce que j’envoyais et que la base porte n’est pas d’un autre. */
function reprendre(etat: EtatEditeur, { base, enVol, lignes: gardees, ajoutees, le }: Brouillon): EtatEditeur {
  const lignes = gardees.map((ligne) =>
    ligne.id === '' && findParId(etat.base, ligne.cle) ? { ...ligne, id: ligne.cle } : ligne,
  )
  const arrivees = enVol.filter((envoyee) => {
    const enregistree = findParId(etat.base, envoyee.id)
    return enregistree !== undefined && isPareille(enregistree, envoyee)
  })
  const ancetres = [...base.filter(({ id }) => !findParId(arrivees, id)), ...arrivees]
  const fusion = fusionner(ancetres, lignes, etat.base)
  const retrouvees = ajoutees.filter(({ id }) => !etat.ajoutees.some((une) => une.id === id))
  const repris = {
    ...etat,
    ...fusion,
    ajoutees: [...etat.ajoutees, ...retrouvees],
    reprise: { lignes: fusion.lignes, le },
  }
  return isModifie(repris) ? repris : etat
}

function retirer(etat: EtatEditeur, retiree: string): EtatEditeur {
  return {
    ...etat,
    lignes: etat.lignes.filter(({ cle }) => cle !== retiree),
    desaccords: etat.desaccords.filter(({ cle }) => cle !== retiree),
  }
}

/** Une ligne que la base porte déjà s’écrit comme elle ; celle qui change reste telle que tapée. */
function reecrire(mienne: LigneSaisie, base: readonly LigneSaisie[]): LigneSaisie {
  const enregistree = findParId(base, mienne.id)
  return enregistree && isPareille(mienne, enregistree) ? normaliser(mienne) : mienne
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
