import { type Case, type Classeur, parseCase } from '@/lib/domain/import/feuille'
import type { Archive } from '@/lib/platform/archive/archive'
import { formatPourcentage, shortenDecimal } from './decimal'
import { type Affichage, readFormat, toJourXlsx } from './format-xlsx'
import { Compte, Grille } from './grille'
import { FEUILLES_MAX, PARTIE_MAX } from './limites'
import { RefusClasseur } from './refus'
import { findNoeud, listEnfants, type Noeud, parseXml, readTexte, VIDE } from './xml'

interface Contexte {
  readonly textes: readonly string[]
  /** Ce que fait voir chaque style. */
  readonly affichages: readonly Affichage[]
  readonly depuis1904: boolean
}

/** Lit un classeur d’Excel. Ses liens vers d’autres fichiers ne sont jamais suivis. */
export async function readXlsx(archive: Archive): Promise<Classeur> {
  const read = async (nom: string) => {
    const texte = await archive.read(nom, PARTIE_MAX)
    return texte === null ? null : parseXml(texte)
  }
  const classeur = findNoeud((await read('xl/workbook.xml')) ?? VIDE, 'workbook')
  if (!classeur) throw new RefusClasseur('corrompu')
  const liens = listEnfants(
    findNoeud((await read('xl/_rels/workbook.xml.rels')) ?? VIDE, 'Relationships') ?? VIDE,
    'Relationship',
  ).map(({ attributs }) => ({ id: attributs.Id, type: attributs.Type ?? '', chemin: toChemin(attributs.Target ?? '') }))
  const readCommun = async (type: string) =>
    (await read(liens.find((lien) => lien.type.endsWith(`/${type}`))?.chemin ?? '')) ?? VIDE
  const contexte: Contexte = {
    textes: listEnfants(findNoeud(await readCommun('sharedStrings'), 'sst') ?? VIDE, 'si').map(readChaine),
    affichages: listAffichages(await readCommun('styles')),
    depuis1904: ['1', 'true'].includes(findNoeud(classeur, 'workbookPr')?.attributs.date1904 ?? ''),
  }
  const feuilles = listEnfants(findNoeud(classeur, 'sheets') ?? VIDE, 'sheet')
  if (feuilles.length > FEUILLES_MAX) throw new RefusClasseur('trop_grand')
  const compte = new Compte()
  const lues = []
  for (const { attributs } of feuilles) {
    const feuille = await read(liens.find(({ id }) => id === attributs.id)?.chemin ?? '')
    if (feuille === null) throw new RefusClasseur('corrompu')
    lues.push(readFeuille(new Grille(attributs.name ?? '', compte), feuille, contexte))
  }
  return { feuilles: lues }
}

function readFeuille(grille: Grille, racine: Noeud, contexte: Contexte) {
  const feuille = findNoeud(racine, 'worksheet') ?? VIDE
  let ligne = -1
  for (const rangee of listEnfants(findNoeud(feuille, 'sheetData') ?? VIDE, 'row')) {
    ligne = rangee.attributs.r === undefined ? ligne + 1 : Number(rangee.attributs.r) - 1
    let colonne = -1
    for (const brute of listEnfants(rangee, 'c')) {
      const place = brute.attributs.r === undefined ? { ligne, colonne: colonne + 1 } : parseCase(brute.attributs.r)
      if (place?.ligne !== ligne) throw new RefusClasseur('corrompu')
      colonne = place.colonne
      const contenu = readCase(brute, contexte)
      if (contenu) grille.set(ligne, colonne, contenu)
    }
  }
  for (const { attributs } of listEnfants(findNoeud(feuille, 'mergeCells') ?? VIDE, 'mergeCell')) {
    const [de, a] = (attributs.ref ?? '').split(':').map(parseCase)
    if (de && a) grille.repeat({ ...de, lignes: a.ligne - de.ligne + 1, colonnes: a.colonne - de.colonne + 1 })
  }
  return grille.toFeuille()
}

function readCase(brute: Noeud, contexte: Contexte): Case | null {
  const { t: type = 'n', s: style } = brute.attributs
  const formule = findNoeud(brute, 'f') !== undefined
  const valeur = findNoeud(brute, 'v')
  const ecrit = valeur ? readTexte(valeur) : ''
  const texte = (contenu: string): Case | null =>
    contenu.trim() === '' ? null : { genre: 'texte', texte: decodeEchappes(contenu), formule }
  switch (type) {
    case 's':
      return texte(findTexte(contexte, ecrit))
    case 'inlineStr':
      return texte(readChaine(findNoeud(brute, 'is') ?? VIDE))
    case 'str':
      return texte(ecrit)
    case 'b':
      return { genre: 'booleen', texte: ecrit === '1' ? 'oui' : 'non', formule }
    case 'e':
      return { genre: 'erreur', texte: ecrit, formule }
    case 'd':
      return { genre: 'jour', texte: ecrit.slice(0, 10), formule }
    default:
      return readNombre(ecrit, contexte.affichages[Number(style)] ?? 'nombre', contexte, formule)
  }
}

function findTexte({ textes }: Contexte, rang: string): string {
  const texte = rang === '' ? '' : textes[Number(rang)]
  if (texte === undefined) throw new RefusClasseur('corrompu')
  return texte
}

function readNombre(ecrit: string, affichage: Affichage, { depuis1904 }: Contexte, formule: boolean): Case | null {
  const decimal = shortenDecimal(ecrit)
  // Un programme écrit parfois une formule sans la calculer : une case muette passerait pour vide.
  if (ecrit === '') return formule ? { genre: 'erreur', texte: 'formule jamais calculée', formule } : null
  if (decimal === null) return { genre: 'erreur', texte: ecrit, formule }
  if (affichage === 'pourcentage') return { genre: 'pourcentage', texte: formatPourcentage(decimal), formule }
  const jour = affichage === 'jour' ? toJourXlsx(Number(decimal), depuis1904) : null
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

function listAffichages(styles: Noeud): readonly Affichage[] {
  const feuille = findNoeud(styles, 'styleSheet') ?? VIDE
  const propres = listEnfants(findNoeud(feuille, 'numFmts') ?? VIDE, 'numFmt')
  const formats = new Map(propres.map(({ attributs }) => [attributs.numFmtId, attributs.formatCode ?? '']))
  return listEnfants(findNoeud(feuille, 'cellXfs') ?? VIDE, 'xf').map(({ attributs: { numFmtId = '0' } }) =>
    readFormat(Number(numFmtId), formats.get(numFmtId)),
  )
}

function toChemin(cible: string): string {
  return cible.startsWith('/') ? cible.slice(1) : `xl/${cible}`
}
