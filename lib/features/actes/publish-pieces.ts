import 'server-only'
import type { Instantane } from '@/lib/domain/instantane'
import type { Transaction } from '@/lib/platform/db/contexte'

/** Rend publiques les pièces que l’instantané annonce, telles qu’elles ont été déposées, avec l’acte qui vient d’être signé. */
export async function publishPieces(
  tx: Transaction,
  { convention: { collectiviteId }, acte: { id: acteId, pieces } }: Instantane,
): Promise<void> {
  if (pieces.length === 0) return
  const ids = pieces.map(({ id }) => id)
  const publiees = await tx.$executeRaw`
    INSERT INTO publication.document_publie
      (id, collectivite_id, convention_id, acte_id, type, titre, nom_fichier, format, octets, sha256)
    SELECT id, collectivite_id, convention_id, acte_id, type::text, titre, nom_fichier, format::text, octets, sha256
    FROM espace.document
    WHERE collectivite_id = ${collectiviteId}::uuid AND acte_id = ${acteId}::uuid AND id = ANY (${ids}::uuid[])`
  if (publiees !== ids.length) throw new Error(`Des pièces de l’acte ${acteId} manquent à la publication`)
  await tx.$executeRaw`
    INSERT INTO publication.morceau_document_publie (document_id, rang, octets)
    SELECT document_id, rang, octets FROM espace.morceau_document
    WHERE collectivite_id = ${collectiviteId}::uuid AND document_id = ANY (${ids}::uuid[])`
}
