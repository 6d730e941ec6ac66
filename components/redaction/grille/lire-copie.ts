import type { CaseCopiee } from '@/lib/domain/grille/case-de-tableur'
import { parseTsv } from '@/lib/domain/grille/tsv'

/** Les cases d’un presse-papiers : le tableau HTML quand il y en a un, qui garde les nombres exacts, sinon le texte. */
export function lireCopie(donnees: Pick<DataTransfer, 'getData'>): readonly (readonly CaseCopiee[])[] {
  const tableau = readTableau(donnees.getData('text/html'))
  if (tableau.length > 0) return tableau
  const texte = donnees.getData('text/plain')
  return texte === '' ? [] : parseTsv(texte).map((ligne) => ligne.map((affiche) => ({ affiche, exact: null })))
}

/** Les feuilles de style d’Excel ne servent à rien ici, et la politique de sécurité les signalerait. */
const STYLES = /<style[\s\S]*?<\/style>/giu

const VIDE: CaseCopiee = { affiche: '', exact: null }

/** Une case fusionnée ne compte qu’une fois ; celles qu’elle couvre sont vides. Les lignes masquées d’un filtre sont laissées. */
function readTableau(html: string): readonly (readonly CaseCopiee[])[] {
  const tableau = new DOMParser().parseFromString(html.replace(STYLES, ''), 'text/html').querySelector('table')
  const lignes = [...(tableau?.rows ?? [])].filter(({ style }) => style.display !== 'none')
  const copie: (CaseCopiee | undefined)[][] = lignes.map(() => [])
  for (const [rang, ligne] of lignes.entries()) {
    for (const cellule of ligne.cells) {
      const occupees = copie[rang] ?? []
      const libre = [...occupees, undefined].indexOf(undefined)
      for (let r = 0; r < Math.max(1, cellule.rowSpan) && rang + r < copie.length; r += 1) {
        for (let c = 0; c < cellule.colSpan; c += 1) {
          const cible = copie[rang + r]
          if (cible) cible[libre + c] = r === 0 && c === 0 ? readCellule(cellule) : VIDE
        }
      }
    }
  }
  return copie.map((ligne) => Array.from(ligne, (cellule) => cellule ?? VIDE))
}

function readCellule(cellule: HTMLTableCellElement): CaseCopiee {
  for (const saut of cellule.querySelectorAll('br')) saut.replaceWith(' ')
  return { affiche: (cellule.textContent ?? '').replace(/\s+/gu, ' ').trim(), exact: readExact(cellule) }
}

/** LibreOffice écrit `sdval`, Excel `x:num`, Google `data-sheets-value`. */
function readExact(cellule: HTMLTableCellElement): string | null {
  const nombre = cellule.getAttribute('sdval') || cellule.getAttribute('x:num')
  if (nombre) return nombre
  const google = /"3":(-?[\d.]+)/u.exec(cellule.getAttribute('data-sheets-value') ?? '')
  return google?.[1] ?? null
}
