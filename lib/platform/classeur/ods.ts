import type { Case, Classeur, Feuille } from '@/lib/domain/import/feuille'
import type { Archive } from '@/lib/platform/archive/archive'
import { formatPourcentage, shortenDecimal } from './decimal'
import { Compte, Grille } from './grille'
import { COLONNES_MAX, FEUILLES_MAX, PARTIE_MAX } from './limites'
import { RefusClasseur } from './refus'
import { findNoeud, listEnfants, type Noeud, parseXml, readTexte } from './xml'

const GROUPES = new Set(['table-header-rows', 'table-rows', 'table-row-group'])

/** Lit un classeur de LibreOffice. Ses liens vers d’autres fichiers ne sont jamais suivis. */
export async function readOds(archive: Archive): Promise<Classeur> {
  const texte = await archive.read('content.xml', PARTIE_MAX)
  const tableur = texte && findNoeud(parseXml(texte), 'document-content', 'body', 'spreadsheet')
  if (!tableur) throw new RefusClasseur('autre_format')
  // LibreOffice garde une copie des feuilles d’autres fichiers que des formules désignent : ce n’en sont pas.
  const tables = listEnfants(tableur, 'table').filter((table) => !findNoeud(table, 'table-source'))
  if (tables.length > FEUILLES_MAX) throw new RefusClasseur('trop_grand')
  const compte = new Compte()
  return { feuilles: tables.map((table) => readTable(table, new Grille(table.attributs.name ?? '', compte))) }
}

function readTable(table: Noeud, grille: Grille): Feuille {
  const fusions: Parameters<Grille['repeat']>[0][] = []
  let ligne = 0
  for (const rangee of listRangees(table)) {
    const fois = readNombreDe(rangee, 'number-rows-repeated')
    const remplies = listCases(rangee)
    // Une feuille vide jusqu’à son millionième rang s’écrit comme une seule rangée répétée.
    if (remplies.length > 0) {
      for (let repetee = 0; repetee < fois; repetee += 1) {
        for (const { colonne, contenu, noeud } of remplies) {
          grille.set(ligne + repetee, colonne, contenu)
          const lignes = readNombreDe(noeud, 'number-rows-spanned')
          const colonnes = readNombreDe(noeud, 'number-columns-spanned')
          if (lignes > 1 || colonnes > 1) fusions.push({ ligne: ligne + repetee, colonne, lignes, colonnes })
        }
      }
    }
    ligne += fois
  }
  for (const fusion of fusions) grille.repeat(fusion)
  return grille.toFeuille()
}

function listRangees(noeud: Noeud): readonly Noeud[] {
  return noeud.enfants.flatMap((enfant) => {
    if (enfant.nom === 'table-row') return [enfant]
    return GROUPES.has(enfant.nom) ? listRangees(enfant) : []
  })
}

interface Remplie {
  readonly colonne: number
  readonly contenu: Case
  readonly noeud: Noeud
}

function listCases(rangee: Noeud): readonly Remplie[] {
  const remplies: Remplie[] = []
  let colonne = 0
  for (const noeud of rangee.enfants) {
    if (noeud.nom !== 'table-cell' && noeud.nom !== 'covered-table-cell') continue
    const fois = readNombreDe(noeud, 'number-columns-repeated')
    const contenu = noeud.nom === 'table-cell' ? readCase(noeud) : null
    if (contenu) {
      if (colonne + fois > COLONNES_MAX) throw new RefusClasseur('trop_grand')
      for (let repetee = 0; repetee < fois; repetee += 1) remplies.push({ colonne: colonne + repetee, contenu, noeud })
    }
    colonne += fois
  }
  return remplies
}

function readCase(noeud: Noeud): Case | null {
  const { 'value-type': type, value = '', formula } = noeud.attributs
  const formule = formula !== undefined
  const texte = listEnfants(noeud, 'p').map(readParagraphe).join('\n')
  switch (type) {
    case 'float':
    case 'currency':
    case 'percentage': {
      const decimal = shortenDecimal(value)
      if (decimal === null) return { genre: 'erreur', texte, formule }
      if (type === 'percentage') return { genre: 'pourcentage', texte: formatPourcentage(decimal), formule }
      return { genre: 'nombre', texte: decimal, formule }
    }
    case 'date':
      return { genre: 'jour', texte: (noeud.attributs['date-value'] ?? '').slice(0, 10), formule }
    case 'boolean':
      return { genre: 'booleen', texte: noeud.attributs['boolean-value'] === 'true' ? 'oui' : 'non', formule }
    default:
      if (texte.trim() === '') return null
      return { genre: formule && /^(?:Err:|#)/.test(texte) ? 'erreur' : 'texte', texte, formule }
  }
}

/** Des espaces de suite s’écrivent en balises ; une note jointe à la case n’est pas son contenu. */
function readParagraphe({ enfants, texte }: Noeud): string {
  const parties = enfants.map((enfant) => {
    if (enfant.nom === 's') return ' '.repeat(Math.min(readNombreDe(enfant, 'c'), 1_000))
    if (enfant.nom === 'tab') return '\t'
    if (enfant.nom === 'line-break') return '\n'
    return enfant.enfants.length > 0 ? readParagraphe(enfant) : readTexte(enfant)
  })
  return texte + parties.join('')
}

function readNombreDe({ attributs }: Noeud, nom: string): number {
  const nombre = Number(attributs[nom] ?? '1')
  return Number.isSafeInteger(nombre) && nombre > 0 ? nombre : 1
}
