import { describe, expect, test } from 'vitest'
import writeXlsx from 'write-excel-file/node'
import type { Classeur } from '@/lib/domain/import/feuille'
import { readClasseur } from '@/lib/platform/classeur/lire-classeur'
import { createBombe, createBombeMenteuse, createOdsDe, createXlsxDe, zip } from '@/tests/factories/classeurs'
import { createExe, createOdt, createOle, createXlsm } from '@/tests/factories/fichiers'

/** Les textes d’une feuille, une case vide en point : ce qui se compare d’un coup d’œil. */
async function read(octets: Buffer): Promise<Classeur> {
  const lu = await readClasseur(octets)
  if ('raison' in lu) throw new Error(lu.raison)
  return lu
}

const toTextes = ({ feuilles }: Classeur, rang = 0) =>
  feuilles[rang]?.lignes.map((ligne) => ligne.map((contenu) => contenu?.texte ?? '·').join(' | '))

const texte = (contenu: string) => `<c t="inlineStr"><is><t>${contenu}</t></is></c>`

describe('un classeur XLSX', () => {
  test('rend un nombre dans son écriture décimale exacte, et une date en jour', async () => {
    const lu = await read(
      createXlsxDe(
        '<row r="2"><c r="B2"><v>346875.65999999997</v></c><c r="C2"><v>1E+7</v></c><c r="D2" s="1"><v>44196</v></c></row>',
      ),
    )
    expect(toTextes(lu)).toEqual(['', '· | 346875.66 | 10000000 | 2020-12-31'])
    expect(lu.feuilles[0]?.lignes[1]?.map((contenu) => contenu?.genre)).toEqual([undefined, 'nombre', 'nombre', 'jour'])
  })

  test('rend la valeur d’une formule, et dit que c’en est une', async () => {
    const lu = await read(createXlsxDe('<row><c><f>HYPERLINK("http://ailleurs")</f><v>12.5</v></c></row>'))
    expect(lu.feuilles[0]?.lignes[0]).toEqual([{ genre: 'nombre', texte: '12.5', formule: true }])
  })

  test('donne un titre fusionné à chaque case qu’il couvre, un nombre fusionné à une seule', async () => {
    const lu = await read(
      createXlsxDe(`<row>${texte('2020')}<c/></row><row><c><v>5</v></c><c/></row>`, {
        suite: '<mergeCells><mergeCell ref="A1:B1"/><mergeCell ref="A2:B2"/></mergeCells>',
      }),
    )
    expect(toTextes(lu)).toEqual(['2020 | 2020', '5'])
  })

  test('se relit tel que le portail l’écrit', async () => {
    const classeur = await writeXlsx([
      {
        sheet: 'Montants',
        data: [
          ['Libellé', 'Montant'],
          ['L’accès & le reste <1>', { type: Number, value: 0.29 }],
        ],
      },
      { sheet: 'Autre', data: [[{ type: Date, value: new Date('2020-02-29T00:00:00Z'), format: 'dd/mm/yyyy' }]] },
    ]).toBuffer()
    const lu = await read(Buffer.from(classeur))
    expect(lu.feuilles.map(({ nom }) => nom)).toEqual(['Montants', 'Autre'])
    expect(toTextes(lu)).toEqual(['Libellé | Montant', 'L’accès & le reste <1> | 0.29'])
    expect(toTextes(lu, 1)).toEqual(['2020-02-29'])
  })
})

describe('un classeur ODS', () => {
  test('répète ce qui l’est, ignore le vide sans fin et les notes jointes', async () => {
    const lu = await read(
      createOdsDe(
        '<table:table-row table:number-rows-repeated="2"><table:table-cell/><table:table-cell office:value-type="float" office:value="346875.66"><text:p>346 876</text:p><office:annotation><text:p>à revoir</text:p></office:annotation></table:table-cell><table:table-cell table:number-columns-repeated="16382"/></table:table-row><table:table-row table:number-rows-repeated="1048574"><table:table-cell table:number-columns-repeated="16384"/></table:table-row>',
      ),
    )
    expect(toTextes(lu)).toEqual(['· | 346875.66', '· | 346875.66'])
  })

  test('rend les espaces, les dates, les formules et les titres fusionnés', async () => {
    const lu = await read(
      createOdsDe(
        '<table:table-row><table:table-cell office:value-type="string" table:number-columns-spanned="2"><text:p>État<text:s text:c="2"/>et <text:span>autres</text:span></text:p></table:table-cell><table:covered-table-cell/><table:table-cell office:value-type="date" office:date-value="2020-01-01T00:00:00"/><table:table-cell table:formula="of:=1+1" office:value-type="float" office:value="2"/></table:table-row>',
      ),
    )
    expect(toTextes(lu)).toEqual(['État  et autres | État  et autres | 2020-01-01 | 2'])
    expect(lu.feuilles[0]?.lignes[0]?.[3]?.formule).toBe(true)
  })
})

describe('un fichier CSV', () => {
  const attendu = ['Libellé | Montant', 'Accès aux droits | 346 875,66', '·', 'Été | 1,5'].map((ligne) =>
    ligne === '·' ? '' : ligne,
  )
  const lignes = (separateur: string, citer = '') =>
    ['Libellé_Montant', `Accès aux droits_${citer}346 875,66${citer}`, '', `Été_${citer}1,5${citer}`]
      .join('\r\n')
      .replaceAll('_', separateur)

  test.each([
    ['à points-virgules, en UTF-8', Buffer.from(lignes(';'))],
    ['à points-virgules, marqué', Buffer.from(`\ufeff${lignes(';')}`)],
    ['à tabulations', Buffer.from(lignes('\t'))],
    ['à virgules', Buffer.from(lignes(',', '"'))],
    ['en Latin-1', Buffer.from(lignes(';').replaceAll('’', "'"), 'latin1')],
    ['précédé de son séparateur, comme l’écrit Excel', Buffer.from(`sep=;\r\n${lignes(';')}`)],
  ])('%s, garde ses rangs et ses accents', async (_nom, octets) => {
    expect(toTextes(await read(octets))).toEqual(attendu)
  })

  test('rend le texte que le portail a désamorcé', async () => {
    expect(toTextes(await read(Buffer.from("a;b\r\n'=1+1;'est\r\n")))).toEqual(['a | b', "=1+1 | 'est"])
  })
})

describe('un fichier que le portail n’ouvre pas', () => {
  const rangees = (nombre: number) => '<row><c><v>1</v></c></row>'.repeat(nombre)
  test.each([
    ['vide', Buffer.alloc(0), 'vide'],
    ['trop lourd', Buffer.alloc(5 * 1024 * 1024 + 1, 'a'), 'trop_gros'],
    ['un programme', createExe(), 'autre_format'],
    ['un texte de LibreOffice', createOdt(), 'autre_format'],
    ['un vieux classeur', createOle(), 'ancien'],
    ['un classeur à macros', createXlsm(), 'macro'],
    ['un XLSX qui cache des macros', createXlsxDe('', { autres: { 'xl/vbaProject.bin': 'x' } }), 'macro'],
    ['un ODS protégé', zip({ 'content.xml': 'x', 'META-INF/manifest.xml': 'encryption-data' }), 'chiffre'],
    ['coupé', createXlsxDe('').subarray(0, 300), 'corrompu'],
    ['mal formé', createXlsxDe('<row><c'), 'corrompu'],
    ['une bombe', createBombe(), 'trop_developpe'],
    ['une bombe qui ment', createBombeMenteuse(), 'corrompu'],
    [
      'trop de parties',
      zip(Object.fromEntries(Array.from({ length: 1_001 }, (_, n) => [`p${n}`, '']))),
      'trop_developpe',
    ],
    ['trop de lignes', createXlsxDe(rangees(5_001)), 'trop_grand'],
    ['trop de balises', createXlsxDe(rangees(120_000)), 'trop_developpe'],
    ['une case trop loin', createXlsxDe('<row r="9999999"><c r="A9999999"><v>1</v></c></row>'), 'trop_grand'],
    [
      'des entités qui se multiplient',
      createXlsxDe('', { autres: { 'xl/workbook.xml': '<!DOCTYPE a [<!ENTITY b "x">]><workbook/>' } }),
      'trop_developpe',
    ],
    [
      'un ODS qui répète une case sans fin',
      createOdsDe(
        '<table:table-row table:number-rows-repeated="1000000"><table:table-cell office:value-type="float" office:value="1"/></table:table-row>',
      ),
      'trop_grand',
    ],
  ])('%s', async (_nom, octets, raison) => {
    expect(await readClasseur(octets)).toEqual({ raison })
  })

  test('une bombe se refuse sans prendre de mémoire', async () => {
    const bombe = createBombe()
    const avant = process.memoryUsage().rss
    for (let fois = 0; fois < 20; fois += 1) await readClasseur(bombe)
    expect(process.memoryUsage().rss - avant).toBeLessThan(32 * 1024 * 1024)
  })
})
