import { type Case, type Classeur, parseCase } from '@/lib/domain/import/feuille'
import type { Archive } from '@/lib/platform/archive/archive'
import { isFormatDate, toJourXlsx } from './date-xlsx'
import { shortenDecimal } from './decimal'
import { Grille } from './grille'
import { FEUILLES_MAX, PARTIE_MAX } from './limites'
import { RefusClasseur } from './refus'
import { findNoeud, listEnfants, type Noeud, parseXml, readTexte } from './xml'

interface Contexte {
  readonly textes: readonly string[]
  /** Vrai, par style, quand il affiche une date. */
  readonly dates: readonly boolean[]
  readonly depuis1904: boolean
}

/** Lit un classeur d’Excel. Ses liens vers d’autres fichiers ne sont jamais suivis. */
export async function readXlsx(archive: Archive): Promise<Classeur> {
  const read = async (nom: string) => {
    const texte = await archive.read(nom, PARTIE_MAX)
    return texte === null ? null : parseXml(texte)
  }
  const classeur = findNoeud((await read('xl/workbook.xml')) ?? vide(), 'workbook')
  if (!classeur) throw new RefusClasseur('corrompu')
  const liens = listEnfants(
    findNoeud((await read('xl/_rels/workbook.xml.rels')) ?? vide(), 'Relationships') ?? vide(),
    'Relationship',
  )
  const cibles = new Map(liens.map(({ attributs }) => [attributs.Id, attributs.Target ?? '']))
  const textes = await read('xl/sharedStrings.xml')
  const styles = await read('xl/styles.xml')
  const contexte: Contexte = {
    textes: textes ? listEnfants(findNoeud(textes, 'sst') ?? vide(), 'si').map(readChaine) : [],
    dates: styles ? listDates(styles) : [],
    depuis1904: ['1', 'true'].includes(findNoeud(classeur, 'workbookPr')?.attributs.date1904 ?? ''),
  }
  const feuilles = listEnfants(findNoeud(classeur, 'sheets') ?? vide(), 'sheet')
  if (feuilles.length > FEUILLES_MAX) throw new RefusClasseur('trop_grand')
  const lues = []
  for (const { attributs } of feuilles) {
    const chemin = toChemin(cibles.get(attributs.id) ?? '')
    const feuille = await read(chemin)
    if (feuille) lues.push(readFeuille(attributs.name ?? '', feuille, contexte))
  }
  return { feuilles: lues }
}

function readFeuille(nom: string, racine: Noeud, contexte: Contexte) {
  const grille = new Grille(nom)
  const feuille = findNoeud(racine, 'worksheet') ?? vide()
  let ligne = -1
  for (const rangee of listEnfants(findNoeud(feuille, 'sheetData') ?? vide(), 'row')) {
    ligne = rangee.attributs.r === undefined ? ligne + 1 : Number(rangee.attributs.r) - 1
    let colonne = -1
    for (const brute of listEnfants(rangee, 'c')) {
      colonne = parseCase(brute.attributs.r ?? '')?.colonne ?? colonne + 1
      const contenu = readCase(brute, contexte)
      if (contenu) grille.set(ligne, colonne, contenu)
    }
  }
  for (const { attributs } of listEnfants(findNoeud(feuille, 'mergeCells') ?? vide(), 'mergeCell')) {
    const [de, a] = (attributs.ref ?? '').split(':').map(parseCase)
    if (de && a) grille.repeat({ ...de, lignes: a.ligne - de.ligne + 1, colonnes: a.colonne - de.colonne + 1 })
  }
  return grille.toFeuille()
}

function readCase(brute: Noeud, { textes, dates, depuis1904 }: Contexte): Case | null {
  const { t: type = 'n', s: style } = brute.attributs
  const formule = findNoeud(brute, 'f') !== undefined
  const valeur = findNoeud(brute, 'v')
  const ecrit = valeur ? readTexte(valeur) : ''
  const texte = (contenu: string): Case | null =>
    contenu.trim() === '' ? null : { genre: 'texte', texte: decodeEchappes(contenu), formule }
  switch (type) {
    case 's':
      return texte(textes[Number(ecrit)] ?? '')
    case 'inlineStr':
      return texte(readChaine(findNoeud(brute, 'is') ?? vide()))
    case 'str':
      return texte(ecrit)
    case 'b':
      return { genre: 'booleen', texte: ecrit === '1' ? 'oui' : 'non', formule }
    case 'e':
      return { genre: 'erreur', texte: ecrit, formule }
    case 'd':
      return { genre: 'jour', texte: ecrit.slice(0, 10), formule }
    default:
      return readNombre(ecrit, dates[Number(style)] ?? false, depuis1904, formule)
  }
}

function readNombre(ecrit: string, date: boolean, depuis1904: boolean, formule: boolean): Case | null {
  const decimal = shortenDecimal(ecrit)
  if (decimal === null) return ecrit === '' ? null : { genre: 'erreur', texte: ecrit, formule }
  const jour = date ? toJourXlsx(Number(decimal), depuis1904) : null
  return jour === null ? { genre: 'nombre', texte: decimal, formule } : { genre: 'jour', texte: jour, formule }
}

/** Un texte, morceau par morceau ; la prononciation que le japonais y joint n’en fait pas partie. */
function readChaine(noeud: Noeud): string {
  return noeud.enfants
    .filter(({ nom }) => nom === 't' || nom === 'r')
    .map((enfant) => (enfant.nom === 't' ? readTexte(enfant) : listEnfants(enfant, 't').map(readTexte).join('')))
    .join('')
}

/** Excel écrit _x000D_ un caractère que XML ne sait pas porter. */
function decodeEchappes(texte: string): string {
  return texte.replaceAll(/_x([0-9A-Fa-f]{4})_/g, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16)))
}

function listDates(styles: Noeud): readonly boolean[] {
  const feuille = findNoeud(styles, 'styleSheet') ?? vide()
  const propres = listEnfants(findNoeud(feuille, 'numFmts') ?? vide(), 'numFmt')
  const formats = new Map(propres.map(({ attributs }) => [attributs.numFmtId, attributs.formatCode ?? '']))
  return listEnfants(findNoeud(feuille, 'cellXfs') ?? vide(), 'xf').map(({ attributs: { numFmtId = '0' } }) =>
    isFormatDate(Number(numFmtId), formats.get(numFmtId)),
  )
}

function toChemin(cible: string): string {
  return cible.startsWith('/') ? cible.slice(1) : `xl/${cible}`
}

function vide(): Noeud {
  return { nom: '', attributs: {}, enfants: [], texte: '' }
}
