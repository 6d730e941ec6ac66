import path from 'node:path'
import { Font } from '@react-pdf/renderer'

/** Le jeu étendu sert les noms que le premier ne sait pas écrire. */
export const POLICES = ['Source Sans 3', 'Source Sans 3 étendu']

const DOSSIER = path.join(process.cwd(), 'node_modules/@fontsource/source-sans-3/files')
const GRAISSES = [400, 600] as const

for (const [family, jeu] of [
  ['Source Sans 3', 'latin'],
  ['Source Sans 3 étendu', 'latin-ext'],
] as const) {
  const fonts = GRAISSES.map((fontWeight) => ({
    src: path.join(DOSSIER, `source-sans-3-${jeu}-${fontWeight}-normal.woff`),
    fontWeight,
  }))
  Font.register({ family, fonts })
}

/**
 * Nomme chaque lettre avant qu’un document ne s’écrive. La bibliothèque garde les polices d’un document à l’autre et y
 * range sans nom la lettre nue d’une lettre accentuée : le document suivant perdrait tous ses « E » après un « É ».
 */
export async function loadPolices(): Promise<void> {
  for (const fontFamily of POLICES) {
    for (const fontWeight of GRAISSES) {
      await Font.load({ fontFamily, fontWeight })
      const police = Font.getFont({ fontFamily, fontWeight }).data
      for (const lettre of police?.characterSet ?? []) police?.glyphForCodePoint(lettre)
    }
  }
}

/** Les mots ne se coupent pas : la césure de la bibliothèque est anglaise. */
Font.registerHyphenationCallback((mot) => [mot])

/**
 * Un texte que la police sait écrire. Elle n’a pas d’espace fine insécable utilisable : l’espace insécable, qui y vaut un
 * cinquième de cadratin, en a la chasse et ne se coupe pas davantage.
 */
export function imprimer(texte: string): string {
  return texte
    .normalize('NFC')
    .replaceAll(/[\u2009\u202f]/g, '\u00a0')
    .replaceAll(/[\u200b\ufeff]/g, '')
}
