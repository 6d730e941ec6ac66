'use client'

import { useContext, useDeferredValue, useMemo, useState } from 'react'
import { isMontantOuvert } from '@/lib/domain/cycle/rouvertes'
import type { Periode } from '@/lib/domain/periode'
import { formatJourSaisie, formatPeriode } from '@/lib/domain/periode'
import { NATURES, type Nature } from '@/lib/domain/vocabulaire'
import { ContexteEditeur } from '../montants/contexte'
import { type EtatEditeur, reduireEditeur } from '../montants/etat'
import type { LigneSaisie } from '../montants/ligne'
import type { PeriodeProposee } from '../montants/periodes'
import type { SujetSaisi } from '../montants/sujet-saisi'
import { useApresPause } from '../montants/use-apres-pause'
import { type Colonne, listColonnes, type Payeur } from './colonnes'
import { type AdresseCase, preparer, toChamps } from './ecriture'
import { type Rangee, rangerLignes } from './rangees'
import { listSignalements } from './signalements'
import { useStable } from './use-stable'

/** La frappe en cours, là où elle tomberait. */
export interface FrappePrevue {
  readonly adresse: AdresseCase
  readonly texte: string
}

/** Ce que la grille montre : une nature à la fois, ses colonnes, ses rangées, et ce que la frappe en ferait. */
export function useModele(etat: EtatEditeur, sujets: readonly SujetSaisi[], periode: Periode | null) {
  const { grille } = useContext(ContexteEditeur)
  const [nature, choisirNature] = useState<Nature>(() => findNature(etat.lignes))
  const [periodes, setPeriodes] = useState<readonly PeriodeProposee[]>(() => (periode ? [toProposee(periode)] : []))
  const [payeurs, setPayeurs] = useState<readonly Payeur[]>([])
  const [prevue, setPrevue] = useState<FrappePrevue | null>(null)

  const lignes = useMemo(() => etat.lignes.filter((ligne) => ligne.nature === nature), [etat.lignes, nature])
  const employees = lignes.length > 0 && periodes.length === 1 ? [] : periodes
  const colonnes = useStable(listColonnes(lignes, employees, payeurs), isMemesColonnes)
  const { rangees, aPart } = useMemo(() => rangerLignes(lignes, sujets, colonnes), [lignes, sujets, colonnes])
  const { erreurs, desaccords } = etat
  const signalements = useMemo(() => listSignalements(rangees, { erreurs, desaccords }), [rangees, erreurs, desaccords])
  const prevues = useDeferredValue(useMemo(() => prevoir(etat, prevue, nature), [etat, prevue, nature]))
  const [lignesPosees, naturePosee] = useApresPause(useMemo(() => [prevues, nature] as const, [prevues, nature]))
  const posees = naturePosee === nature ? lignesPosees : prevues
  const previsibles = useMemo(() => rangerLignes(prevues, sujets, colonnes).rangees, [prevues, sujets, colonnes])

  return {
    nature,
    choisirNature,
    ajouterPeriode: (ajoutee: PeriodeProposee) => setPeriodes([...periodes, ajoutee]),
    ajouterPayeur: (ajoute: Payeur) => setPayeurs([...payeurs, ajoute]),
    setPrevue,
    colonnes,
    rangees,
    aPart,
    signalements,
    posees,
    previsibles,
    isFermee: (rangee: Rangee, colonne: number) => {
      const [ligne, ...autres] = rangee.cases[colonne] ?? []
      return autres.length > 0 || !isMontantOuvert(grille, { id: ligne?.id ?? '', sujet: rangee.sujet })
    },
  }
}

function findNature(lignes: readonly LigneSaisie[]): Nature {
  return NATURES.find((nature) => nature === lignes[0]?.nature) ?? 'annonce'
}

function toProposee(periode: Periode): PeriodeProposee {
  const { debut, fin } = periode
  return { cle: '', libelle: formatPeriode(periode), debut: formatJourSaisie(debut), fin: formatJourSaisie(fin) }
}

function isMemesColonnes(a: readonly Colonne[], b: readonly Colonne[]): boolean {
  return a.length === b.length && a.every(({ cle }, i) => cle === b[i]?.cle)
}

function prevoir(etat: EtatEditeur, prevue: FrappePrevue | null, nature: Nature): readonly LigneSaisie[] {
  const lignes = prevue ? poserPrevue(etat, prevue) : etat.lignes
  return lignes.filter((ligne) => ligne.nature === nature)
}

function poserPrevue(etat: EtatEditeur, { adresse, texte }: FrappePrevue): readonly LigneSaisie[] {
  const ecriture = { adresse, champs: toChamps(texte) }
  const { changements } = preparer(etat.lignes, [ecriture], { sourceId: '', page: '' }, () => 'frappe')
  return reduireEditeur(etat, { type: 'poser', changements }).lignes
}
