import 'server-only'
import { z } from 'zod'
import { centimes } from '@/lib/domain/centimes'
import type { Ressort } from '@/lib/domain/pilotage/ressort'
import { listRetenusActes } from '@/lib/domain/pilotage/sommes-actes'
import type { Nature } from '@/lib/domain/vocabulaire'
import { getPublicPrisma } from '@/lib/platform/db/client'
import { Prisma } from '@/lib/platform/db/generated/client'
import { toJour } from '@/lib/platform/db/jour'
import { listMontantsSuivis } from './actes'
import { selectMontants } from './ressort-sql'

/** Le calcul à refaire : la somme des montants des actes entiers, ou la somme des lignes d’un cadre. */
export interface Calcul {
  readonly somme: 'actes' | 'lignes'
  readonly nature: Nature
  readonly cadre: string | null
}

const ligneSchema = z.object({
  territoire: z.string(),
  collectivite: z.string(),
  region: z.string(),
  departement: z.string().nullable(),
  cadre: z.string(),
  convention: z.string(),
  niveau: z.string(),
  sujet: z.string(),
  volet: z.string().nullable(),
  famille: z.string().nullable(),
  financeur: z.string(),
  financeur_nom: z.string().nullable(),
  nature: z.string(),
  perimetre: z.string().nullable(),
  periode_debut: z.date().transform((date) => toJour(date)),
  periode_fin: z.date().transform((date) => toJour(date)),
  centimes: z.bigint().transform(centimes),
  precision: z.string(),
  source: z.string().nullable(),
  page: z.string().nullable(),
  citation: z.string().nullable(),
  lien: z.string().nullable(),
  identifiant: z.string(),
})

export type LigneCalcul = Readonly<z.output<typeof ligneSchema>>

/** Les montants mêmes qui font les sommes affichées : chacun y est une fois. */
export async function listLignesCalcul(
  ressort: Ressort,
  { somme, nature, cadre }: Calcul,
): Promise<readonly LigneCalcul[]> {
  const retenu = somme === 'actes' ? await filterRetenus(ressort) : Prisma.sql`dans_lignes`
  const duCadre = cadre === null ? Prisma.sql`true` : Prisma.sql`cadre = ${cadre}`
  const lignes = await getPublicPrisma().$queryRaw`
    SELECT territoire, collectivite, region, departement, cadre, convention, niveau, sujet, volet_ligne AS volet, famille,
      financeur, financeur_nom, nature, perimetre, periode_debut, periode_fin, centimes, precision,
      source_titre AS source, page, citation, source_url AS lien, montant_id AS identifiant
    FROM (${selectMontants(ressort)}) m
    WHERE ${retenu} AND nature = ${nature} AND ${duCadre}
    ORDER BY territoire, convention, ordre`
  return z.array(ligneSchema).parse(lignes)
}

async function filterRetenus(ressort: Ressort): Promise<Prisma.Sql> {
  const ids = listRetenusActes(await listMontantsSuivis(ressort))
  return Prisma.sql`montant_id = ANY(${[...ids]}::uuid[])`
}
