import type { RaisonClasseur } from '@/lib/domain/phrase/classeur'
import { createOdsDe, createXlsxDe, readFixture, zip } from '@/tests/factories/classeurs'
import { createExe, createHtml, createOdt, createOle, createPdf, createXlsm } from '@/tests/factories/fichiers'

/** Quelques kilo-octets qui en deviendraient deux cents millions. */
export function createBombe(): Buffer {
  return createXlsxDe('', { autres: { 'xl/media/vide.xml': ' '.repeat(200_000_000) } })
}

/** La même, qui ment sur ce qu’elle pèse : son répertoire l’annonce légère. */
export function createBombeMenteuse(): Buffer {
  const bombe = createXlsxDe(' '.repeat(15_000_000))
  bombe.writeUInt32LE(1_000, findRepertoire(bombe, 'xl/worksheets/sheet1.xml') + 24)
  return bombe
}

/** Un seul texte de trente mille signes, que cent mille cases désignent : trois milliards de signes une fois rendus. */
export function createBombeDeTexte(): Buffer {
  return createXlsxDe('<row><c t="s"><v>0</v></c></row>'.repeat(4_000), {
    autres: { 'xl/sharedStrings.xml': `<sst><si><t>${'x'.repeat(30_000)}</t></si></sst>` },
  })
}

/** Une seule partie, lue quarante fois. */
export function createBombeDeFeuilles(): Buffer {
  const feuilles = Array.from({ length: 40 }, (_, rang) => `<sheet name="F${rang}" r:id="rId1"/>`).join('')
  return createXlsxDe(cases(50_000, 50), {
    autres: { 'xl/workbook.xml': `<workbook><sheets>${feuilles}</sheets></workbook>` },
  })
}

/** Une balise de près d’un million d’attributs : la mémoire que prend sa lecture dépasse de loin ses octets. */
export function createBombeDAttributs(): Buffer {
  return createXlsxDe(`<row ${Array.from({ length: 900_000 }, (_, rang) => `a${rang}="${rang}"`).join(' ')}/>`)
}

/** Cent mille fois la même fusion d’une grande plage déjà remplie : peu d’octets, peu de cases, et des milliards de pas. */
export function createBombeDeFusions(): Buffer {
  const rangee = `<row>${'<c t="str"><v>a</v></c>'.repeat(250)}</row>`
  const fusions = '<mergeCell ref="A1:IP100"/>'.repeat(100_000)
  return createXlsxDe(rangee.repeat(100), { suite: `<mergeCells>${fusions}</mergeCells>` })
}

export function cases(nombre: number, parRangee: number): string {
  return `<row>${'<c><v>346875.65999999997</v></c>'.repeat(parRangee)}</row>`.repeat(nombre / parRangee)
}

interface Refuse {
  readonly nom: string
  readonly octets: () => Buffer
  readonly raison: RaisonClasseur
}

/** Ce que le portail n’ouvre pas, ou pas jusqu’au bout, et la raison qu’il en donne. */
export const REFUSES: readonly Refuse[] = [
  { nom: 'vide', octets: () => Buffer.alloc(0), raison: 'vide' },
  { nom: 'trop lourd', octets: () => Buffer.alloc(5 * 1024 * 1024 + 1, 'a'), raison: 'trop_gros' },
  { nom: 'un programme', octets: createExe, raison: 'autre_format' },
  { nom: 'un PDF', octets: createPdf, raison: 'autre_format' },
  { nom: 'une page web nommée .xls', octets: createHtml, raison: 'autre_format' },
  { nom: 'un texte de LibreOffice', octets: createOdt, raison: 'autre_format' },
  {
    nom: 'un classeur binaire (XLSB)',
    octets: () => zip({ '[Content_Types].xml': '<Types/>', 'xl/workbook.bin': 'x' }),
    raison: 'autre_format',
  },
  {
    nom: 'une archive dans une archive',
    octets: () => zip({ 'classeur.xlsx': createXlsxDe('').toString('latin1') }),
    raison: 'autre_format',
  },
  { nom: 'des octets nuls', octets: () => Buffer.from('a;b\0;c'), raison: 'autre_format' },
  { nom: 'un vieux classeur', octets: createOle, raison: 'ancien' },
  { nom: 'un vieux classeur de LibreOffice', octets: () => readFixture('tableau.xls'), raison: 'ancien' },
  { nom: 'un ODS sans archive', octets: () => readFixture('tableau.fods'), raison: 'autre_format' },
  {
    nom: 'un classeur d’Excel protégé',
    octets: () => Buffer.concat([createOle(), Buffer.from('EncryptedPackage', 'utf16le')]),
    raison: 'chiffre',
  },
  {
    nom: 'un ODS protégé',
    octets: () => zip({ 'content.xml': 'x', 'META-INF/manifest.xml': 'encryption-data' }),
    raison: 'chiffre',
  },
  { nom: 'un classeur à macros', octets: createXlsm, raison: 'macro' },
  {
    nom: 'un XLSX qui cache des macros',
    octets: () => createXlsxDe('', { autres: { 'xl/vbaProject.bin': 'x' } }),
    raison: 'macro',
  },
  {
    nom: 'un XLSX du type d’un classeur à macros',
    octets: () =>
      createXlsxDe('', {
        autres: {
          '[Content_Types].xml':
            '<Types><Override PartName="/xl/workbook.xml" ContentType="application/vnd.ms-excel.sheet.macroEnabled.main+xml"/></Types>',
        },
      }),
    raison: 'macro',
  },
  {
    nom: 'des macros d’avant VBA',
    octets: () => createXlsxDe('', { autres: { 'xl/macrosheets/sheet1.xml': '<macrosheet/>' } }),
    raison: 'macro',
  },
  {
    nom: 'un ODS à macros',
    octets: () => zip({ 'content.xml': 'x', 'Basic/Standard/Module1.xml': 'x' }),
    raison: 'macro',
  },
  { nom: 'coupé', octets: () => createXlsxDe('').subarray(0, 300), raison: 'corrompu' },
  { nom: 'mal formé', octets: () => createXlsxDe('<row><c'), raison: 'corrompu' },
  { nom: 'un octet changé en chemin', octets: createAbime, raison: 'corrompu' },
  { nom: 'deux parties du même nom', octets: createDoublon, raison: 'corrompu' },
  {
    nom: 'une feuille absente',
    octets: () => createXlsxDe('', { autres: { 'xl/_rels/workbook.xml.rels': '<Relationships/>' } }),
    raison: 'corrompu',
  },
  {
    nom: 'un texte partagé qui n’existe pas',
    octets: () => createXlsxDe('<row><c t="s"><v>7</v></c></row>'),
    raison: 'corrompu',
  },
  {
    nom: 'deux fois la même case',
    octets: () => createXlsxDe('<row r="1"><c r="A1"><v>1</v></c><c r="A1"><v>2</v></c></row>'),
    raison: 'corrompu',
  },
  {
    nom: 'une case hors de sa rangée',
    octets: () => createXlsxDe('<row r="2"><c r="A1"><v>1</v></c></row>'),
    raison: 'corrompu',
  },
  { nom: 'une rangée sans rang', octets: () => createXlsxDe('<row r="x"><c><v>1</v></c></row>'), raison: 'corrompu' },
  { nom: 'un guillemet jamais refermé', octets: () => Buffer.from(`a;b\n"c;${'d\n'.repeat(200)}`), raison: 'corrompu' },
  { nom: 'une bombe', octets: createBombe, raison: 'trop_developpe' },
  { nom: 'une bombe qui ment', octets: createBombeMenteuse, raison: 'corrompu' },
  {
    nom: 'une bombe dans les types',
    octets: () => createXlsxDe('', { autres: { '[Content_Types].xml': ' '.repeat(3_000_000) } }),
    raison: 'corrompu',
  },
  {
    nom: 'trop de parties',
    octets: () => zip(Object.fromEntries(Array.from({ length: 1_001 }, (_, n) => [`p${n}`, '']))),
    raison: 'trop_developpe',
  },
  {
    nom: 'un million de rangées vides mais mises en forme',
    octets: () =>
      createXlsxDe(
        Array.from({ length: 400_000 }, (_, rang) => `<row r="${rang + 1}" ht="15.75" customHeight="1"/>`).join(''),
      ),
    raison: 'trop_developpe',
  },
  { nom: 'trop de balises', octets: () => createXlsxDe(cases(220_000, 10)), raison: 'trop_developpe' },
  { nom: 'un million d’attributs', octets: createBombeDAttributs, raison: 'trop_developpe' },
  {
    nom: 'deux attributs par balise, sans fin',
    octets: () => createXlsxDe('<c r="A" s="1"/>'.repeat(310_000)),
    raison: 'trop_developpe',
  },
  {
    nom: 'des entités qui se multiplient',
    octets: () =>
      createXlsxDe('', {
        autres: { 'xl/workbook.xml': '<!DOCTYPE a [<!ENTITY b "x"><!ENTITY c "&b;&b;">]><workbook>&c;</workbook>' },
      }),
    raison: 'trop_developpe',
  },
  {
    nom: 'une entité qui lit un fichier',
    octets: () =>
      createXlsxDe('', {
        autres: { 'xl/workbook.xml': '<!DOCTYPE a [<!ENTITY b SYSTEM "file:///etc/passwd">]><workbook>&b;</workbook>' },
      }),
    raison: 'trop_developpe',
  },
  { nom: 'un texte désigné sans fin', octets: createBombeDeTexte, raison: 'trop_grand' },
  { nom: 'une feuille lue quarante fois', octets: createBombeDeFeuilles, raison: 'trop_grand' },
  {
    nom: 'trop de feuilles',
    octets: () =>
      createXlsxDe('', {
        autres: { 'xl/workbook.xml': `<workbook><sheets>${'<sheet r:id="rId1"/>'.repeat(41)}</sheets></workbook>` },
      }),
    raison: 'trop_grand',
  },
  { nom: 'trop de lignes', octets: () => createXlsxDe(cases(5_001, 1)), raison: 'trop_grand' },
  { nom: 'trop de colonnes', octets: () => createXlsxDe(cases(257, 257)), raison: 'trop_grand' },
  {
    nom: 'une case trop loin',
    octets: () => createXlsxDe('<row r="9999999"><c r="A9999999"><v>1</v></c></row>'),
    raison: 'trop_grand',
  },
  {
    nom: 'une case sans fin',
    octets: () => createXlsxDe(`<row><c t="inlineStr"><is><t>${'x'.repeat(40_000)}</t></is></c></row>`),
    raison: 'trop_grand',
  },
  {
    nom: 'un titre fusionné sur toute la feuille',
    octets: () =>
      createXlsxDe('<row><c t="str"><v>x</v></c></row>', {
        suite: '<mergeCells><mergeCell ref="A1:XFD1048576"/></mergeCells>',
      }),
    raison: 'trop_grand',
  },
  { nom: 'un CSV trop long', octets: () => Buffer.from('a;b\n'.repeat(5_001)), raison: 'trop_grand' },
  { nom: 'un CSV trop large', octets: () => Buffer.from('a;'.repeat(300)), raison: 'trop_grand' },
  {
    nom: 'un ODS qui répète une rangée sans fin',
    octets: () => createOdsDe(repetee('table:number-rows-repeated="1000000"', '')),
    raison: 'trop_grand',
  },
  {
    nom: 'un ODS qui répète une case sans fin',
    octets: () => createOdsDe(repetee('', 'table:number-columns-repeated="16384"')),
    raison: 'trop_grand',
  },
]

function repetee(rangee: string, contenu: string): string {
  return `<table:table-row ${rangee}><table:table-cell ${contenu} office:value-type="float" office:value="1"/></table:table-row>`
}

function createAbime(): Buffer {
  const classeur = createXlsxDe('<row><c><v>1</v></c></row>')
  const entree = findRepertoire(classeur, 'xl/worksheets/sheet1.xml')
  classeur.writeUInt8(classeur.readUInt8(entree + 16) ^ 1, entree + 16)
  return classeur
}

function createDoublon(): Buffer {
  const classeur = createXlsxDe('', { autres: { 'xl/worksheets/sheet2.xml': '<worksheet/>' } })
  classeur.write('1', findRepertoire(classeur, 'xl/worksheets/sheet2.xml') + 46 + 'xl/worksheets/sheet'.length)
  return classeur
}

/** Où le répertoire de l’archive décrit cette partie. */
function findRepertoire(archive: Buffer, nom: string): number {
  return archive.lastIndexOf(nom) - 46
}
