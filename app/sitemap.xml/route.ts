import { countTranches } from '@/lib/features/adresses/public'
import { createRoute } from '@/lib/platform/http/create-route'
import { respondIndex } from '@/lib/platform/http/plan-robots'

/** Le plan pour les moteurs de recherche : les pages et les territoires, puis les conventions par tranches. */
export const GET = createRoute({
  handle: async () =>
    respondIndex([
      '/sitemap/territoires.xml',
      ...Array.from({ length: await countTranches() }, (_, tranche) => `/sitemap/conventions-${tranche}.xml`),
    ]),
})
