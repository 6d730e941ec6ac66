import 'server-only'
import { createHash, createHmac, randomBytes } from 'node:crypto'
import { getEnv } from '@/lib/platform/env'
import type { Signalement } from './schema'

const OCTETS_CLE = 32

/**
 * Le secret qui donne à suivre un signalement. Il se tire de l’envoi et de son contenu par une clé que seul le portail
 * connaît : le même formulaire, envoyé deux fois, rend le même secret, et personne ne le devine.
 */
export function computeJeton(signalement: Signalement, envoi: string | undefined): string {
  const cle = envoi ?? randomBytes(OCTETS_CLE).toString('hex')
  return createHmac('sha256', getEnv().NEXTAUTH_SECRET)
    .update(JSON.stringify(['signalement', cle, signalement]))
    .digest('base64url')
}

/** La base ne garde que cette empreinte : la lire ne donne à suivre aucun signalement. */
export function computeEmpreinteJeton(jeton: string): string {
  return createHash('sha256').update(jeton).digest('hex')
}
