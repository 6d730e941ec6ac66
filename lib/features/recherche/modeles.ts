import 'server-only'
import { z } from 'zod'
import { getAdresseConvention } from '@/lib/domain/adresse-publique'
import type { Modele } from '@/lib/domain/modele'
import { parseQuestion } from '@/lib/domain/recherche/question'
import { getPublicPrisma } from '@/lib/platform/db/client'
import { Prisma } from '@/lib/platform/db/generated/client'
import { keepPublie } from '@/lib/platform/publication/memoire'
import { selectDemande } from './demande'

/** Les mieux classés : au-delà, la question est à préciser. */
const MODELES_MAX = 20

const lignesSchema = z.array(
  z
    .object({
      publicationId: z.string(),
      ficheId: z.string(),
      niveau: z.enum(['mesure', 'action']),
      intitule: z.string(),
      objectif: z.string().nullable(),
      descriptif: z.string().nullable(),
      publicCible: z.string().nullable(),
      indicateurs: z.string().nullable(),
      lignee: z.string(),
      slug: z.string(),
      convention: z.string(),
      cadreNom: z.string(),
      territoire: z.string(),
      collectivite: z.string(),
      nombre: z.int(),
    })
    .transform(({ lignee, slug, territoire, nombre, ...modele }) => ({
      nombre,
      modele: { ...modele, adresse: `${getAdresseConvention({ slug: territoire }, { slug })}#fiche-${lignee}` },
    })),
)

const SELECT_MODELES = Prisma.sql`SELECT f.publication_id AS "publicationId", f.fiche_id AS "ficheId", f.niveau, f.intitule,
    f.objectif, f.descriptif, f.public_cible AS "publicCible", f.indicateurs, f.lignee, c.slug, c.titre AS convention,
    c.cadre_nom AS "cadreNom", t.slug AS territoire, t.nom_court AS collectivite, count(*) OVER ()::int AS nombre
  FROM publication.fiche_publiee f
  JOIN publication.convention_publiee c ON c.publication_id = f.publication_id
  JOIN publication.collectivite t ON t.id = c.collectivite_id`

interface Portee {
  readonly q: string
  /** Un seul cadre, ou tous. */
  readonly cadreCode: string | null
  readonly volet: string | null
  /** La collectivité qui cherche : elle a déjà les siennes. */
  readonly sauf: string
}

export interface Modeles {
  readonly modeles: readonly Modele[]
  /** Combien répondent, montrés ou non. */
  readonly nombre: number
}

/** Les mesures et les actions que d’autres collectivités publient en ce moment ; sans question, toutes, par intitulé. */
export const listModeles = keepPublie(async ({ q, cadreCode, volet, sauf }: Portee): Promise<Modeles> => {
  const lignes = lignesSchema.parse(
    await getPublicPrisma().$queryRaw`WITH ${selectDemande(parseQuestion(q))} ${SELECT_MODELES}
      JOIN publication.recherche r ON r.publication_id = f.publication_id AND r.cible = 'fiche-' || f.lignee
      CROSS JOIN demande
      WHERE c.collectivite_id <> ${sauf}::uuid
        AND (${cadreCode}::text IS NULL OR c.cadre_code = ${cadreCode})
        AND (${volet}::text IS NULL OR f.volet = ${volet})
        AND (${q} = '' OR r.vecteur @@ demande.requete)
      ORDER BY ts_rank(r.vecteur, demande.requete) DESC, f.intitule, t.nom_court, f.publication_id, f.ordre
      LIMIT ${MODELES_MAX}`,
  )
  return { modeles: lignes.map(({ modele }) => modele), nombre: lignes[0]?.nombre ?? 0 }
})

/** Une fiche de la publication en vigueur ; null quand elle n’y est plus. */
export const getModele = keepPublie(async (publicationId: string, ficheId: string): Promise<Modele | null> => {
  const [ligne] = lignesSchema.parse(
    await getPublicPrisma().$queryRaw`${SELECT_MODELES}
      WHERE f.publication_id = ${publicationId}::uuid AND f.fiche_id = ${ficheId}::uuid`,
  )
  return ligne?.modele ?? null
})
