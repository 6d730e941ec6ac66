const JOUR_A_PARIS = new Intl.DateTimeFormat('fr-CA', { timeZone: 'Europe/Paris' })

/** Les pages qui dépendent de la personne, ou d’un formulaire qu’elle remplit. */
const PROPRES = ['/espace', '/connexion', '/signaler']

/**
 * Vrai pour une page que tous les visiteurs reçoivent identique ; un fichier dit lui-même comment il se garde. Les
 * morceaux de page que Next demande en naviguant ne le sont pas : ils dépendent de la page d’où l’on vient.
 */
export function isPageCommune({ method, headers, url }: Pick<Request, 'method' | 'headers' | 'url'>): boolean {
  if ((method !== 'GET' && method !== 'HEAD') || headers.has('rsc') || headers.has('next-action')) return false
  return !isFichier(url) && !isPropre(url)
}

/** Vrai pour une page que le portail rend à chacun : elle demandera toujours quelque chose à la base. */
export function isPagePropre({ url }: Pick<Request, 'url'>): boolean {
  return isPropre(url) && !isFichier(url)
}

/** Une page publique change avec ce qui est publié, et avec le jour : les échéances et les situations en dépendent. */
export function composeComplement(maintenant: Date): string {
  return `-${JOUR_A_PARIS.format(maintenant)}`
}

function isPropre(url: string): boolean {
  const { pathname } = new URL(url)
  return PROPRES.some((propre) => pathname === propre || pathname.startsWith(`${propre}/`))
}

function isFichier(url: string): boolean {
  const { pathname } = new URL(url)
  return pathname.slice(pathname.lastIndexOf('/')).includes('.')
}
