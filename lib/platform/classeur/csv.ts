import { CsvError, parse } from 'csv-parse/sync'
import type { Classeur } from '@/lib/domain/import/feuille'
import { Compte, Grille } from './grille'
import { RefusClasseur } from './refus'

const SEPARATEURS = [';', '\t', ',', '|'] as const
const LIGNES_ESSAYEES = 60
const LIGNE_EXCEL = /^sep=(.)\r?\n/i
/** Ce que l’on écrit devant un texte pour qu’aucun tableur n’y voie une formule. */
const FORMULE_DESAMORCEE = /^'(?=[=+\-@\t\r＝＋－＠])/
/** Un guillemet jamais refermé avalerait la suite du fichier. */
const RANGEE_MAX = 200_000

/** Lit un texte à séparateurs, de l’encodage et du séparateur qu’il emploie. */
export function readCsv(octets: Buffer): Classeur {
  const brut = decode(octets)
  const texte = brut.replace(LIGNE_EXCEL, '')
  const separateur = LIGNE_EXCEL.exec(brut)?.[1] ?? findSeparateur(texte)
  const grille = new Grille('CSV', new Compte())
  let ligne = 0
  split(texte, separateur, (rangee) => {
    rangee.forEach((ecrit, colonne) => {
      const contenu = ecrit.replace(FORMULE_DESAMORCEE, '')
      if (contenu.trim() !== '') grille.set(ligne, colonne, { genre: 'texte', texte: contenu, formule: false })
    })
    ligne += 1
  })
  return { feuilles: [grille.toFeuille()] }
}

/** Ce qui n’est ni marqué UTF-16, ni de l’UTF-8, est du Windows français : les vieux tableurs n’écrivent rien d’autre. */
function decode(octets: Buffer): string {
  const marque = octets.toString('latin1', 0, 2)
  if (marque === 'ÿþ' || marque === 'þÿ') {
    return new TextDecoder(marque === 'ÿþ' ? 'utf-16le' : 'utf-16be').decode(octets)
  }
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(octets)
  } catch {
    return new TextDecoder('windows-1252').decode(octets)
  }
}

/** Le séparateur qui donne le même nombre de colonnes au plus de lignes : une virgule dans un libellé n’en est pas un. */
function findSeparateur(texte: string): string {
  const essais = SEPARATEURS.map((separateur) => {
    const largeurs: number[] = []
    split(texte, separateur, ({ length }) => largeurs.push(length), LIGNES_ESSAYEES)
    const regulieres = largeurs
      .filter((largeur) => largeur > 1)
      .map((largeur) => ({ largeur, lignes: largeurs.filter((autre) => autre === largeur).length }))
    const { lignes, largeur } = regulieres.reduce(preferer, { lignes: 0, largeur: 0 })
    return { separateur, lignes, largeur }
  })
  return essais.reduce((meilleur, essai) => (preferer(meilleur, essai) === essai ? essai : meilleur)).separateur
}

interface Regularite {
  readonly lignes: number
  readonly largeur: number
}

function preferer<T extends Regularite>(a: T, b: T): T {
  return b.lignes > a.lignes || (b.lignes === a.lignes && b.largeur > a.largeur) ? b : a
}

/** Rend chaque rangée à mesure : rien ne garde celles qui sont vides, même par millions. */
function split(texte: string, delimiter: string, onRangee: (rangee: readonly string[]) => unknown, to = -1): void {
  try {
    parse(texte, {
      delimiter,
      to,
      relax_column_count: true,
      relax_quotes: true,
      max_record_size: RANGEE_MAX,
      // Un essai lit des guillemets de travers : seule la lecture entière juge le fichier.
      skip_records_with_error: to !== -1,
      on_record: (rangee: readonly string[]) => {
        onRangee(rangee)
        return null
      },
    })
  } catch (erreur) {
    if (erreur instanceof CsvError) throw new RefusClasseur('corrompu')
    throw erreur
  }
}
