import { randomBytes } from 'node:crypto'
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { z } from 'zod'

const secret = z.string().min(32)
const schema = z.object({
  postgres: secret,
  proprietaire: secret,
  application: secret,
  publique: secret,
  sessions: secret,
})

/** Les mots de passe des rôles de la base fournie et le secret des sessions. */
export type Secrets = z.infer<typeof schema>

/** Relit les secrets du portail, ou les tire au sort la première fois. */
export function loadSecrets(donnees: string): Secrets {
  const fichier = path.join(donnees, 'secrets.json')
  if (existsSync(fichier)) return schema.parse(JSON.parse(readFileSync(fichier, 'utf8')))
  const secrets = createSecrets()
  writeFileSync(fichier, `${JSON.stringify(secrets, null, 2)}\n`, { mode: 0o600 })
  return secrets
}

/** Tire au sort un jeu de secrets. */
export function createSecrets(): Secrets {
  const create = () => randomBytes(32).toString('base64url')
  return { postgres: create(), proprietaire: create(), application: create(), publique: create(), sessions: create() }
}
