'use server'
import { submit } from '@/lib/platform/command/submit'
import { revokeSessions } from './commands'

/** Ferme les sessions d’une personne, depuis la page des comptes. */
export async function revokeSessionsAction(formData: FormData): Promise<void> {
  await submit(revokeSessions, formData, () => '/espace/comptes')
}
