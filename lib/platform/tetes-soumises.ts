import 'server-only'
import type { PrecisionDate } from '@/lib/domain/vocabulaire'
import type { Viewer } from '@/lib/platform/auth/viewer'
import type { Transaction } from '@/lib/platform/db/contexte'

/** Ce qu’un acte dit de lui-même dans une liste. */
interface Tete {
  readonly libelle: string
  readonly numero: number | null
  readonly periodeDebut: Date | null
  readonly periodeFin: Date | null
  readonly dateSignature: Date | null
  readonly precisionDateSignature: PrecisionDate | null
  readonly finConvention: Date | null
}

/**
 * Ce que l’État lit de la tête des actes qu’il n’a pas encore vus signés : celle de la dernière version soumise, par
 * acte. La ligne de travail porte déjà la correction. Vide pour qui lit l’acte de son côté.
 */
export async function loadTetesSoumises(
  tx: Transaction,
  { contexte }: Viewer,
  actes: readonly { readonly id: string }[],
): Promise<ReadonlyMap<string, Tete>> {
  if (contexte.territoires.length === 0 || actes.length === 0) return new Map()
  const ids = actes.map(({ id }) => id)
  const lues = await tx.$queryRaw<(Tete & { readonly id: string })[]>`
    SELECT d.acte_id::text AS id, d.lu #>> '{acte,libelle}' AS libelle, (d.lu #>> '{acte,numero}')::int AS numero,
      (d.lu #>> '{acte,periode,debut}')::date AS "periodeDebut", (d.lu #>> '{acte,periode,fin}')::date AS "periodeFin",
      (d.lu #>> '{acte,dateSignature}')::date AS "dateSignature",
      d.lu #>> '{acte,precisionDateSignature}' AS "precisionDateSignature",
      nullif((d.lu #>> '{convention,periode,fin}')::date, c.periode_fin) AS "finConvention"
    FROM (
      SELECT DISTINCT ON (v.acte_id) v.collectivite_id, v.acte_id, a.convention_id, v.contenu::jsonb AS lu
      FROM espace.version_soumise v
      JOIN espace.acte a ON a.collectivite_id = v.collectivite_id AND a.id = v.acte_id
      WHERE v.acte_id = ANY (${ids}::uuid[]) AND a.statut <> 'signe' AND v.collectivite_id <> ALL (${contexte.lecture}::uuid[])
      ORDER BY v.acte_id, v.ordre DESC
    ) d
    JOIN espace.convention c ON c.collectivite_id = d.collectivite_id AND c.id = d.convention_id`
  return new Map(lues.map(({ id, ...tete }) => [id, tete]))
}
