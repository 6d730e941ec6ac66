import { strToU8, zipSync } from 'fflate'

/** De petits classeurs fabriqués partie par partie : ceux des tableurs, leurs laideurs, et ceux qui veulent nuire. */

const CLASSEUR = '<workbook><sheets><sheet name="Feuille" sheetId="1" r:id="rId1"/></sheets></workbook>'
const LIENS = '<Relationships><Relationship Id="rId1" Target="worksheets/sheet1.xml"/></Relationships>'
const STYLES =
  '<styleSheet><numFmts><numFmt numFmtId="170" formatCode="dd/mm/yyyy"/></numFmts><cellXfs><xf/><xf numFmtId="170"/></cellXfs></styleSheet>'

type Parties = Readonly<Record<string, string>>

/** Un XLSX dont on écrit les rangées et ce qui les suit, tels que le tableur les écrirait. */
export function createXlsxDe(rangees: string, { suite = '', autres = {} }: { suite?: string; autres?: Parties } = {}) {
  return zip({
    '[Content_Types].xml': '<Types/>',
    'xl/workbook.xml': CLASSEUR,
    'xl/_rels/workbook.xml.rels': LIENS,
    'xl/styles.xml': STYLES,
    'xl/worksheets/sheet1.xml': `<worksheet><sheetData>${rangees}</sheetData>${suite}</worksheet>`,
    ...autres,
  })
}

/** Un ODS dont on écrit les rangées. */
export function createOdsDe(rangees: string) {
  return zip({
    mimetype: 'application/vnd.oasis.opendocument.spreadsheet',
    'META-INF/manifest.xml': '<manifest:manifest/>',
    'content.xml': `<office:document-content><office:body><office:spreadsheet><table:table table:name="Feuille">${rangees}</table:table></office:spreadsheet></office:body></office:document-content>`,
  })
}

export function zip(parties: Parties): Buffer {
  return Buffer.from(zipSync(Object.fromEntries(Object.entries(parties).map(([nom, texte]) => [nom, strToU8(texte)]))))
}

/** Quelques kilo-octets qui en deviendraient deux cents millions. */
export function createBombe(): Buffer {
  return createXlsxDe('<row><c t="inlineStr"><is><t>', { autres: { 'xl/media/vide.xml': ' '.repeat(200_000_000) } })
}

/** La même, qui ment sur ce qu’elle pèse : son répertoire l’annonce légère. */
export function createBombeMenteuse(): Buffer {
  const bombe = createXlsxDe(' '.repeat(15_000_000))
  const nom = bombe.lastIndexOf('xl/worksheets/sheet1.xml')
  bombe.writeUInt32LE(1_000, nom - 46 + 24)
  return bombe
}
