'use client'

import { type ClipboardEvent, useContext, useRef } from 'react'
import { type Bloc, type LigneDeBloc, lireBloc } from '@/lib/domain/grille/bloc'
import { type CaseCopiee, chooseTexte } from '@/lib/domain/grille/case-de-tableur'
import { lireCase } from '@/lib/domain/grille/lire-case'
import type { Position } from '@/lib/domain/grille/plage'
import { entreGuillemets } from '@/lib/domain/phrase/typographie'
import { LONGUEUR_LIBELLE } from '@/lib/domain/saisie'
import { normaliserRecherche } from '@/lib/domain/territoire'
import { ContexteEditeur } from '../montants/contexte'
import type { SujetSaisi } from '../montants/sujet-saisi'
import { enumererComptes } from './comptes'
import { type AdresseCase, type Ecriture, toChamps } from './ecriture'
import { lireCopie } from './lire-copie'

interface Entree {
  readonly sujets: readonly SujetSaisi[]
  readonly nombreColonnes: number
  /** Faux quand l’acte ne reçoit pas d’action : un intitulé inconnu est alors laissé, et compté. */
  readonly ajout: boolean
  readonly isOuverte: (position: Position) => boolean
  readonly getAdresse: (sujet: string, colonne: number) => AdresseCase
  readonly jouer: (ecritures: readonly Ecriture[]) => void
  readonly annoncer: (texte: string) => void
}

interface LignePlacee extends LigneDeBloc {
  readonly sujet: string
  /** La rangée d’une ligne déjà connue ; null pour une action nouvelle. */
  readonly rang: number | null
}

/** Nommer des actions dans la grille, une à une ou par un tableau collé dont la première colonne porte les intitulés. */
export function useLignesNeuves(entree: Entree) {
  const { sujets, nombreColonnes, ajout, isOuverte, getAdresse, jouer, annoncer } = entree
  const { agir } = useContext(ContexteEditeur)
  const champ = useRef<HTMLInputElement>(null)

  const ecrire = ({ lignes, totaux, sansTitre }: Bloc, gauche: number) => {
    const nommables = lignes.filter(({ titre }) => titre.length <= LONGUEUR_LIBELLE)
    const placees = placer(sujets, nommables).filter(({ rang }) => ajout || rang !== null)
    const neuves = placees.filter(({ rang }) => rang === null)
    const cibles = placees.flatMap(({ sujet, rang, cases }) =>
      cases.map((copiee, i) => ({ sujet, rang, colonne: gauche + i, copiee })),
    )
    const dedans = cibles.filter(({ colonne }) => colonne < nombreColonnes)
    const posees = dedans.filter(({ rang, colonne }) => rang === null || isOuverte({ rang, colonne }))
    agir({ type: 'nommer', actions: neuves.map(({ sujet, titre }) => ({ id: toId(sujet), titre })) })
    jouer(
      posees.map(({ sujet, colonne, copiee }) => ({
        adresse: getAdresse(sujet, colonne),
        champs: toChamps(chooseTexte(copiee)),
      })),
    )
    annoncer(
      enumererComptes([
        [neuves.length, 'ligne ajoutée', 'lignes ajoutées'],
        [placees.length - neuves.length, 'ligne retrouvée', 'lignes retrouvées'],
        [posees.length, 'case collée', 'cases collées'],
        [posees.filter(({ copiee }) => isARevoir(copiee)).length, 'à revoir', 'à revoir'],
        [dedans.length - posees.length, 'fermée, laissée', 'fermées, laissées'],
        [cibles.length - dedans.length, 'hors de la grille, laissée', 'hors de la grille, laissées'],
        [totaux, 'ligne de total laissée', 'lignes de total laissées'],
        [sansTitre, 'ligne sans intitulé laissée', 'lignes sans intitulé laissées'],
        [nommables.length - placees.length, 'intitulé inconnu, laissé', 'intitulés inconnus, laissés'],
        [lignes.length - nommables.length, 'intitulé trop long, laissé', 'intitulés trop longs, laissés'],
      ]),
    )
  }

  return {
    champ,
    /** Ajoute l’action de ce titre ; rend sa rangée, ou celle qui le porte déjà. */
    nommer: (titre: string): number => {
      const deja = sujets.findIndex((sujet) => isMemeTitre(sujet.titre, titre))
      if (deja < 0) ecrire({ lignes: [{ titre, cases: [] }], totaux: 0, sansTitre: 0 }, 0)
      else annoncer(`${entreGuillemets(titre)} est déjà dans la grille.`)
      return deja < 0 ? sujets.length : deja
    },
    /** Rend faux quand le presse-papiers ne tient que du texte à poser dans le champ. */
    collerLignes: (evenement: ClipboardEvent): boolean => {
      const copie = lireCopie(evenement.clipboardData)
      if (copie.flat().length < 2) return false
      ecrire(lireBloc(copie), 0)
      return true
    },
    /** Rend faux quand la première colonne ne nomme aucune ligne de la grille : c’est un collage ordinaire. */
    collerParTitre: (copie: readonly (readonly CaseCopiee[])[], gauche: number): boolean => {
      const bloc = lireBloc(copie)
      const nomme = bloc.lignes.some(
        ({ titre, cases }) => cases.length > 0 && sujets.some((s) => isMemeTitre(s.titre, titre)),
      )
      if (nomme) ecrire(bloc, gauche)
      return nomme
    },
  }
}

/** Chaque ligne va à la rangée de son titre, une fois ; les autres deviennent des actions nouvelles. */
function placer(sujets: readonly SujetSaisi[], lignes: readonly LigneDeBloc[]): readonly LignePlacee[] {
  const libres = new Map(sujets.map(({ cle, titre }, rang) => [normaliserRecherche(titre), { sujet: cle, rang }]))
  return lignes.map((ligne) => {
    const cle = normaliserRecherche(ligne.titre)
    const connue = libres.get(cle)
    libres.delete(cle)
    return { ...ligne, ...(connue ?? { sujet: `action:${crypto.randomUUID()}`, rang: null }) }
  })
}

function isMemeTitre(a: string, b: string): boolean {
  return normaliserRecherche(a) === normaliserRecherche(b)
}

function isARevoir(copiee: CaseCopiee): boolean {
  return ['ambigu', 'invalide'].includes(lireCase(chooseTexte(copiee)).tag)
}

function toId(sujet: string): string {
  return sujet.slice('action:'.length)
}
