import { getEnv } from '@/lib/platform/env'
import { getAdresseAbsolue } from '@/lib/platform/http/adresse-absolue'
import { createRoute, respondIntrouvable } from '@/lib/platform/http/create-route'
import { composeSecurityTxt } from '@/lib/platform/http/security-txt'

const ADRESSE = '/.well-known/security.txt'

/** Où signaler une faille. Sans contact, il n’y a rien à publier. */
export const GET = createRoute({
  async handle() {
    const contact = getEnv().TANDEM_CONTACT
    if (contact === undefined) return respondIntrouvable()
    return new Response(composeSecurityTxt(contact, getAdresseAbsolue(ADRESSE), new Date()), {
      headers: { 'Content-Type': 'text/plain; charset=utf-8' },
    })
  },
})
