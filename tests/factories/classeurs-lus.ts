import { createOdsDe, createXlsxDe, readFixture } from '@/tests/factories/classeurs'

interface Lu {
  readonly nom: string
  readonly octets: () => Buffer
  /** Chaque rangée, ses cases séparées par « | » ; ce qui n’est pas un texte se dit entre crochets. */
  readonly rangees: readonly string[]
}

const TITRE = Array.from({ length: 7 }, () => 'Haute-Loire, convention 2019-2021').join(' | ')

/** Le même tableau d’agent, fait par LibreOffice : titres fusionnés, formules, pourcentage, date, erreur, total. */
const TABLEAU = [
  TITRE,
  '',
  'Action | 2019 | 2019 | 2020 [nombre] | 2020 [nombre] | Part | Signé le',
  'Action | État | Département | État | Département',
  'Accès aux droits, accueil ; suivi | 346875.66 [nombre] | 0.3 [nombre calculé] | -1500 [nombre] | · | 12,5\u202f% [pourcentage] | 2020-02-29 [jour]',
  'Maraudes⏎« le soir » | 0 [nombre] | n.r. | #DIV/0! [erreur calculé] | oui [booleen]',
  '',
  '',
  "Total | 346875.66 [nombre calculé] | '=1+1",
]

const texte = (contenu: string) => `<c t="inlineStr"><is><t>${contenu}</t></is></c>`
const nombre = (contenu: string, style = 0) => `<c s="${style}"><v>${contenu}</v></c>`
const xlsx = (...rangees: string[]) => createXlsxDe(rangees.map((cases) => `<row>${cases}</row>`).join(''))
const ods = (cases: string, suite = '') => createOdsDe(`<table:table-row>${cases}</table:table-row>`, suite)

const BUREAU_STRICT = 'http://purl.oclc.org/ooxml/officeDocument/relationships'
const LIENS_STRICTS = `<Relationships><Relationship Id="rId1" Type="${BUREAU_STRICT}/worksheet" Target="worksheets/sheet1.xml"/><Relationship Id="rId3" Type="${BUREAU_STRICT}/sharedStrings" Target="sharedStrings.xml"/></Relationships>`

const MONTANTS = ['Libellé | Montant', 'Accès aux droits | 346 875,66', '', 'Été | 1,5']
const csv = (separateur: string, citer = '') =>
  ['Libellé_Montant', `Accès aux droits_${citer}346 875,66${citer}`, '', `Été_${citer}1,5${citer}`]
    .join('\r\n')
    .replaceAll('_', separateur)

/** Ce que le portail lit, et ce qu’il en comprend : du propre, du laid, et du piégé sans effet. */
export const LUS: readonly Lu[] = [
  { nom: 'LibreOffice, ODS', octets: () => readFixture('tableau.ods'), rangees: TABLEAU },
  { nom: 'LibreOffice, XLSX', octets: () => readFixture('tableau.xlsx'), rangees: TABLEAU },

  {
    nom: 'XLSX : un nombre tapé, dont Excel écrit dix-sept chiffres',
    octets: () => xlsx(nombre('346875.65999999997') + nombre('1E+7') + nombre('-1.5E-3')),
    rangees: ['346875.66 [nombre] | 10000000 [nombre] | -0.0015 [nombre]'],
  },
  {
    nom: 'XLSX : une somme garde ses restes, que l’import saura dire',
    octets: () => xlsx('<c><f>A1+B1</f><v>0.30000000000000004</v></c>'),
    rangees: ['0.30000000000000004 [nombre calculé]'],
  },
  {
    nom: 'XLSX : la valeur d’une formule, jamais la formule',
    octets: () => xlsx('<c t="str"><f>HYPERLINK("http://ailleurs")</f><v>Lien</v></c><c t="str"><f>""</f><v></v></c>'),
    rangees: ['Lien [texte calculé]'],
  },
  {
    nom: 'XLSX : une formule qu’aucun tableur n’a calculée',
    octets: () => xlsx('<c><f>SUM(A1:A3)</f><v></v></c><c><f>1+1</f></c>'),
    rangees: ['formule jamais calculée [erreur calculé] | formule jamais calculée [erreur calculé]'],
  },
  {
    nom: 'XLSX : erreurs et booléens',
    octets: () =>
      xlsx('<c t="e"><f>1/0</f><v>#DIV/0!</v></c><c t="e"><v>#N/A</v></c><c t="b"><v>1</v></c><c t="b"><v>0</v></c>'),
    rangees: ['#DIV/0! [erreur calculé] | #N/A [erreur] | oui [booleen] | non [booleen]'],
  },
  {
    nom: 'XLSX : dates, pourcentages et négatifs entre parenthèses',
    octets: () =>
      xlsx(nombre('44196', 1) + nombre('44196.75', 1) + nombre('0.07', 2) + nombre('0.5', 4) + nombre('-1500.5', 3)),
    rangees: [
      '2020-12-31 [jour] | 2020-12-31 [jour] | 7\u202f% [pourcentage] | 50\u202f% [pourcentage] | -1500.5 [nombre]',
    ],
  },
  {
    nom: 'XLSX : la forme stricte de la norme, où une date s’écrit comme une date',
    octets: () =>
      createXlsxDe('<row><c t="s"><v>0</v></c><c t="d" s="1"><v>2020-02-29T00:00:00</v></c></row>', {
        autres: {
          'xl/workbook.xml':
            '<workbook xmlns="http://purl.oclc.org/ooxml/spreadsheetml/main" conformance="strict"><sheets><sheet name="Feuille" sheetId="1" r:id="rId1"/></sheets></workbook>',
          'xl/_rels/workbook.xml.rels': LIENS_STRICTS,
          'xl/sharedStrings.xml': '<sst><si><t>Versé le</t></si></sst>',
        },
      }),
    rangees: ['Versé le | 2020-02-29 [jour]'],
  },
  {
    nom: 'XLSX : un classeur compté depuis 1904, comme sur les vieux Mac',
    octets: () =>
      createXlsxDe(`<row>${nombre('42734', 1)}</row>`, {
        autres: {
          'xl/workbook.xml':
            '<workbook><workbookPr date1904="1"/><sheets><sheet name="Feuille" r:id="rId1"/></sheets></workbook>',
        },
      }),
    rangees: ['2020-12-31 [jour]'],
  },
  {
    nom: 'XLSX : le 29 février 1900, qui n’a pas existé, reste un nombre',
    octets: () => xlsx(nombre('60', 1) + nombre('61', 1)),
    rangees: ['60 [nombre] | 1900-03-01 [jour]'],
  },
  {
    nom: 'XLSX : textes partagés, mis en forme, prononcés et codés',
    octets: () =>
      createXlsxDe('<row><c t="s"><v>0</v></c><c t="s"><v>1</v></c></row>', {
        autres: {
          'xl/sharedStrings.xml':
            '<sst><si><r><t>Accès </t></r><r><rPr><b/></rPr><t>&amp; droits</t></r><rPh><t>muet</t></rPh></si><si><t xml:space="preserve"> L’_x005F_x000D_ </t></si></sst>',
        },
      }),
    rangees: ['Accès & droits |  L’_x000D_ '],
  },
  {
    nom: 'XLSX : un titre et une année fusionnés, un nombre fusionné compté une fois',
    octets: () =>
      createXlsxDe(`<row>${texte('Crédits')}<c/>${nombre('2020')}<c/></row><row>${nombre('5')}<c/></row>`, {
        suite: '<mergeCells><mergeCell ref="A1:B1"/><mergeCell ref="C1:D1"/><mergeCell ref="A2:B2"/></mergeCells>',
      }),
    rangees: ['Crédits | Crédits | 2020 [nombre] | 2020 [nombre]', '5 [nombre]'],
  },
  {
    nom: 'XLSX : cinquante mille rangées vides mais mises en forme',
    octets: () =>
      createXlsxDe(
        `<row r="1"><c r="A1"><v>1</v></c></row>${Array.from({ length: 50_000 }, (_, rang) => `<row r="${rang + 2}"><c r="A${rang + 2}" s="1"/></row>`).join('')}`,
      ),
    rangees: ['1 [nombre]'],
  },
  {
    nom: 'XLSX : écrit avec des préfixes, comme certains logiciels',
    octets: () =>
      createXlsxDe('', {
        autres: {
          'xl/worksheets/sheet1.xml':
            '<x:worksheet xmlns:x="y"><x:sheetData><x:row><x:c><x:v>5</x:v></x:c></x:row></x:sheetData></x:worksheet>',
        },
      }),
    rangees: ['5 [nombre]'],
  },
  {
    nom: 'XLSX : liens vers d’autres fichiers, jamais suivis',
    octets: () =>
      createXlsxDe(`<row><c><f>[1]Feuil1!A1</f><v>7</v></c></row>`, {
        autres: {
          'xl/externalLinks/externalLink1.xml':
            '<externalLink><ddeLink ddeService="cmd" ddeTopic="/C calc"/></externalLink>',
        },
      }),
    rangees: ['7 [nombre calculé]'],
  },
  {
    nom: 'XLSX : des parties dont le nom voudrait sortir du dossier',
    octets: () => createXlsxDe(`<row>${nombre('1')}</row>`, { autres: { '../../../../sorti': 'x', '/sorti': 'x' } }),
    rangees: ['1 [nombre]'],
  },
  {
    nom: 'XLSX : un caractère nul et une moitié de caractère, que la base ne garderait pas',
    octets: () => xlsx(texte('a_x0000_b_xD83D_') + texte('_xD83D__xDE00_')),
    rangees: ['ab\ufffd | 😀'],
  },
  {
    nom: 'XLSX : un texte du nom d’une propriété de tout objet',
    octets: () => xlsx(texte('constructor') + texte('__proto__')),
    rangees: ['constructor | __proto__'],
  },

  {
    nom: 'ODS : monnaie, date, espaces, formule et note jointe',
    octets: () =>
      ods(
        '<table:table-cell office:value-type="currency" office:currency="EUR" office:value="346875.66"><text:p>346 876 €</text:p><office:annotation><text:p>à revoir</text:p></office:annotation></table:table-cell><table:table-cell office:value-type="date" office:date-value="2020-01-01T00:00:00"/><table:table-cell office:value-type="string"><text:p>État<text:s text:c="2"/>et <text:span>autres</text:span></text:p></table:table-cell><table:table-cell table:formula="of:=1+1" office:value-type="float" office:value="2"/>',
      ),
    rangees: ['346875.66 [nombre] | 2020-01-01 [jour] | État  et autres | 2 [nombre calculé]'],
  },
  {
    nom: 'ODS : rangées et cases répétées, puis le vide sans fin',
    octets: () =>
      createOdsDe(
        '<table:table-row table:number-rows-repeated="2"><table:table-cell/><table:table-cell table:number-columns-repeated="2" office:value-type="float" office:value="1"/><table:table-cell table:number-columns-repeated="16381"/></table:table-row><table:table-row table:number-rows-repeated="1048574"><table:table-cell table:number-columns-repeated="16384"/></table:table-row>',
      ),
    rangees: ['· | 1 [nombre] | 1 [nombre]', '· | 1 [nombre] | 1 [nombre]'],
  },
  {
    nom: 'ODS : la copie d’une feuille d’un autre fichier n’est pas une feuille',
    octets: () =>
      ods(
        '<table:table-cell office:value-type="float" office:value="1"/>',
        '<table:table table:name="\'file:///ailleurs.ods\'#$F"><table:table-source/><table:table-row><table:table-cell office:value-type="float" office:value="9"/></table:table-row></table:table>',
      ),
    rangees: ['1 [nombre]'],
  },

  { nom: 'CSV à points-virgules, en UTF-8', octets: () => Buffer.from(csv(';')), rangees: MONTANTS },
  { nom: 'CSV à points-virgules, marqué', octets: () => Buffer.from(`\ufeff${csv(';')}`), rangees: MONTANTS },
  { nom: 'CSV à tabulations', octets: () => Buffer.from(csv('\t')), rangees: MONTANTS },
  { nom: 'CSV à virgules', octets: () => Buffer.from(csv(',', '"')), rangees: MONTANTS },
  { nom: 'CSV à barres', octets: () => Buffer.from(csv('|')), rangees: MONTANTS },
  { nom: 'CSV en Latin-1', octets: () => Buffer.from(csv(';'), 'latin1'), rangees: MONTANTS },
  {
    nom: 'CSV du « Texte Unicode » d’Excel',
    octets: () => Buffer.from(`\ufeff${csv('\t')}`, 'utf16le'),
    rangees: MONTANTS,
  },
  {
    nom: 'CSV en UTF-16, octets forts devant',
    octets: () => Buffer.from(`\ufeff${csv(';')}`, 'utf16le').swap16(),
    rangees: MONTANTS,
  },
  {
    nom: 'CSV précédé de son séparateur, qui n’est pas une ligne',
    octets: () => Buffer.from(`\ufeffsep=;\r\n${csv(';')}`),
    rangees: MONTANTS,
  },
  {
    nom: 'CSV dont les libellés ont plus de virgules que de points-virgules',
    octets: () => Buffer.from('Libellé;Montant\nAccueil, suivi, droits;1\nMaraudes, soir, nuit;2\n'),
    rangees: ['Libellé | Montant', 'Accueil, suivi, droits | 1', 'Maraudes, soir, nuit | 2'],
  },
  {
    nom: 'CSV cité : séparateur, guillemets et retour à la ligne dans une case',
    octets: () => Buffer.from('"a;b";"dit ""oui"""\n"deux\nlignes";12" de haut\n'),
    rangees: ['a;b | dit "oui"', 'deux⏎lignes | 12" de haut'],
  },
  {
    nom: 'CSV désamorcé par le portail',
    octets: () => Buffer.from("a;b\r\n'=1+1;'est\r\n"),
    rangees: ['a | b', "=1+1 | 'est"],
  },
  {
    nom: 'CSV qui voudrait lancer un programme : ce n’est qu’un texte',
    octets: () => Buffer.from("a;b\n=cmd|' /C calc'!A0;1\n"),
    rangees: ['a | b', "=cmd|' /C calc'!A0 | 1"],
  },
  {
    nom: 'CSV suivi de soixante mille lignes vides',
    octets: () => Buffer.from(`a;b\n1;2\n${';\n'.repeat(60_000)}`),
    rangees: ['a | b', '1 | 2'],
  },
]
