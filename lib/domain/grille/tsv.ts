/** Des textes rangés en lignes et colonnes, tels qu’un tableur les copie. */
export type Matrice = readonly (readonly string[])[]

/**
 * Relit le texte d’un presse-papiers de tableur : des tabulations entre les cases, et des guillemets autour d’une case qui
 * contient elle-même une tabulation ou un retour à la ligne. La dernière fin de ligne n’ouvre pas de ligne.
 */
export function parseTsv(texte: string): Matrice {
  const lignes: string[][] = []
  let ligne: string[] = []
  let reste = texte.replace(/\r\n?/g, '\n').replace(/\n$/, '')
  for (;;) {
    const [lu, valeur] = readCase(reste)
    ligne.push(valeur)
    const suite = reste.slice(lu)
    if (suite.startsWith('\t')) {
      reste = suite.slice(1)
      continue
    }
    lignes.push(ligne)
    if (suite === '') return lignes
    ligne = []
    reste = suite.slice(1)
  }
}

const CITEE = /^"((?:[^"]|"")*)"(?=[\t\n]|$)/
const NUE = /^[^\t\n]*/

/** Le nombre de caractères lus, et la case ; un guillemet que rien ne ferme est un caractère comme un autre. */
function readCase(reste: string): readonly [lu: number, valeur: string] {
  const citee = CITEE.exec(reste)
  if (citee?.[1] !== undefined) return [citee[0].length, citee[1].replaceAll('""', '"')]
  const nue = NUE.exec(reste)?.[0] ?? ''
  return [nue.length, nue]
}

/** Écrit des cases pour un tableur, qui les relira telles quelles. */
export function formatTsv(matrice: Matrice): string {
  return matrice.map((ligne) => ligne.map(quote).join('\t')).join('\n')
}

function quote(texte: string): string {
  return /["\t\n\r]/.test(texte) ? `"${texte.replaceAll('"', '""')}"` : texte
}

/** Les mêmes cases en tableau HTML, que lisent les traitements de texte et les courriels. */
export function formatTableHtml(matrice: Matrice): string {
  const lignes = matrice.map((ligne) => `<tr>${ligne.map((texte) => `<td>${encodeHtml(texte)}</td>`).join('')}</tr>`)
  return `<table>${lignes.join('')}</table>`
}

function encodeHtml(texte: string): string {
  return texte.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;')
}
