import { readFileSync } from 'node:fs'
import { strToU8, zipSync } from 'fflate'

/** De petits classeurs fabriqués partie par partie, tels que les tableurs les écrivent, ou tels qu’ils ne devraient pas. */

const BUREAU = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'
const CLASSEUR = '<workbook><sheets><sheet name="Feuille" sheetId="1" r:id="rId1"/></sheets></workbook>'
const LIENS = `<Relationships><Relationship Id="rId1" Type="${BUREAU}/worksheet" Target="worksheets/sheet1.xml"/><Relationship Id="rId2" Type="${BUREAU}/styles" Target="styles.xml"/><Relationship Id="rId3" Type="${BUREAU}/sharedStrings" Target="sharedStrings.xml"/></Relationships>`
/** Dans l’ordre : ordinaire, date, pourcentage, comptabilité avec négatifs entre parenthèses, pourcentage d’Excel. */
const STYLES =
  '<styleSheet><numFmts><numFmt numFmtId="170" formatCode="dd/mm/yyyy"/><numFmt numFmtId="171" formatCode="0.0%"/><numFmt numFmtId="172" formatCode="_-* #,##0.00\\ &quot;de dotation&quot;_-;[Red]\\(#,##0.00\\)"/></numFmts><cellXfs><xf/><xf numFmtId="170"/><xf numFmtId="171"/><xf numFmtId="172"/><xf numFmtId="9"/></cellXfs></styleSheet>'

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
export function createOdsDe(rangees: string, suite = '') {
  return zip({
    mimetype: 'application/vnd.oasis.opendocument.spreadsheet',
    'META-INF/manifest.xml': '<manifest:manifest/>',
    'content.xml': `<office:document-content><office:body><office:spreadsheet><table:table table:name="Feuille">${rangees}</table:table>${suite}</office:spreadsheet></office:body></office:document-content>`,
  })
}

export function zip(parties: Parties): Buffer {
  return Buffer.from(zipSync(Object.fromEntries(Object.entries(parties).map(([nom, texte]) => [nom, strToU8(texte)]))))
}

/** Un fichier fait par LibreOffice à partir de tableau.fods. */
export function readFixture(nom: string): Buffer {
  return readFileSync(new URL(`../fixtures/classeurs/${nom}`, import.meta.url))
}
