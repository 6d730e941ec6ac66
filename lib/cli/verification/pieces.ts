import { withConnexion } from '@/lib/cli/base/connexion'

export interface VerificationPieces {
  readonly pieces: number
  /** Celles dont le fichier n’a plus l’empreinte annoncée. */
  readonly alterees: readonly string[]
}

/** Relit chaque pièce publiée et refait son empreinte, une à la fois : certaines pèsent vingt mégaoctets. */
export function verifyPieces(publique: string): Promise<VerificationPieces> {
  return withConnexion(publique, async (client) => {
    const { rows } = await client.query<{ id: string; titre: string; sha256: string }>(
      'SELECT id, titre, sha256 FROM publication.document_publie ORDER BY id',
    )
    const alterees: string[] = []
    for (const { id, titre, sha256 } of rows) {
      const { rows: contenus } = await client.query<{ sha256: string }>(
        `SELECT encode(sha256(coalesce(string_agg(octets, ''::bytea ORDER BY rang), ''::bytea)), 'hex') AS sha256
         FROM publication.morceau_document_publie WHERE document_id = $1`,
        [id],
      )
      if (contenus[0]?.sha256 !== sha256) alterees.push(`${titre} (${id})`)
    }
    return { pieces: rows.length, alterees }
  })
}
