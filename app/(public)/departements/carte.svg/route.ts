import { CONTOURS_SVG } from '@/components/territoires/carte/contours'
import { createRoute } from '@/lib/platform/http/create-route'

const UN_JOUR = 86_400

/** Les contours des départements, que toutes les cartes partagent et que le navigateur garde. */
export const GET = createRoute({
  handle: async () =>
    new Response(CONTOURS_SVG, {
      headers: { 'Content-Type': 'image/svg+xml', 'Cache-Control': `public, max-age=${UN_JOUR}` },
    }),
})
