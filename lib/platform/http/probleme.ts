/** Ce qu’une machine lit d’un refus (RFC 9457). */
export interface Probleme {
  readonly status: number
  readonly title: string
  readonly detail?: string
  /** Ce qui permet de retrouver l’erreur au journal du serveur. */
  readonly instance?: string
  /** Toutes les erreurs de la demande, et non la première. */
  readonly erreurs?: readonly { readonly parametre: string; readonly message: string }[]
}

/** Un refus qu’un programme sait lire, sans rien dévoiler de ce qui l’a causé. */
export function respondProbleme(probleme: Probleme, entetes: Readonly<Record<string, string>> = {}): Response {
  return new Response(JSON.stringify({ type: 'about:blank', ...probleme }), {
    status: probleme.status,
    headers: { ...entetes, 'Content-Type': 'application/problem+json' },
  })
}
