'use client'

import {
  type ClipboardEvent,
  type FocusEvent,
  type FormEvent,
  type KeyboardEvent,
  type MouseEvent,
  startTransition,
  useRef,
  useState,
} from 'react'
import type { Separateur } from '@/lib/domain/grille/lire-case'
import { deplacer, getTaille, listPositions, type Pas, type Plage, type Position } from '@/lib/domain/grille/plage'
import { compter } from '@/lib/domain/phrase/nombre'
import { DEUX_POINTS } from '@/lib/domain/phrase/typographie'
import type { SujetSaisi } from '../montants/sujet-saisi'
import type { Frappe } from './case-grille'
import { type Commande, readCommande, readCommandeFrappe } from './clavier'
import { decrireCase, getTexteEditable, PLUSIEURS } from './contenu-case'
import { type AdresseCase, type ChampsEcrits, type Ecriture, lireFrappe, toChamps, trancher } from './ecriture'
import { partager } from './partage'
import type { ContenuCase } from './rangees'
import type { useGestes } from './use-gestes'
import { useLignesNeuves } from './use-lignes-neuves'
import type { useModele } from './use-modele'
import { pickCopie, usePressePapiers } from './use-presse-papiers'
import { useSelection } from './use-selection'

type CasePosee = Position & { readonly champs: ChampsEcrits }

/** Ce que font les touches, la souris et le presse-papiers, et ce qui s’en annonce. */
export function useCommandes(
  modele: ReturnType<typeof useModele>,
  gestes: ReturnType<typeof useGestes>,
  sujets: readonly SujetSaisi[],
) {
  const { nature, colonnes, rangees, signalements, isFermee, setPrevue } = modele
  const taille = { rangs: rangees.length, colonnes: colonnes.length }
  const selection = useSelection(taille)
  const { actif, plage } = selection
  const [frappe, setFrappe] = useState<Frappe | null>(null)
  const [annonce, annoncer] = useState('')
  const [sortie, setSortie] = useState(false)
  const colonneDepart = useRef<number | null>(null)

  const getContenu = ({ rang, colonne }: Position): ContenuCase => rangees[rang]?.cases[colonne] ?? []
  const isOuverte = ({ rang, colonne }: Position) => {
    const rangee = rangees[rang]
    return rangee !== undefined && !isFermee(rangee, colonne)
  }
  const getAdresseDe = (sujet: string, colonne: number): AdresseCase => {
    const { debut = '', fin = '', financeur = '', financeurNom = '' } = colonnes[colonne] ?? {}
    return { sujet, nature, debut, fin, financeur, financeurNom }
  }
  const getAdresse = ({ rang, colonne }: Position) => getAdresseDe(sujets[rang]?.cle ?? '', colonne)
  const nommer = ({ rang, colonne }: Position) => {
    const { libellePayeur = '', libellePeriode = '' } = colonnes[colonne] ?? {}
    return `${sujets[rang]?.titre ?? ''}, ${libellePayeur}, ${libellePeriode}`
  }
  const ecrire = (cases: readonly CasePosee[], suite: string | null = null) => {
    const ouvertes = cases.filter(isOuverte)
    gestes.jouer(
      ouvertes.map((posee): Ecriture => ({ adresse: getAdresse(posee), champs: posee.champs })),
      suite,
    )
    return { fermees: cases.length - ouvertes.length }
  }
  const ecrireEtDire = (cases: readonly CasePosee[], dire: (nombre: number) => string) => {
    const nombre = cases.length - ecrire(cases).fermees
    annoncer(nombre === 0 ? FERMEE : dire(nombre))
  }

  const effacer = () =>
    ecrireEtDire(
      listPositions(plage).map((position) => ({ ...position, champs: toChamps('') })),
      (nombre) => `${compter(nombre, 'case', 'cases')}${DEUX_POINTS}non renseigné.`,
    )
  const neuves = useLignesNeuves({
    sujets,
    nombreColonnes: taille.colonnes,
    isOuverte,
    getAdresse: getAdresseDe,
    jouer: gestes.jouer,
    annoncer,
  })
  const pressePapiers = usePressePapiers({
    taille,
    plage,
    getContenu,
    effacer,
    collerParTitre: neuves.collerParTitre,
    annoncer,
    ecrire: (cases) => {
      const [premiere] = cases
      const derniere = cases.at(-1)
      if (premiere && derniere) selection.choisir(derniere, premiere)
      return ecrire(cases)
    },
  })

  const fermerFrappe = () => {
    setFrappe(null)
    startTransition(() => setPrevue(null))
  }
  const validerFrappe = (texte: string) => {
    const champs = frappe && lireFrappe(frappe, texte)
    fermerFrappe()
    if (champs === null) return
    ecrire([{ ...actif, champs }])
    const { dit } = decrireCase([{ montant: '', precision: '', absence: '', ...champs }])
    annoncer(`${nommer(actif)}${DEUX_POINTS}${dit}`)
  }
  const ouvrirFrappe = (texte: string | null) => {
    if (!isOuverte(actif)) return annoncer(getContenu(actif).length > 1 ? PLUSIEURS : FERMEE)
    setFrappe({ texte: texte ?? getTexteEditable(getContenu(actif)), remplace: texte !== null })
  }
  const aller = (pas: Pas, etendre = false) => {
    const cible = deplacer(actif, pas, taille)
    if (pas === 'bas' && !etendre && actif.rang === taille.rangs - 1) neuves.champ.current?.focus()
    else if (cible) selection.aller(cible, etendre)
    return cible !== null
  }
  const remplir = (de: (position: Position) => Position, cibles: Plage) => {
    const positions = listPositions(cibles)
    if (positions.some((position) => getContenu(de(position)).length > 1)) return annoncer(PLUSIEURS)
    ecrireEtDire(
      positions.map((position) => ({ ...position, champs: pickCopie(getContenu(de(position))) })),
      (nombre) => compter(nombre, 'case remplie.', 'cases remplies.'),
    )
  }
  const signaler = (sens: 1 | -1) => {
    const ordre = ({ rang, colonne }: Position) => rang * taille.colonnes + colonne
    const rangees = sens === 1 ? signalements : signalements.toReversed()
    const suivant = rangees.find((autre) => (ordre(autre) - ordre(actif)) * sens > 0) ?? rangees[0]
    if (suivant === undefined) return annoncer('Aucune case à revoir.')
    selection.aller(suivant)
    annoncer(suivant.message)
  }

  /** Rend faux quand la touche doit garder son effet ordinaire. */
  const executer = (commande: Commande): boolean => {
    if (commande.type !== 'quitter') setSortie(false)
    if (!SUITE.has(commande.type)) colonneDepart.current = null
    switch (commande.type) {
      case 'aller':
        aller(commande.pas, commande.etendre)
        return true
      case 'tabuler':
        if (sortie) return false
        colonneDepart.current ??= actif.colonne
        return aller(commande.pas)
      case 'valider': {
        const colonne = colonneDepart.current ?? actif.colonne
        const rang = Math.max(0, Math.min(taille.rangs - 1, actif.rang + commande.sens))
        colonneDepart.current = null
        selection.aller({ rang, colonne })
        return true
      }
      case 'editer':
        ouvrirFrappe(commande.texte)
        return true
      case 'signalement':
        signaler(commande.sens)
        return true
      case 'effacer':
        effacer()
        return true
      case 'defaire':
      case 'refaire': {
        const touchees = gestes[commande.type]()
        const fait = commande.type === 'defaire' ? 'Défait' : 'Refait'
        selection.reprendre()
        annoncer(touchees ? `${fait}${DEUX_POINTS}${compter(touchees.length, 'case', 'cases')}.` : RIEN_DE_PLUS)
        return true
      }
      case 'tout_choisir':
        selection.choisir({ rang: 0, colonne: 0 }, { rang: taille.rangs - 1, colonne: taille.colonnes - 1 })
        return true
      case 'remplir_bas': {
        const seul = getTaille(plage).rangs === 1
        const source = seul ? plage.haut - 1 : plage.haut
        if (source >= 0) remplir(({ colonne }) => ({ rang: source, colonne }), { ...plage, haut: source + 1 })
        return true
      }
      case 'remplir_droite': {
        const seule = getTaille(plage).colonnes === 1
        const source = seule ? plage.gauche - 1 : plage.gauche
        if (source >= 0) remplir(({ rang }) => ({ rang, colonne: source }), { ...plage, gauche: source + 1 })
        return true
      }
      case 'quitter':
        setSortie(true)
        annoncer('La touche Tabulation sort maintenant de la grille.')
        return true
      case 'rien':
        return true
    }
  }

  const auClavier = (evenement: KeyboardEvent) => {
    if (evenement.nativeEvent.isComposing) return
    const { target } = evenement
    if (frappe === null || !(target instanceof HTMLInputElement)) {
      const commande = readCommande(evenement)
      if (commande && executer(commande)) evenement.preventDefault()
      return
    }
    const commande = readCommandeFrappe(evenement, frappe.remplace)
    if (commande === null) return
    evenement.preventDefault()
    if (commande.type === 'quitter') {
      fermerFrappe()
      selection.reprendre()
      return
    }
    validerFrappe(target.value)
    selection.reprendre()
    executer(commande)
  }

  const aLaSouris = (evenement: MouseEvent) => {
    const position = readPosition(evenement.target)
    if (position === null || evenement.target instanceof HTMLInputElement || evenement.button !== 0) return
    if (evenement.type === 'mousedown') {
      const ouverte = selection.table.current?.querySelector('[data-colonne] input')
      if (ouverte instanceof HTMLInputElement) validerFrappe(ouverte.value)
      selection.aller(position, evenement.shiftKey)
    } else if (evenement.buttons === 1 && (position.rang !== actif.rang || position.colonne !== actif.colonne))
      selection.aller(position, true)
  }

  return {
    selection,
    neuves,
    frappe,
    annonce,
    nommer,
    getContenu,
    isOuverte,
    ecrire,
    ecrireSelection: (champs: ChampsEcrits) =>
      ecrire(listPositions(plage).map((position) => ({ ...position, champs }))),
    executer,
    partager: () => {
      const rangs = Array.from({ length: getTaille(plage).rangs }, (_, i) => plage.haut + i)
      const { moities, message } = partager(rangees, colonnes, rangs, isOuverte)
      ecrire(moities)
      annoncer(message)
    },
    trancher: (colonne: number, separateur: Separateur) => {
      const cases = signalements
        .filter((signalement) => signalement.ambigu && signalement.colonne === colonne)
        .flatMap(({ rang }) => {
          const champs = trancher(getContenu({ rang, colonne }), separateur)
          return champs === null ? [] : [{ rang, colonne, champs }]
        })
      if (cases.length === 0) return annoncer('Lus ainsi, ces montants auraient plus de deux décimales.')
      ecrireEtDire(cases, (nombre) => compter(nombre, 'case lue.', 'cases lues.'))
    },
    gestionnaires: {
      onKeyDown: auClavier,
      onMouseDown: aLaSouris,
      onMouseOver: aLaSouris,
      onDoubleClick: (evenement: MouseEvent) => {
        if (readPosition(evenement.target)) ouvrirFrappe(null)
      },
      onInput: ({ target }: FormEvent) => {
        if (!(target instanceof HTMLInputElement)) return
        const texte = target.value
        startTransition(() => setPrevue({ adresse: getAdresse(actif), texte }))
      },
      // Un retour après connexion ou un lecteur d’écran y posent le foyer eux-mêmes : c’est là qu’on tapera.
      onFocus: ({ target }: FocusEvent) => {
        const position = target instanceof HTMLInputElement ? null : readPosition(target)
        if (position && (position.rang !== actif.rang || position.colonne !== actif.colonne)) selection.aller(position)
      },
      onBlur: ({ target }: FocusEvent) => {
        if (frappe !== null && target instanceof HTMLInputElement) validerFrappe(target.value)
      },
      onCopy: (evenement: ClipboardEvent) => {
        if (frappe === null) pressePapiers.copier(evenement)
      },
      onCut: (evenement: ClipboardEvent) => {
        if (frappe === null) pressePapiers.couper(evenement)
      },
      onPaste: (evenement: ClipboardEvent) => {
        if (frappe === null) pressePapiers.coller(evenement)
      },
    },
  }
}

/** Les commandes qui n’interrompent pas la saisie d’une ligne : Entrée saura où elle a commencé. */
const SUITE: ReadonlySet<Commande['type']> = new Set(['tabuler', 'valider', 'editer'])

const FERMEE = 'Cette case n’est pas ouverte à la correction.'
const RIEN_DE_PLUS = 'Plus rien à reprendre.'

function readPosition(cible: EventTarget): Position | null {
  const cellule = cible instanceof Element ? cible.closest<HTMLElement>('[data-colonne]') : null
  if (cellule === null) return null
  return { rang: Number(cellule.dataset.rang), colonne: Number(cellule.dataset.colonne) }
}
