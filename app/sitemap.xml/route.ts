import { countTranches } from '@/lib/features/adresses/public'
import { createRoute } from '@/lib/platform/http/create-route'
import { respondIndex } from '@/lib/platform/http/plan-robots'

/** Next figerait à la construction une adresse de ce nom, avec l’hôte et les conventions de ce jour-là. */
export const dynamic = 'force-dynamic'

/** Le plan pour les moteurs de recherche : les pages et les territoires, puis les conventions par tranches. */
export const GET = createRoute({
  handle: async () =>
    respondIndex([
      '/sitemap/territoires.xml',
      ...Array.from({ length: await countTranches() }, (_, tranche) => `/sitemap/conventions-${tranche}.xml`),
    ]),
})
