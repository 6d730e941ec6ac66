import 'server-only'
import type { Format } from '@/lib/domain/format-fichier'
import { collectFlux } from '@/lib/platform/http/flux'
import type { ContenuPublie } from '@/lib/platform/http/publication'
import { composeCouverture } from '@/lib/platform/http/tableau'
import { readUneVersion } from '@/lib/platform/publication/une-version'
import { composeEntetes } from '@/lib/platform/tableau/formats'
import type { Couverture, Ligne } from '@/lib/platform/tableau/tableau'
import { toXlsx } from '@/lib/platform/tableau/xlsx'
import type { Filtres } from '../public'
import type { TableOuverte } from '../table'
import { composeColonnes } from './colonnes-fichier'
import { streamCsv, streamJson, streamLignes } from './morceaux'

/** Un classeur se compose en mémoire : au-delà, les formats qui s’écrivent page par page. */
export const LIGNES_CLASSEUR_MAX = 50_000

/** La table a plus de lignes qu’un classeur n’en prend ici. */
export class ClasseurTropGrand extends Error {}

/** Le fichier d’une table ouverte, lu d’une seule publication. */
export function composeFichierTable(
  table: TableOuverte,
  filtres: Filtres,
  format: Format,
  lignesMax = LIGNES_CLASSEUR_MAX,
): Promise<ContenuPublie> {
  const nom = ['tandem', table.code, ...Object.values(filtres).map(String)].join('_')
  return readUneVersion(async () => {
    const couverture = await composeCouvertureTable(table, filtres)
    const corps = await composeCorps({ table, filtres, format, couverture, lignesMax })
    return { corps, entetes: composeEntetes({ nom, couverture }, format) }
  })
}

/** Ce que tout fichier de la table dit de lui. */
function composeCouvertureTable(table: TableOuverte, filtres: Filtres): Promise<Couverture> {
  return composeCouverture({
    titre: `Tandem, ${table.titre}`,
    adresse: `/donnees#${table.code}`,
    filtres: Object.entries(filtres).map(([colonne, valeur]) => `${colonne} = ${valeur}`),
    manque: [
      'Les territoires qui n’ont rien publié n’y ont aucune ligne\u202f; la table des territoires les compte.',
      ...(table.historique
        ? ['Les lignes que des publications plus récentes ont remplacées\u202f; l’API les garde.']
        : []),
    ],
  })
}

interface ACorps {
  readonly table: TableOuverte
  readonly filtres: Filtres
  readonly format: Format
  readonly couverture: Couverture
  readonly lignesMax: number
}

async function composeCorps({
  table,
  filtres,
  format,
  couverture,
  lignesMax,
}: ACorps): Promise<ContenuPublie['corps']> {
  switch (format) {
    case 'csv':
      return collectFlux(streamCsv(table, filtres, 'personnes'))
    case 'machine.csv':
      return collectFlux(streamCsv(table, filtres, 'machines'))
    case 'json':
      return collectFlux(streamJson(table, filtres, couverture))
    case 'xlsx': {
      const lignes: Ligne[] = []
      for await (const page of streamLignes(table, filtres)) {
        lignes.push(...page.lignes)
        if (lignes.length > lignesMax) throw new ClasseurTropGrand(table.code)
      }
      return toXlsx({ nom: table.code, colonnes: composeColonnes(table), lignes, couverture })
    }
  }
}
