import { type Options, stringify } from 'csv-stringify/sync'

/**
 * À qui le fichier s’adresse. Pour les personnes, ce qu’ouvre un tableur français : points-virgules et marque d’encodage.
 * Pour les machines, la norme (RFC 4180) : des virgules, sans marque.
 */
const DIALECTES = {
  personnes: { bom: true, delimiter: ';' },
  machines: { bom: false, delimiter: ',' },
} as const

type Dialecte = keyof typeof DIALECTES

interface Contenu<C extends string> {
  readonly colonnes: readonly C[]
  readonly lignes: readonly Readonly<Record<C, unknown>>[]
  /** Comment s’écrit ce qui n’est pas un texte. */
  readonly cast?: Options['cast']
  readonly dialecte?: Dialecte
  /** Faux pour la suite d’un fichier dont les noms de colonnes sont déjà écrits. */
  readonly entete?: boolean
}

/** Un fichier de colonnes nommées, aux fins de ligne de Windows, que la norme demande aussi. */
export function stringifyCsv<C extends string>(contenu: Contenu<C>): string {
  const { colonnes, lignes, cast, dialecte = 'personnes', entete = true } = contenu
  const { bom, delimiter } = DIALECTES[dialecte]
  return stringify([...lignes], {
    header: entete,
    bom: bom && entete,
    columns: colonnes.map((key) => ({ key, header: key })),
    delimiter,
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
      'Content-Type': TYPE_CSV,
      'Content-Disposition': `attachment; filename="${nom}.csv"`,
      ...entetes,
    },
  })
}

export const TYPE_CSV = 'text/csv; charset=utf-8; header=present'
