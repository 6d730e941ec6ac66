import { type Options, stringify } from 'csv-stringify/sync'

interface Tableau<C extends string> {
  readonly colonnes: readonly C[]
  readonly lignes: readonly Readonly<Record<C, unknown>>[]
  /** Comment s’écrit ce qui n’est pas un texte. */
  readonly cast?: Options['cast']
}

/** Un fichier pour un tableur français : points-virgules, marque d’encodage, fins de ligne de Windows. */
export function stringifyCsv<C extends string>({ colonnes, lignes, cast }: Tableau<C>): string {
  return stringify([...lignes], {
    header: true,
    columns: colonnes.map((key) => ({ key, header: key })),
    bom: true,
    delimiter: ';',
    record_delimiter: 'windows',
    // Un texte saisi qui commence par « = » ne doit pas devenir une formule ; un entier négatif n’en est pas une.
    escape_formulas: true,
    ...(cast && { cast }),
  })
}

/** Ce fichier, à enregistrer sous ce nom. */
export function respondCsv(csv: string, nom: string, entetes: Readonly<Record<string, string>> = {}): Response {
  return new Response(csv, {
    headers: {
      'Content-Type': 'text/csv; charset=utf-8; header=present',
      'Content-Disposition': `attachment; filename="${nom}.csv"`,
      ...entetes,
    },
  })
}
