import 'server-only'
import { z } from 'zod'
import { centimes } from '@/lib/domain/centimes'
import { compareTotaux, type SommePubliee, type TotalPublie } from '@/lib/domain/chiffres-nationaux'
import { clePortee } from '@/lib/domain/consolidation'
import { groupBy } from '@/lib/domain/groupe'
import { FINANCEURS, type Financeur, NATURES } from '@/lib/domain/vocabulaire'
import { getPublicPrisma } from '@/lib/platform/db/client'
import { toJour } from '@/lib/platform/db/jour'

const sommesSchema = z.array(
  z
    .object({
      nature: z.enum(NATURES),
      debut: z.date().transform((jour) => toJour(jour)),
      fin: z.date().transform((jour) => toJour(jour)),
      perimetre: z.string().nullable(),
      financeur: z.enum(FINANCEURS),
      centimes: z.bigint().transform(centimes),
      approche: z.boolean(),
      territoires: z.int(),
    })
    .transform(({ debut, fin, ...somme }) => ({ ...somme, periode: { debut, fin } })),
)

type Somme = z.output<typeof sommesSchema>[number]

/**
 * Les sommes des montants publiés pour une mesure, dans les actes en vigueur. Chaque montant y compte une fois : celui de
 * la mesure, ou à défaut ceux de ses actions, comme dans la somme des lignes de l’acte.
 */
export async function readTotauxMesure(code: string): Promise<readonly TotalPublie[]> {
  const lignes = await getPublicPrisma().$queryRaw`
    WITH mesures AS (
      SELECT f.publication_id, f.fiche_id, c.collectivite_id
      FROM publication.fiche_publiee f
      JOIN publication.convention_publiee c ON c.publication_id = f.publication_id
      WHERE f.catalogue_code = ${code}
    ), fiches AS (
      SELECT * FROM mesures
      UNION ALL
      SELECT a.publication_id, a.fiche_id, m.collectivite_id
      FROM mesures m
      JOIN publication.fiche_publiee a ON a.publication_id = m.publication_id AND a.mesure_id = m.fiche_id
    )
    SELECT m.nature, m.periode_debut AS debut, m.periode_fin AS fin, m.perimetre, m.financeur,
      sum(m.centimes)::bigint AS centimes, bool_or(m.precision IN ('millier', 'environ')) AS approche,
      count(DISTINCT f.collectivite_id)::int AS territoires
    FROM fiches f
    JOIN publication.classement_montant k ON k.publication_id = f.publication_id AND k.fiche_id = f.fiche_id
    JOIN publication.montant_publie m ON m.publication_id = k.publication_id AND m.montant_id = k.montant_id
    WHERE k.dans_lignes AND m.centimes IS NOT NULL
    GROUP BY m.nature, m.periode_debut, m.periode_fin, m.perimetre, m.financeur`
  return groupBy(sommesSchema.parse(lignes), clePortee).map(toTotal).toSorted(compareTotaux)
}

function toTotal(sommes: readonly [Somme, ...Somme[]]): TotalPublie {
  const [{ nature, periode, perimetre }] = sommes
  const pick = (financeur: Financeur): SommePubliee | null => {
    const somme = sommes.find((candidate) => candidate.financeur === financeur)
    return somme === undefined
      ? null
      : { centimes: somme.centimes, approche: somme.approche, territoires: somme.territoires }
  }
  return {
    nature,
    periode,
    perimetre,
    etat: pick('etat'),
    departement: pick('departement'),
    ensemble: pick('ensemble'),
    autres: pick('autre'),
  }
}
