import { ATTENTE_S } from '@/lib/platform/http/indisponible'
import { composePolitiqueContenu } from '@/lib/platform/http/politique-contenu'

const STYLE = `body{margin:0 auto;max-width:38rem;padding:4rem 1.5rem;font:1.125rem/1.6 system-ui,sans-serif;color:#1a1b1f;background:#fff}
h1{font-size:1.625rem;line-height:1.25}
@media (prefers-color-scheme:dark){body{color:#eeece7;background:#14161a}a{color:inherit}}`

/**
 * La page d’un portail trop demandé, ou sans base. Elle tient seule : la rendre comme les autres demanderait à la base ce qu’elle n’a
 * justement plus. Personne ne la garde ; un robot lit quand revenir.
 */
export function respondPageIndisponible(): Response {
  const nonce = Buffer.from(crypto.getRandomValues(new Uint8Array(16))).toString('base64')
  return new Response(composePage(nonce), {
    status: 503,
    headers: {
      'Content-Type': 'text/html; charset=utf-8',
      'Content-Security-Policy': composePolitiqueContenu({ nonce, developpement: false, integrable: false }),
      'Retry-After': String(ATTENTE_S),
      'Cache-Control': 'no-store',
    },
  })
}

function composePage(nonce: string): string {
  return `<!DOCTYPE html>
<html lang="fr">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>Momentanément indisponible – Tandem</title>
<style nonce="${nonce}">${STYLE}</style>
</head>
<body>
<main>
<h1>Tandem est momentanément indisponible</h1>
<p>Le portail est trop demandé, ou sa base ne répond pas. Le problème vient de lui, pas de vous, et ce qui était enregistré l’est toujours.</p>
<p><a href="">Redemander cette page</a> dans quelques secondes.</p>
</main>
</body>
</html>
`
}
