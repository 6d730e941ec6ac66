import { globSync, readFileSync } from 'node:fs'
import path from 'node:path'

export interface Fichier {
  readonly chemin: string
  readonly texte: string
}

const HORS_PROJET = /(^|\/)(node_modules|\.next|canaries|generated)(\/|$)/

/** Les fichiers du projet qui répondent à l’un des motifs, avec leur texte. */
export function readFichiers(racine: string, motifs: readonly string[]): readonly Fichier[] {
  return globSync(motifs, { cwd: racine, exclude: (chemin) => HORS_PROJET.test(chemin) })
    .map((chemin) => chemin.split(path.sep).join('/'))
    .toSorted()
    .map((chemin) => ({ chemin, texte: readFileSync(path.join(racine, chemin), 'utf8') }))
}

/** Les endroits, « fichier:ligne », où le motif apparaît hors des commentaires. */
export function findMotif({ chemin, texte }: Fichier, motif: RegExp): readonly string[] {
  return texte.split('\n').flatMap((ligne, rang) => {
    const code = ligne.replace(/^\s*(\/\/|\/?\*).*/, '')
    return motif.test(code) ? [`${chemin}:${rang + 1} ${code.trim()}`] : []
  })
}
