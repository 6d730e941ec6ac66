import 'server-only'
import { z } from 'zod'
import { getAdresseConvention } from '@/lib/domain/adresse-publique'
import { FORMATS_DOCUMENT, getAdressePiece } from '@/lib/domain/document'
import { type CriteresRecherche, GENRES_TROUVES } from '@/lib/domain/recherche/criteres'
import { BORNES, parseExtrait, type Segment } from '@/lib/domain/recherche/extrait'
import { parseQuestion, type Question } from '@/lib/domain/recherche/question'
import { getPublicPrisma } from '@/lib/platform/db/client'
import { Prisma } from '@/lib/platform/db/generated/client'
import { keepPublie } from '@/lib/platform/publication/memoire'
import { selectDemande } from './demande'

/** Ce que l’on trouve dans une publication. */
const GENRES_PUBLIES = GENRES_TROUVES.filter((genre) => genre !== 'territoire')
export type GenrePublie = (typeof GENRES_PUBLIES)[number]

/** Une ligne trouvée dans la publication en vigueur d’une convention. */
export interface Trouve {
  readonly genre: GenrePublie
  readonly titre: readonly Segment[]
  readonly extrait: readonly Segment[]
  /** La page de la convention, l’endroit de la fiche, ou le document lui-même. */
  readonly adresse: string
  readonly convention: { readonly adresse: string; readonly titre: string }
  readonly collectivite: { readonly nomCourt: string; readonly region: string }
}

export interface Resultats {
  readonly trouves: readonly Trouve[]
  /** Combien répondent, genre par genre, dans la région demandée et quel que soit le genre demandé. */
  readonly nombres: Readonly<Record<GenrePublie, number>>
  /** Vrai quand il y en a plus que la base n’en garde, les mieux classées d’abord : la question est trop large. */
  readonly incomplet: boolean
}

export const TAILLE_PAGE = 20

/** Les mieux classées ; au-delà, personne ne lit, et une question trop large tiendrait la mémoire. */
const CLASSES_MAX = 1_000

const ligneSchema = z.object({
  genre: z.enum(GENRES_PUBLIES),
  titre: z.string(),
  extrait: z.string(),
  cible: z.string(),
  slug: z.string(),
  convention: z.string(),
  collectivite: z.string(),
  nomCourt: z.string(),
  region: z.string(),
  format: z.enum(FORMATS_DOCUMENT).nullable(),
  titreDocument: z.string().nullable(),
})

const compteSchema = z.object({ genre: z.enum(GENRES_PUBLIES), nombre: z.int() })

const luSchema = z.tuple([z.object({ lignes: z.array(ligneSchema), comptes: z.array(compteSchema) })])

const OPTIONS = `StartSel=${BORNES.debut}, StopSel=${BORNES.fin}`
const TITRE_ENTIER = `${OPTIONS}, HighlightAll=true`
const EXTRAIT = `${OPTIONS}, MaxFragments=2, MinWords=8, MaxWords=28, FragmentDelimiter=" … "`

/** Cherche dans ce qui est publié en ce moment : ni brouillon, ni publication remplacée. */
export const searchPublie = keepPublie(
  async ({ q, genre, region, page }: Omit<CriteresRecherche, 'genre'> & { readonly genre: GenrePublie | null }) => {
    const question = parseQuestion(q)
    const lus = await getPublicPrisma().$queryRaw`${selectClasses(question, region)},
      page AS (
        SELECT * FROM classes WHERE ${genre}::text IS NULL OR genre = ${genre}
        ORDER BY rang DESC, titre, convention, cible LIMIT ${TAILLE_PAGE} OFFSET ${(page - 1) * TAILLE_PAGE}
      ), lignes AS (
        SELECT genre, cible, slug, convention, collectivite, nom_court AS "nomCourt", region, d.format, d.titre AS "titreDocument",
          ts_headline('publication.francais', page.titre, requete, ${TITRE_ENTIER}) AS titre,
          ts_headline('publication.francais', texte, requete, ${EXTRAIT}) AS extrait,
          row_number() OVER (ORDER BY rang DESC, page.titre, convention, cible) AS place
        FROM page
        LEFT JOIN publication.document_publie d ON page.genre = 'document' AND d.id::text = page.cible
      )
      SELECT
        (SELECT coalesce(json_agg(lignes ORDER BY place), '[]') FROM lignes) AS lignes,
        (SELECT coalesce(json_agg(comptes), '[]') FROM (SELECT genre, count(*) AS nombre FROM classes GROUP BY genre) comptes)
          AS comptes`
    const [{ lignes, comptes }] = luSchema.parse(lus)
    return toResultats(lignes, comptes)
  },
)

/** Ce qui répond dans les publications en vigueur. */
function selectClasses(question: Question, region: string | null): Prisma.Sql {
  return Prisma.sql`WITH ${selectDemande(question)}, classes AS (
      SELECT r.genre, r.titre, r.texte, r.cible, c.slug, c.titre AS convention, t.slug AS collectivite, t.nom_court,
        g.nom AS region, demande.requete, ts_rank(r.vecteur, demande.requete) AS rang
      FROM demande
      JOIN publication.recherche r ON r.vecteur @@ demande.requete
      JOIN publication.convention_publiee c ON c.publication_id = r.publication_id
      JOIN publication.collectivite t ON t.id = c.collectivite_id
      JOIN publication.region g ON g.code = t.region_code
      WHERE ${region}::text IS NULL OR t.region_code = ${region}
      ORDER BY rang DESC, r.titre, c.titre, r.cible
      LIMIT ${CLASSES_MAX}
    )`
}

function toResultats(
  lignes: readonly z.output<typeof ligneSchema>[],
  comptes: readonly z.output<typeof compteSchema>[],
): Resultats {
  const compter = (genre: GenrePublie) => comptes.find((compte) => compte.genre === genre)?.nombre ?? 0
  return {
    trouves: lignes.map(toTrouve),
    nombres: {
      convention: compter('convention'),
      mesure: compter('mesure'),
      action: compter('action'),
      document: compter('document'),
    },
    incomplet: comptes.reduce((somme, { nombre }) => somme + nombre, 0) >= CLASSES_MAX,
  }
}

function toTrouve(ligne: z.output<typeof ligneSchema>): Trouve {
  const { genre, titre, extrait, cible, slug, convention, collectivite, nomCourt, region, format, titreDocument } =
    ligne
  const adresse = getAdresseConvention({ slug: collectivite }, { slug })
  return {
    genre,
    titre: parseExtrait(titre),
    extrait: parseExtrait(extrait),
    adresse:
      format !== null && titreDocument !== null
        ? getAdressePiece({ id: cible, titre: titreDocument, format })
        : adresse + (cible === '' ? '' : `#${cible}`),
    convention: { adresse, titre: convention },
    collectivite: { nomCourt, region },
  }
}
