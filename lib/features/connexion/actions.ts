'use server'
import { redirect } from 'next/navigation'
import { openDemonstration } from '@/lib/platform/auth/open-demonstration'
import { closeSession } from '@/lib/platform/auth/session'
import { isSameOrigin } from '@/lib/platform/command/submit'

/** Une adresse du portail, et rien qu’une adresse du portail : ni autre site, ni `//`. */
function readRetour(formData: FormData): string {
  const retour = formData.get('retour')
  return typeof retour === 'string' && /^\/espace(\/|\?|$)/.test(retour) ? retour : '/espace'
}

/** Entre d’un clic avec un compte de démonstration. */
export async function signInDemonstration(formData: FormData): Promise<void> {
  const email = formData.get('email')
  if (!(await isSameOrigin()) || typeof email !== 'string' || !(await openDemonstration(email))) {
    redirect('/connexion?refus=1')
  }
  redirect(readRetour(formData))
}

/** Ferme la session de ce navigateur. */
export async function signOut(): Promise<void> {
  if (await isSameOrigin()) await closeSession()
  redirect('/')
}
