import 'server-only'
import type { Format } from '@/lib/domain/format-fichier'
import { collectFlux } from '@/lib/platform/http/flux'
import type { ContenuPublie } from '@/lib/platform/http/publication'
import { type CouverturePage, composeCouverture } from '@/lib/platform/http/tableau'
import { readUneVersion } from '@/lib/platform/publication/une-version'
import { composeEntetes } from '@/lib/platform/tableau/formats'
import type { Couverture, Ligne } from '@/lib/platform/tableau/tableau'
import { toXlsx } from '@/lib/platform/tableau/xlsx'
import type { Filtres, Selection } from '../public'
import type { TableOuverte } from '../table'
import { composeColonnes } from './colonnes-fichier'
import { streamCsv, streamJson, streamLignes } from './morceaux'

/** Un classeur se compose en mémoire : au-delà, les formats qui s’écrivent page par page. */
export const LIGNES_CLASSEUR_MAX = 50_000

/** La table a plus de lignes qu’un classeur n’en prend ici. */
export class ClasseurTropGrand extends Error {}

/** Une page qui ne montre que quelques publications d’une table. */
export interface PageDeTable extends Pick<Couverture, 'titre' | 'adresse' | 'filtres'> {
  /** Ce qui la distingue dans le nom du fichier. */
  readonly nom: string
  readonly publications: readonly string[]
}

/** Le fichier d’une table ouverte, lu d’une seule publication. */
export function composeFichierTable(
  table: TableOuverte,
  filtres: Filtres,
  format: Format,
  lignesMax = LIGNES_CLASSEUR_MAX,
): Promise<ContenuPublie> {
  return compose({
    nom: ['tandem', table.code, ...Object.values(filtres).map(String)].join('_'),
    table,
    selection: { filtres },
    format,
    lignesMax,
    page: {
      titre: `Tandem, ${table.titre}`,
      adresse: `/donnees#${table.code}`,
      filtres: Object.entries(filtres).map(([colonne, valeur]) => `${colonne} = ${valeur}`),
      manque: [
        'Les territoires qui n’ont rien publié n’y ont aucune ligne\u202f; la table des territoires les compte.',
        ...(table.historique
          ? ['Les lignes que des publications plus récentes ont remplacées\u202f; l’API les garde.']
          : []),
      ],
    },
  })
}

/** Les seules lignes qu’une page montre, de la même façon. */
export function composeFichierPage(
  table: TableOuverte,
  { nom, publications, ...page }: PageDeTable,
  format: Format,
): Promise<ContenuPublie> {
  return compose({
    nom: ['tandem', table.code, nom].join('_'),
    table,
    selection: { publications },
    format,
    lignesMax: LIGNES_CLASSEUR_MAX,
    page: { ...page, titre: `${table.titre}, ${page.titre}` },
  })
}

interface AComposer {
  readonly nom: string
  readonly table: TableOuverte
  readonly selection: Selection
  readonly format: Format
  readonly lignesMax: number
  readonly page: CouverturePage
}

function compose({ nom, page, ...demande }: AComposer): Promise<ContenuPublie> {
  return readUneVersion(async () => {
    const couverture = await composeCouverture(page)
    const corps = await composeCorps({ ...demande, couverture })
    return { corps, entetes: composeEntetes({ nom, couverture }, demande.format) }
  })
}

interface ACorps extends Omit<AComposer, 'nom' | 'page'> {
  readonly couverture: Couverture
}

async function composeCorps({
  table,
  selection,
  format,
  couverture,
  lignesMax,
}: ACorps): Promise<ContenuPublie['corps']> {
  switch (format) {
    case 'csv':
      return collectFlux(streamCsv(table, selection, 'personnes'))
    case 'machine.csv':
      return collectFlux(streamCsv(table, selection, 'machines'))
    case 'json':
      return collectFlux(streamJson(table, selection, couverture))
    case 'xlsx': {
      const lignes: Ligne[] = []
      for await (const page of streamLignes(table, selection)) {
        lignes.push(...page.lignes)
        if (lignes.length > lignesMax) throw new ClasseurTropGrand(table.code)
      }
      return toXlsx({ nom: table.code, colonnes: composeColonnes(table), lignes, couverture })
    }
  }
}
