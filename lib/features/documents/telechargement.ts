import 'server-only'
import { FORMATS_DOCUMENT, MIMES } from '@/lib/domain/document'

interface Fichier {
  readonly nomFichier: string
  readonly format: string
  readonly octets: number
}

/** Le contenu est écrit par morceaux de cette taille. */
export const OCTETS_MORCEAU = 256 * 1024

/** Rend un fichier morceau par morceau, au rythme de qui le télécharge, sans que le navigateur puisse l’exécuter. */
export function respondFichier(
  { nomFichier, format, octets }: Fichier,
  cache: string,
  read: (rang: number) => Promise<Uint8Array | null>,
): Response {
  let [rang, rendus] = [0, 0]
  const contenu = new ReadableStream<Uint8Array>(
    {
      async pull(controller) {
        const morceau = rendus < octets ? await read(rang) : null
        if (morceau === null && rendus < octets) throw new Error(`Le morceau ${rang} d’un document manque`)
        if (morceau === null) return controller.close()
        rang += 1
        rendus += morceau.length
        controller.enqueue(morceau)
      },
    },
    { highWaterMark: 1 },
  )
  const connu = FORMATS_DOCUMENT.find((candidat) => candidat === format)
  return new Response(contenu, {
    headers: {
      'Content-Type': connu ? MIMES[connu] : 'application/octet-stream',
      'Content-Length': `${octets}`,
      'Content-Disposition': formatDisposition(nomFichier),
      'X-Content-Type-Options': 'nosniff',
      'Content-Security-Policy': "sandbox; default-src 'none'",
      'Cache-Control': cache,
    },
  })
}

/** Toujours une pièce jointe ; le nom exact suit la RFC 5987, à côté d’un nom sans accent pour les anciens logiciels. */
function formatDisposition(nom: string): string {
  const simple = nom.normalize('NFD').replaceAll(/[^\x20-\x7e]|["\\%]/g, '') || 'document'
  const exact = encodeURIComponent(nom).replaceAll(/['()*]/g, (c) => `%${c.charCodeAt(0).toString(16).toUpperCase()}`)
  return `attachment; filename="${simple}"; filename*=UTF-8''${exact}`
}
