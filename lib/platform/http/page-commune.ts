const JOUR_A_PARIS = new Intl.DateTimeFormat('fr-CA', { timeZone: 'Europe/Paris' })

/** Les pages qui dépendent de la personne, ou d’un formulaire qu’elle remplit. */
const PROPRES = ['/espace', '/connexion', '/signaler']

/**
 * Vrai pour une page que tous les visiteurs reçoivent identique ; un fichier dit lui-même comment il se garde. Les
 * morceaux de page que Next demande en naviguant ne le sont pas : ils dépendent de la page d’où l’on vient.
 */
export function isPageCommune({ method, headers, url }: Pick<Request, 'method' | 'headers' | 'url'>): boolean {
  if ((method !== 'GET' && method !== 'HEAD') || headers.has('rsc') || headers.has('next-action')) return false
  const { pathname } = new URL(url)
  if (isFichier(pathname)) return false
  return !PROPRES.some((propre) => pathname === propre || pathname.startsWith(`${propre}/`))
}

/** Une page publique change avec ce qui est publié, et avec le jour : les échéances et les situations en dépendent. */
export function composeComplement(maintenant: Date): string {
  return `-${JOUR_A_PARIS.format(maintenant)}`
}

function isFichier(pathname: string): boolean {
  return pathname.slice(pathname.lastIndexOf('/')).includes('.')
}
