import 'server-only'
import { getEnv } from '@/lib/platform/env'

/** L’adresse entière d’une page, telle qu’on la cite hors du portail. */
export function getAdresseAbsolue(chemin: string): string {
  return new URL(chemin, getEnv().NEXTAUTH_URL).href
}
