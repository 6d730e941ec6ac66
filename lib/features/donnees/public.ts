import 'server-only'
import { z } from 'zod'
import { getPublicPrisma } from '@/lib/platform/db/client'
import { Prisma } from '@/lib/platform/db/generated/client'
import { getAdresseAbsolue } from '@/lib/platform/http/adresse-absolue'
import type { Ligne, TableOuverte, Valeur } from './table'
import { getTypeSql } from './type-sql'

/** Ce qu’une ligne doit valoir, par colonne ; une colonne filtrable de la table. */
export type Filtres = Readonly<Record<string, Valeur>>

/** Les lignes à retenir d’une table. */
export interface Selection {
  readonly filtres?: Filtres
  /** Celles de ces publications, remplacées ou non, plutôt que des dernières. */
  readonly publications?: readonly string[]
}

export interface Lecture extends Selection {
  /** Avec ce que des publications plus récentes ont remplacé. */
  readonly toutes?: boolean
  /** La clé de la dernière ligne déjà lue. */
  readonly apres?: readonly Valeur[] | undefined
  readonly limite: number
}

/** Assez pour peu d’allers-retours, assez peu pour la mémoire. */
const PAGE = 1_000

/** Les lignes d’une table à la suite d’une autre, dans l’ordre de sa clé. */
export async function readTable(table: TableOuverte, lecture: Lecture): Promise<readonly Ligne[]> {
  const ordre = Prisma.join(table.cle.map(toNom))
  const lignes = await getPublicPrisma().$queryRaw<readonly { readonly ligne: unknown }[]>`
    SELECT to_json(v) AS ligne FROM publication.${toNom(table.vue)} v
    WHERE ${Prisma.join([Prisma.sql`true`, ...listConditions(table, lecture)], ' AND ')}
    ORDER BY ${ordre} LIMIT ${lecture.limite}`
  return lignes.map(({ ligne }) => table.read(ligne, getAdresseAbsolue))
}

/** Toutes les lignes d’une table, quelques-unes à la fois : aucune lecture ne tient la table entière en mémoire. */
export async function* streamTable(
  table: TableOuverte,
  selection: Pick<Lecture, keyof Selection | 'toutes'> = {},
): AsyncGenerator<readonly Ligne[]> {
  let apres: readonly Valeur[] | undefined
  do {
    const lignes = await readTable(table, { ...selection, apres, limite: PAGE })
    yield lignes
    apres = lignes.length < PAGE ? undefined : getCle(table, lignes.at(-1))
  } while (apres !== undefined)
}

/** La clé d’une ligne ; undefined sans ligne. */
export function getCle({ cle }: TableOuverte, ligne: Ligne | undefined): readonly Valeur[] | undefined {
  return ligne && cle.map((colonne) => ligne[colonne] ?? null)
}

/** Le contenu exact d’une publication, celui dont l’empreinte est publiée ; null si elle n’existe pas. */
export async function getContenuPublie(id: string): Promise<string | null> {
  const publication = await getPublicPrisma().publication.findUnique({ where: { id }, select: { contenu: true } })
  return publication?.contenu ?? null
}

function listConditions(table: TableOuverte, lecture: Lecture): readonly Prisma.Sql[] {
  const { filtres = {}, apres } = lecture
  const egalites = Object.entries(filtres).map(([colonne, valeur]) => {
    if (!table.filtres.includes(colonne)) throw new Error(`${table.code} ne se filtre pas par ${colonne}`)
    return Prisma.sql`${toNom(colonne)} = ${toValeur(table, colonne, valeur)}`
  })
  const cle = table.cle.map((colonne, rang) => toValeur(table, colonne, apres?.[rang] ?? null))
  const suite = apres ? [Prisma.sql`(${Prisma.join(table.cle.map(toNom))}) > (${Prisma.join(cle)})`] : []
  return [...egalites, ...listPublications(table, lecture), ...suite]
}

/** De quelles publications viennent les lignes ; une publication désignée l’est telle quelle, remplacée ou non. */
function listPublications({ historique }: TableOuverte, lecture: Lecture): readonly Prisma.Sql[] {
  const { filtres = {}, publications, toutes = false } = lecture
  if (publications) return [Prisma.sql`publication_id = ANY(${[...publications]}::uuid[])`]
  return historique && !toutes && filtres.publication_id === undefined ? [Prisma.sql`courante`] : []
}

/** Un nom du registre : jamais ce qu’on demande. */
function toNom(nom: string): Prisma.Sql {
  return Prisma.raw(
    `"${z
      .string()
      .regex(/^[a-z_\d]+$/)
      .parse(nom)}"`,
  )
}

function toValeur({ ligne }: TableOuverte, colonne: string, valeur: Valeur): Prisma.Sql {
  return Prisma.sql`${valeur}::${Prisma.raw(getTypeSql(ligne.shape[colonne]))}`
}
