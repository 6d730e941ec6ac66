import 'server-only'
import { isIP, isIPv6 } from 'node:net'
import { getEnv } from '@/lib/platform/env'

/** Un abonné reçoit tout un réseau IPv6 : le compter par adresse serait ne pas le compter. */
const GROUPES_IPV6 = 4

/** Ce qui n’est pas une adresse compte pour une seule : inventer des textes ne donne pas de nouveau droit. */
const INCONNUE = 'inconnue'

/**
 * L’adresse d’où vient une demande. Chaque serveur mandataire ajoute à la fin de X-Forwarded-For celle qu’il voit ; ce qui
 * précède, la personne a pu l’écrire elle-même. Seule compte donc celle qu’a vue le premier des mandataires du portail.
 */
export function getAdresseClient({ headers }: Pick<Request, 'headers'>): string {
  const vues = headers.get('x-forwarded-for')?.split(',') ?? []
  const adresse = vues.at(-getEnv().TANDEM_MANDATAIRES)?.trim() ?? vues[0]?.trim() ?? ''
  if (isIP(adresse) === 0) return INCONNUE
  return isIPv6(adresse) ? getReseau(adresse) : adresse
}

/** Le réseau d’une adresse IPv6. Une adresse IPv4 écrite en IPv6 reste entière. */
function getReseau(adresse: string): string {
  if (adresse.includes('.')) return adresse
  const [avant = '', apres] = adresse.split('::')
  const debut = avant.split(':').filter((groupe) => groupe !== '')
  const fin = apres?.split(':').filter((groupe) => groupe !== '') ?? []
  const zeros = apres === undefined ? 0 : 8 - debut.length - fin.length
  return [...debut, ...Array.from({ length: zeros }, () => '0'), ...fin].slice(0, GROUPES_IPV6).join(':')
}
