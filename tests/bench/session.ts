import { createHash, randomBytes } from 'node:crypto'
import { withConnexion } from '@/lib/cli/base/connexion'
import type { BaseDuBanc } from './donnees'

/** L’en-tête qui connecte ce compte de démonstration. */
export async function openSession(
  { administrateur }: BaseDuBanc,
  email: string,
): Promise<Readonly<Record<string, string>>> {
  const jeton = randomBytes(32).toString('base64url')
  const empreinte = createHash('sha256').update(jeton).digest('hex')
  await withConnexion(administrateur, (client) =>
    client.query(
      `INSERT INTO espace.session (empreinte, utilisateur_id, expire_le)
       SELECT $1, id, now() + interval '1 hour' FROM espace.utilisateur WHERE email = $2`,
      [empreinte, email],
    ),
  )
  return { cookie: `tandem.session=${jeton}` }
}
