'use client'

import { type ClipboardEvent, useRef } from 'react'
import { type CaseCopiee, chooseTexte, isArrondiParTableur } from '@/lib/domain/grille/case-de-tableur'
import { placerCollage } from '@/lib/domain/grille/collage'
import { lireCase } from '@/lib/domain/grille/lire-case'
import { listPositions, type Plage, type Position, type Taille } from '@/lib/domain/grille/plage'
import { formatTableHtml, formatTsv } from '@/lib/domain/grille/tsv'
import { groupBy } from '@/lib/domain/groupe'
import { compter } from '@/lib/domain/phrase/nombre'
import { enumererComptes } from './comptes'
import { copierCase, PLUSIEURS } from './contenu-case'
import { type ChampsEcrits, toChamps } from './ecriture'
import { lireCopie } from './lire-copie'
import type { ContenuCase } from './rangees'

type DepotCopie = { readonly clipboardData: Pick<DataTransfer, 'setData'>; readonly preventDefault: () => void }

type CasePosee = Position & { readonly champs: ChampsEcrits }

interface Entree {
  readonly taille: Taille
  readonly plage: Plage
  readonly getContenu: (position: Position) => ContenuCase
  /** Écrit, rend le nombre de cases fermées, choisit la plage collée et annonce. */
  readonly ecrire: (cases: readonly CasePosee[]) => { readonly fermees: number }
  readonly effacer: () => void
  /** Pose un tableau par les intitulés de sa première colonne ; faux s’il n’en nomme aucun d’ici. */
  readonly collerParTitre: (copie: readonly (readonly CaseCopiee[])[], gauche: number) => boolean
  readonly annoncer: (texte: string) => void
}

/** Ce qu’une case de la grille emporte vers une autre : son chiffre, sa précision et d’où il vient. */
export function pickCopie([ligne]: ContenuCase): ChampsEcrits {
  if (ligne === undefined) return { montant: '', precision: '', absence: 'non_renseigne' }
  const { montant, precision, absence, sourceId, page } = ligne
  return { montant, precision, absence, sourceId, page }
}

/** Copier, couper et coller, avec les tableurs comme entre deux cases d’ici. */
export function usePressePapiers({ taille, plage, getContenu, ecrire, effacer, collerParTitre, annoncer }: Entree) {
  const interne = useRef<{ readonly texte: string; readonly cases: readonly (readonly ChampsEcrits[])[] } | null>(null)

  /** Rend faux quand une case de plusieurs montants empêche la copie. */
  const copier = (evenement: DepotCopie): boolean => {
    if (listPositions(plage).some((position) => getContenu(position).length > 1)) {
      annoncer(PLUSIEURS)
      return false
    }
    const positions = groupBy(listPositions(plage), ({ rang }) => String(rang))
    const matrice = positions.map((rang) => rang.map((position) => copierCase(getContenu(position))))
    const texte = formatTsv(matrice)
    interne.current = { texte, cases: positions.map((rang) => rang.map((p) => pickCopie(getContenu(p)))) }
    evenement.clipboardData.setData('text/plain', texte)
    evenement.clipboardData.setData('text/html', formatTableHtml(matrice))
    evenement.preventDefault()
    annoncer(compter(positions.flat().length, 'case copiée.', 'cases copiées.'))
    return true
  }

  const coller = (evenement: ClipboardEvent) => {
    evenement.preventDefault()
    const donnees = evenement.clipboardData
    const venuDIci = interne.current !== null && interne.current.texte === donnees.getData('text/plain')
    const copie = venuDIci ? null : lireCopie(donnees)
    if (copie && collerParTitre(copie, plage.gauche)) return
    const { cases, laissees } = placerCollage<CaseCopiee | ChampsEcrits>(
      copie ?? interne.current?.cases ?? [],
      plage,
      taille,
    )
    if (cases.length === 0) return annoncer('Le presse-papiers n’a rien que la grille puisse lire.')
    const { fermees } = ecrire(
      cases.map(({ rang, colonne, contenu }) => ({
        rang,
        colonne,
        champs: 'affiche' in contenu ? toChamps(chooseTexte(contenu)) : contenu,
      })),
    )
    const copiees = cases.flatMap(({ contenu }) => ('affiche' in contenu ? [contenu] : []))
    const aRevoir = copiees.filter((copiee) => ['ambigu', 'invalide'].includes(lireCase(chooseTexte(copiee)).tag))
    annoncer(
      enumererComptes([
        [cases.length - fermees, 'case collée', 'cases collées'],
        [aRevoir.length, 'à revoir', 'à revoir'],
        [copiees.filter(isArrondiParTableur).length, 'arrondie par le tableur', 'arrondies par le tableur'],
        [fermees, 'fermée, laissée', 'fermées, laissées'],
        [laissees, 'hors de la grille, laissée', 'hors de la grille, laissées'],
      ]),
    )
  }

  return {
    copier,
    coller,
    couper: (evenement: ClipboardEvent) => {
      if (copier(evenement)) effacer()
    },
  }
}
