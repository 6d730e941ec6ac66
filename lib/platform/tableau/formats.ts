import 'server-only'
import slugify from '@sindresorhus/slugify'
import type { Format } from '@/lib/domain/format-fichier'
import type { ContenuPublie } from '@/lib/platform/http/publication'
import { TYPE_CSV } from '@/lib/platform/tableau/ecriture-csv'
import { toCsvMachines, toCsvPersonnes } from './csv'
import { toJson } from './json'
import type { Tableau } from './tableau'
import { toXlsx } from './xlsx'

export const TYPES_MIME = {
  csv: TYPE_CSV,
  'machine.csv': TYPE_CSV,
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  json: 'application/json; charset=utf-8',
} as const satisfies Record<Format, string>

/** Le fichier d’un tableau et ses en-têtes. */
export async function composeFichier<C extends string>(tableau: Tableau<C>, format: Format): Promise<ContenuPublie> {
  return { corps: await compose(tableau, format), entetes: composeEntetes(tableau, format) }
}

/** Un CSV n’a pas où dire sa licence et sa date : tout fichier les dit aussi dans ses en-têtes. */
export function composeEntetes({ nom, couverture }: Pick<Tableau, 'nom' | 'couverture'>, format: Format) {
  const { licence, adresse, misAJour } = couverture
  const liens = [
    `<${encodeURI(adresse)}>; rel="describedby"`,
    ...(licence ? [`<${licence.adresse}>; rel="license"`] : []),
  ]
  return {
    'Content-Type': TYPES_MIME[format],
    'Content-Disposition': `attachment; filename="${nommerFichier(nom)}.${format}"`,
    'Last-Modified': misAJour.toUTCString(),
    Link: liens.join(', '),
  }
}

/** Un filtre ou un titre entre dans le nom : un en-tête, et bien des disques, n’admettent pas tout ce qu’il peut porter. */
function nommerFichier(nom: string): string {
  return slugify(nom, { decamelize: false, preserveCharacters: ['_'] }).slice(0, NOM_MAX) || 'tandem'
}

/** Ce que tout disque admet, extension comprise. */
const NOM_MAX = 200

function compose<C extends string>(
  tableau: Tableau<C>,
  format: Format,
): ContenuPublie['corps'] | Promise<ContenuPublie['corps']> {
  switch (format) {
    case 'csv':
      return toCsvPersonnes(tableau)
    case 'machine.csv':
      return toCsvMachines(tableau)
    case 'xlsx':
      return toXlsx(tableau)
    case 'json':
      return toJson(tableau)
  }
}
