import { ImageResponse } from 'next/og'
import { ImagePartage, TAILLE_IMAGE } from '@/components/partage/image-partage'
import { respondIntrouvable } from '@/lib/platform/http/create-route'
import { respondPublie } from '@/lib/platform/http/publication'
import type { Partage } from './partage'

/** L’image que montrent les réseaux et les messageries quand on y partage la page. */
export function respondImage(request: Request, partage: Partage | null): Promise<Response> | Response {
  if (partage === null) return respondIntrouvable()
  return respondPublie(request, async () => ({
    corps: new Uint8Array(await new ImageResponse(<ImagePartage {...partage} />, TAILLE_IMAGE).arrayBuffer()),
    entetes: { 'Content-Type': 'image/png' },
  }))
}
