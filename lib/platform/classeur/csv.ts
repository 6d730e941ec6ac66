import { CsvError, parse } from 'csv-parse/sync'
import type { Classeur } from '@/lib/domain/import/feuille'
import { Grille } from './grille'
import { COLONNES_MAX, LIGNES_MAX } from './limites'
import { RefusClasseur } from './refus'

const SEPARATEURS = [';', '\t', ','] as const
const LIGNES_ESSAYEES = 30
const LIGNE_EXCEL = /^sep=.\r?\n/i
/** Ce que l’on écrit devant un texte pour qu’aucun tableur n’y voie une formule. */
const FORMULE_DESAMORCEE = /^'(?=[=+\-@\t\r＝＋－＠])/

/** Lit un texte à séparateurs, de l’encodage et du séparateur qu’il emploie. */
export function readCsv(octets: Buffer): Classeur {
  const texte = decode(octets).replace(LIGNE_EXCEL, '')
  const grille = new Grille('CSV')
  split(texte, findSeparateur(texte)).forEach((rangee, ligne) => {
    rangee.forEach((brut, colonne) => {
      const contenu = brut.replace(FORMULE_DESAMORCEE, '')
      if (contenu.trim() !== '') grille.set(ligne, colonne, { genre: 'texte', texte: contenu, formule: false })
    })
  })
  return { feuilles: [grille.toFeuille()] }
}

/** Ce qui n’est pas de l’UTF-8 est du Windows français : les vieux tableurs n’écrivent rien d’autre. */
function decode(octets: Buffer): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(octets)
  } catch {
    return new TextDecoder('windows-1252').decode(octets)
  }
}

/** Le séparateur qui donne le plus de colonnes au plus de lignes. */
function findSeparateur(texte: string): string {
  const essais = SEPARATEURS.map((separateur) => {
    const lignes = split(texte, separateur, LIGNES_ESSAYEES).filter((ligne) => ligne.length > 1)
    const colonnes = lignes.map(({ length }) => length).toSorted((a, b) => a - b)
    return { separateur, poids: lignes.length * (colonnes[Math.floor(colonnes.length / 2)] ?? 0) }
  })
  return essais.reduce((meilleur, essai) => (essai.poids > meilleur.poids ? essai : meilleur)).separateur
}

function split(texte: string, delimiter: string, to = LIGNES_MAX + 1): string[][] {
  try {
    const lignes = parse(texte, {
      delimiter,
      to,
      bom: true,
      relax_column_count: true,
      relax_quotes: true,
      max_record_size: 1_000_000,
    })
    if (lignes.some((ligne) => ligne.length > COLONNES_MAX * 4)) throw new RefusClasseur('trop_grand')
    return lignes
  } catch (erreur) {
    if (erreur instanceof CsvError) throw new RefusClasseur('corrompu')
    throw erreur
  }
}
