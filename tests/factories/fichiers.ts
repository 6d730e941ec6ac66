import { crc32 } from 'node:zlib'

/** De vrais fichiers, petits, fabriqués octet par octet : le portail ne juge que leur contenu. */

/** Un PDF d’une page ; `suite` s’écrit avant la fin, pour le grossir ou le rendre particulier. */
export function createPdf(suite = ''): Buffer {
  const objets = [
    '<< /Type /Catalog /Pages 2 0 R >>',
    '<< /Type /Pages /Kids [3 0 R] /Count 1 >>',
    '<< /Type /Page /Parent 2 0 R /MediaBox [0 0 200 200] >>',
  ]
  let texte = '%PDF-1.4\n'
  const positions = objets.map((objet, rang) => {
    const position = texte.length
    texte += `${rang + 1} 0 obj\n${objet}\nendobj\n`
    return `${position}`.padStart(10, '0')
  })
  const table = texte.length
  texte += `xref\n0 4\n0000000000 65535 f \n${positions.map((position) => `${position} 00000 n \n`).join('')}`
  return Buffer.from(`${texte}trailer << /Size 4 /Root 1 0 R >>\n${suite}startxref\n${table}\n%%EOF\n`, 'latin1')
}

/** Un PDF de cette taille exacte. */
export function createPdfDe(octets: number): Buffer {
  const vide = createPdf('%\n').length
  return createPdf(`%${'x'.repeat(octets - vide)}\n`)
}

export const createPdfProtege = (): Buffer => createPdf('trailer << /Encrypt 9 0 R >>\n')

export function createOdt(autres: Readonly<Record<string, string>> = {}): Buffer {
  return createZip({
    mimetype: 'application/vnd.oasis.opendocument.text',
    'content.xml': '<office:document-content/>',
    'META-INF/manifest.xml': '<manifest:manifest/>',
    ...autres,
  })
}

/** Un ODT dont le manifeste se dit compressé, et ne se développe pas. */
export function createOdtCorrompu(): Buffer {
  const odt = createOdt()
  odt.writeUInt16LE(8, odt.lastIndexOf('META-INF/manifest.xml') - 36)
  return odt
}

const TYPE_XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml'
const TYPE_XLSM = 'application/vnd.ms-excel.sheet.macroEnabled.main+xml'
const TYPE_DOCX = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml'

const createTypes = (chemin: string, type: string) =>
  `<?xml version="1.0"?><Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Override PartName="${chemin}" ContentType="${type}"/></Types>`

export function createXlsx(autres: Readonly<Record<string, string>> = {}): Buffer {
  return createZip({
    '[Content_Types].xml': createTypes('/xl/workbook.xml', TYPE_XLSX),
    'xl/workbook.xml': '<workbook/>',
    ...autres,
  })
}

export function createXlsm(): Buffer {
  return createZip({
    '[Content_Types].xml': createTypes('/xl/workbook.xml', TYPE_XLSM),
    'xl/workbook.xml': '<workbook/>',
    'xl/vbaProject.bin': 'macro',
  })
}

export function createDocx(): Buffer {
  return createZip({
    '[Content_Types].xml': createTypes('/word/document.xml', TYPE_DOCX),
    'word/document.xml': '<document/>',
  })
}

export const createExe = (): Buffer => Buffer.concat([Buffer.from('MZ\x90\0', 'latin1'), Buffer.alloc(200)])
/** Un conteneur OLE : ce que devient un classeur protégé par mot de passe. */
export const createOle = (): Buffer =>
  Buffer.concat([Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]), Buffer.alloc(600)])
export const createHtml = (): Buffer => Buffer.from('<!doctype html><script>alert(1)</script>')
export const createSvg = (): Buffer =>
  Buffer.from('<svg xmlns="http://www.w3.org/2000/svg"><script>alert(1)</script></svg>')

/** Une archive ZIP sans compression. */
function createZip(fichiers: Readonly<Record<string, string>>): Buffer {
  const locaux: Buffer[] = []
  const repertoire: Buffer[] = []
  let position = 0
  for (const [nom, texte] of Object.entries(fichiers)) {
    const [titre, contenu] = [Buffer.from(nom), Buffer.from(texte)]
    const commun = Buffer.alloc(26)
    commun.writeUInt16LE(20, 0)
    commun.writeUInt32LE(crc32(contenu), 10)
    commun.writeUInt32LE(contenu.length, 14)
    commun.writeUInt32LE(contenu.length, 18)
    commun.writeUInt16LE(titre.length, 22)
    const local = Buffer.concat([Buffer.from([0x50, 0x4b, 3, 4]), commun, titre, contenu])
    const suite = Buffer.alloc(14)
    suite.writeUInt32LE(position, 10)
    repertoire.push(Buffer.concat([Buffer.from([0x50, 0x4b, 1, 2, 20, 0]), commun, suite, titre]))
    locaux.push(local)
    position += local.length
  }
  const taille = repertoire.reduce((somme, { length }) => somme + length, 0)
  const fin = Buffer.alloc(22)
  fin.write('PK\x05\x06', 'latin1')
  fin.writeUInt16LE(repertoire.length, 8)
  fin.writeUInt16LE(repertoire.length, 10)
  fin.writeUInt32LE(taille, 12)
  fin.writeUInt32LE(position, 16)
  return Buffer.concat([...locaux, ...repertoire, fin])
}
