import { readFileSync } from 'node:fs'
import { parse } from 'csv-parse/sync'
import { z } from 'zod'
import { NATURES, PRECISIONS } from '@/lib/domain/vocabulaire'

const texte = z.string().transform((valeur) => valeur.replaceAll("'", '’'))

/** Les euros du fichier ont un point décimal et au plus deux décimales : la conversion ne passe par aucun flottant. */
function toCentimes(euros: string): bigint {
  const [entiers = '', decimales = ''] = euros.split('.')
  return BigInt(entiers + decimales.padEnd(2, '0'))
}

const montant = z.object({
  financeur: z.enum(['etat', 'departement', 'ensemble']).optional(),
  nature: z.enum(NATURES),
  precision: z.enum(PRECISIONS),
  montant_eur: z
    .string()
    .regex(/^\d+(\.\d{1,2})?$/)
    .transform(toCentimes),
})

const sansMontant = z.object({ montant_eur: z.undefined() })

const ligne = z
  .object({
    collectivite_code: z.string(),
    collectivite: texte,
    cadre: z.enum(['CALPAE', 'CLS']).transform((cadre) => (cadre === 'CLS' ? 'cls' : 'calpae')),
    fait: texte,
    debut: z.iso.date(),
    fin: z.iso.date(),
    date_acte: z.string().optional(),
    source: texte,
    note: texte.optional(),
  })
  .and(z.union([montant, sansMontant]))

export type Ligne = z.output<typeof ligne>

/** Les lignes du relevé, dans l’ordre du fichier ; une cellule vide devient un champ absent. */
export const lignes: readonly Ligne[] = z.array(ligne).parse(
  parse(readFileSync(new URL('../sources/territoires.csv', import.meta.url), 'utf8'), {
    columns: true,
    delimiter: ';',
    bom: true,
    cast: (valeur) => (valeur === '' ? undefined : valeur),
  }),
)
