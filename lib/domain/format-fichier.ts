/** Les formats de tout tableau du portail, par l’extension du fichier. */
export const FORMATS = ['csv', 'xlsx', 'json', 'machine.csv'] as const
export type Format = (typeof FORMATS)[number]

export const LIBELLES_FORMATS = {
  csv: 'CSV',
  xlsx: 'XLSX',
  json: 'JSON',
  'machine.csv': 'CSV pour machines',
} as const satisfies Record<Format, string>

/** Le même fichier dans un autre format, ses filtres compris. */
export function getAdresseFormat(csv: string, format: Format): string {
  return csv.replace(/\.csv(?=$|\?)/, `.${format}`)
}
