import 'server-only'
import { subscribe } from 'node:diagnostics_channel'
import { IncomingMessage } from 'node:http'
import { isIP, isIPv6 } from 'node:net'
import { getEnv } from '@/lib/platform/env'

/** Un abonné reçoit tout un réseau IPv6 : le compter par adresse serait ne pas le compter. */
const GROUPES_IPV6 = 4

/** Ce qui n’est pas une adresse compte pour une seule : inventer des textes ne donne pas de nouveau droit. */
const INCONNUE = 'inconnue'

const EN_TETE = 'x-forwarded-for'

/**
 * Le portail ajoute à la fin de X-Forwarded-For l’adresse qui s’est connectée à lui, comme le fait chaque mandataire : Next
 * ne l’y écrit que si l’en-tête manque, et rien d’autre ne la dit ensuite.
 */
export function noteAdresses(): void {
  subscribe('http.server.request.start', (evenement) => {
    if (typeof evenement !== 'object' || evenement === null || !('request' in evenement)) return
    const { request } = evenement
    if (!(request instanceof IncomingMessage)) return
    request.headers[EN_TETE] = [request.headers[EN_TETE] ?? [], request.socket.remoteAddress ?? INCONNUE]
      .flat()
      .join(', ')
  })
}

/**
 * L’adresse d’où vient une demande. Chaque serveur, le portail compris, ajoute à la fin celle qu’il voit ; ce qui précède,
 * la personne a pu l’écrire elle-même. Seule compte donc celle qu’a vue le premier des mandataires déclarés, à défaut le
 * portail.
 */
export function getAdresseClient(
  { headers }: Pick<Request, 'headers'>,
  mandataires = getEnv().TANDEM_MANDATAIRES,
): string {
  const vues = headers.get(EN_TETE)?.split(',') ?? []
  const adresse = vues.at(-1 - mandataires)?.trim() ?? vues[0]?.trim() ?? ''
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
