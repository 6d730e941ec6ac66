import { parse } from 'csv-parse/sync'
import { XMLParser } from 'fast-xml-parser'
import { strFromU8, unzipSync } from 'fflate'
import { z } from 'zod'

const JOUR_EN_MS = 24 * 60 * 60 * 1_000
/** Le nombre de jours que le tableur compte avant 1970. */
const JOURS_AVANT_1970 = 25_569

const enListe = <S extends z.ZodType>(element: S) =>
  z.preprocess((lu) => (lu === undefined || lu === '' ? [] : Array.isArray(lu) ? lu : [lu]), z.array(element))

const caseSchema = z.object({
  '@r': z.string(),
  '@t': z.string().optional(),
  '@s': z.string().optional(),
  v: z.string().optional(),
  f: z.string().optional(),
  is: z.object({ t: z.union([z.string(), z.object({ '#text': z.string() }).transform((t) => t['#text'])]) }).optional(),
})
const feuilleSchema = z.object({
  worksheet: z.object({ sheetData: z.object({ row: enListe(z.object({ c: enListe(caseSchema) })) }) }),
})
const partagesSchema = z.object({
  sst: z.object({
    si: enListe(
      z.object({
        t: z.union([z.string(), z.object({ '#text': z.string().default('') }).transform((t) => t['#text'])]),
      }),
    ),
  }),
})

const xml = new XMLParser({
  ignoreAttributes: false,
  attributeNamePrefix: '@',
  parseTagValue: false,
  parseAttributeValue: false,
  trimValues: false,
})

export type CaseLue = { readonly type: string; readonly texte: string; readonly formule: boolean }

/** Les cases d’une feuille d’un classeur, telles qu’écrites dans son XML ; la première feuille est la 1. */
export function relireXlsx(octets: Uint8Array, feuille: number): readonly (readonly (CaseLue | undefined)[])[] {
  const fichiers = unzipSync(octets)
  const lireFichier = (nom: string) => xml.parse(strFromU8(fichiers[nom] ?? new Uint8Array()))
  const partages = fichiers['xl/sharedStrings.xml']
    ? partagesSchema.parse(lireFichier('xl/sharedStrings.xml')).sst.si
    : []
  const { row } = feuilleSchema.parse(lireFichier(`xl/worksheets/sheet${feuille}.xml`)).worksheet.sheetData
  return row.map(({ c }) => {
    const cases: (CaseLue | undefined)[] = []
    for (const { '@r': adresse, '@t': type = 'n', v = '', f, is } of c) {
      const texte = type === 's' ? (partages[Number(v)]?.t ?? '') : (is?.t ?? v)
      cases[lireColonne(adresse)] = { type, texte, formule: f !== undefined }
    }
    return cases
  })
}

/** Les lignes de la feuille de données, par nom de colonne ; une case vide est un texte vide. */
export function relireDonneesXlsx(octets: Uint8Array): readonly Readonly<Record<string, string>>[] {
  const [noms = [], ...lignes] = relireXlsx(octets, 2)
  return lignes.map((ligne) =>
    Object.fromEntries(noms.map((nom, rang) => [nom?.texte ?? '', ligne[rang]?.texte ?? ''])),
  )
}

export function relireCsvPersonnes(csv: string): Record<string, string>[] {
  return parse(csv, { columns: true, delimiter: ';', bom: true, record_delimiter: '\r\n' })
}

export function relireCsvMachines(csv: string): Record<string, string>[] {
  return parse(csv, { columns: true, record_delimiter: '\r\n' })
}

/** Un nombre décimal exact, à point ou à virgule, en centimes ; null pour une case vide. */
export function enCentimes(nombre: string | undefined): bigint | null {
  if (nombre === undefined || nombre === '') return null
  const [, signe, euros, cents = ''] = /^(-?)(\d+)(?:[.,](\d{1,2}))?$/.exec(nombre) ?? []
  if (euros === undefined) throw new Error(`« ${nombre} » n’est pas un montant`)
  return BigInt(`${signe}${euros}${cents.padEnd(2, '0')}`)
}

/** La somme de ce qui n’est pas vide. */
export function sommerCases(cases: readonly (bigint | null)[]): bigint {
  return cases.reduce<bigint>((somme, valeur) => somme + (valeur ?? 0n), 0n)
}

/** Le jour qu’un tableur lit dans une case. */
export function enJour(serie: string): string {
  return new Date((Number(serie) - JOURS_AVANT_1970) * JOUR_EN_MS).toISOString().slice(0, 10)
}

function lireColonne(adresse: string): number {
  const lettres = adresse.replace(/\d+$/, '')
  return [...lettres].reduce((rang, lettre) => rang * 26 + lettre.charCodeAt(0) - 64, 0) - 1
}
