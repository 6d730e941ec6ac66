'use client'

import { type ClipboardEvent, useContext, useMemo, useRef } from 'react'
import { type Bloc, type LigneDeBloc, lireBloc } from '@/lib/domain/grille/bloc'
import { type CaseCopiee, chooseTexte } from '@/lib/domain/grille/case-de-tableur'
import { placerColonnes } from '@/lib/domain/grille/entete'
import { lireCase } from '@/lib/domain/grille/lire-case'
import type { Position } from '@/lib/domain/grille/plage'
import { groupBy } from '@/lib/domain/groupe'
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
  readonly isOuverte: (position: Position) => boolean
  readonly getAdresse: (sujet: string, colonne: number) => AdresseCase
  readonly jouer: (ecritures: readonly Ecriture[]) => void
  readonly annoncer: (texte: string) => void
}

interface Rangee {
  readonly sujet: string
  readonly rang: number
}

interface LignePlacee extends LigneDeBloc {
  readonly sujet: string
  /** La rangée d’une ligne déjà connue ; null pour une action nouvelle. */
  readonly rang: number | null
}

/** Nommer des actions dans la grille, une à une ou par un tableau collé dont la première colonne porte les intitulés. */
export function useLignesNeuves(entree: Entree) {
  const { sujets, nombreColonnes, isOuverte, getAdresse, jouer, annoncer } = entree
  const { agir } = useContext(ContexteEditeur)
  const champ = useRef<HTMLInputElement>(null)
  const parTitre = useMemo(() => indexTitres(sujets), [sujets])
  const findRangees = (titre: string): readonly Rangee[] => parTitre.get(normaliserRecherche(titre)) ?? []
  const isConnu = (titre: string) => findRangees(titre).length > 0

  /** Une ligne dont deux rangées portent l’intitulé n’a pas de place sûre ; une inconnue n’en a que si l’on ajoute. */
  const placer = (ligne: LigneDeBloc, ajout: boolean): readonly LignePlacee[] => {
    const [rangee, ...homonymes] = findRangees(ligne.titre)
    if (rangee) return homonymes.length > 0 ? [] : [{ ...ligne, sujet: rangee.sujet, rang: rangee.rang }]
    return ajout ? [{ ...ligne, sujet: `action:${crypto.randomUUID()}`, rang: null }] : []
  }

  const ecrire = ({ entete, lignes, totaux, sansTitre, doubles }: Bloc, gauche: number, ajout: boolean) => {
    const courtes = lignes.filter(({ titre }) => titre.length <= LONGUEUR_LIBELLE)
    const nommables = courtes.filter(({ titre }) => isConnu(titre) || !isMontant(titre))
    const placees = nommables.flatMap((ligne) => placer(ligne, ajout))
    const laissees = nommables.filter(({ titre }) => !placees.some((placee) => placee.titre === titre))
    const neuves = placees.filter(({ rang }) => rang === null)
    const payeurs = Array.from({ length: nombreColonnes }, (_, colonne) => {
      const { financeur, financeurNom, debut, fin } = getAdresse('', colonne)
      return { financeur, financeurNom, annees: [debut.slice(-ANNEE), fin.slice(-ANNEE)] } as const
    })
    const places = placerColonnes(entete, Math.max(0, ...placees.map(({ cases }) => cases.length)), payeurs, gauche)
    const cibles = placees.flatMap(({ sujet, rang, cases }) =>
      cases.map((copiee, i) => ({ sujet, rang, colonne: places[i] ?? null, titre: entete[i] ?? '', copiee })),
    )
    const dedans = cibles.flatMap(({ colonne, ...cible }) => (colonne === null ? [] : [{ ...cible, colonne }]))
    const dehors = cibles.filter(({ colonne, copiee }) => colonne === null && copiee.affiche.trim() !== '')
    const posees = dedans.filter(({ rang, colonne }) => rang === null || isOuverte({ rang, colonne }))
    agir({ type: 'nommer', actions: neuves.map(({ sujet, titre }) => ({ id: toId(sujet), titre })) })
    jouer(
      posees.map(({ sujet, colonne, copiee }) => ({
        adresse: getAdresse(sujet, colonne),
        champs: toChamps(chooseTexte(copiee)),
      })),
    )
    const comptes = enumererComptes([
      [neuves.length, 'ligne ajoutée', 'lignes ajoutées'],
      [placees.length - neuves.length, 'ligne retrouvée', 'lignes retrouvées'],
      [posees.length, 'case collée', 'cases collées'],
      [posees.filter(({ copiee }) => isARevoir(copiee)).length, 'à revoir', 'à revoir'],
      [dedans.length - posees.length, 'fermée, laissée', 'fermées, laissées'],
      [
        [...new Set(dehors.map(({ titre }) => titre).filter((titre) => titre !== ''))],
        'colonne absente de la grille, laissée',
        'colonnes absentes de la grille, laissées',
      ],
      [dehors.filter(({ titre }) => titre === '').length, 'hors de la grille, laissée', 'hors de la grille, laissées'],
      [totaux, 'ligne de total laissée', 'lignes de total laissées'],
      [sansTitre, 'ligne sans intitulé laissée', 'lignes sans intitulé laissées'],
      [doubles, 'case déjà donnée, laissée', 'cases déjà données, laissées'],
      [
        laissees.map(({ titre }) => titre),
        'intitulé inconnu ou porté par plusieurs lignes, laissé',
        'intitulés inconnus ou portés par plusieurs lignes, laissés',
      ],
      [lignes.length - courtes.length, 'intitulé trop long, laissé', 'intitulés trop longs, laissés'],
      [
        courtes.length - nommables.length,
        'intitulé fait d’un montant, laissé',
        'intitulés faits d’un montant, laissés',
      ],
    ])
    annoncer(neuves.length > 0 && posees.length > 0 ? `${comptes}. ${ACTIONS_RESTENT}` : comptes)
  }

  return {
    champ,
    /** Ajoute l’action de ce titre ; rend sa rangée, ou celle qui le porte déjà. Null : un montant ne nomme rien. */
    nommer: (titre: string): number | null => {
      const [deja] = findRangees(titre)
      if (!deja && isMontant(titre)) {
        annoncer(`${entreGuillemets(titre)} se lit comme un montant\u202f: nommez d’abord l’action.`)
        return null
      }
      if (deja) annoncer(`${entreGuillemets(titre)} est déjà dans la grille.`)
      else ecrire({ entete: [], lignes: [{ titre, cases: [] }], totaux: [], sansTitre: 0, doubles: 0 }, 0, true)
      return deja?.rang ?? sujets.length
    },
    /** Rend faux quand le presse-papiers ne tient que du texte à poser dans le champ. */
    collerLignes: (evenement: ClipboardEvent): boolean => {
      const copie = lireCopie(evenement.clipboardData)
      if (copie.flat().length < 2) return false
      ecrire(lireBloc(copie, isConnu), 0, true)
      return true
    },
    /** Rend faux quand la première colonne ne nomme aucune ligne de la grille : c’est un collage ordinaire. */
    collerParTitre: (copie: readonly (readonly CaseCopiee[])[], gauche: number): boolean => {
      const bloc = lireBloc(copie, isConnu)
      const nomme = bloc.lignes.some(({ titre, cases }) => cases.length > 0 && isConnu(titre))
      if (nomme) ecrire(bloc, gauche, false)
      return nomme
    },
  }
}

/** Les chiffres d’une année, au bout d’un jour écrit. */
const ANNEE = 4

const ACTIONS_RESTENT = 'Défaire videra ces cases\u202f; les actions ajoutées resteront.'

function indexTitres(sujets: readonly SujetSaisi[]): ReadonlyMap<string, readonly Rangee[]> {
  const rangees = sujets.map(({ cle, titre }, rang) => ({ sujet: cle, rang, titre: normaliserRecherche(titre) }))
  return new Map(groupBy(rangees, ({ titre }) => titre).map((groupe) => [groupe[0].titre, groupe]))
}

function isMontant(texte: string): boolean {
  return ['ok', 'ambigu'].includes(lireCase(texte).tag)
}

function isARevoir(copiee: CaseCopiee): boolean {
  return ['ambigu', 'invalide'].includes(lireCase(chooseTexte(copiee)).tag)
}

function toId(sujet: string): string {
  return sujet.slice('action:'.length)
}
