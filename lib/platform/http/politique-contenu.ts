type Contexte = {
  readonly nonce: string
  /** `next dev` évalue du code et insère des styles sans nonce ; jamais vrai en production. */
  readonly developpement: boolean
  /** Vrai pour les seules pages faites pour le cadre d’un autre site. */
  readonly integrable: boolean
}

/** Compose la politique de contenu (CSP) d’une réponse HTML : rien ne vient d’ailleurs, aucun script sans nonce. */
export function composePolitiqueContenu({ nonce, developpement, integrable }: Contexte): string {
  const directives = {
    'default-src': ["'self'"],
    'script-src': ["'self'", `'nonce-${nonce}'`, "'strict-dynamic'", ...(developpement ? ["'unsafe-eval'"] : [])],
    'style-src-elem': ["'self'", developpement ? "'unsafe-inline'" : `'nonce-${nonce}'`],
    // recharts place ses étiquettes par attribut style ; un attribut ne peut ni charger ni exécuter.
    'style-src-attr': ["'unsafe-inline'"],
    'img-src': ["'self'", 'data:'],
    'object-src': ["'none'"],
    'base-uri': ["'none'"],
    'form-action': ["'self'"],
    'frame-ancestors': [integrable ? '*' : "'none'"],
  }
  return Object.entries(directives)
    .map(([directive, sources]) => `${directive} ${sources.join(' ')}`)
    .join('; ')
}
