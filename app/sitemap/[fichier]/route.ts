import { z } from 'zod'
import { PAGES_FIXES } from '@/lib/domain/plan-du-site'
import {
  listAdressesConventions,
  listAdressesTerritoires,
  listAdressesTransversales,
} from '@/lib/features/adresses/public'
import { createRoute, respondIntrouvable } from '@/lib/platform/http/create-route'
import { respondPlan } from '@/lib/platform/http/plan-robots'

const TERRITOIRES = 'territoires.xml'

/** Une partie du plan pour les moteurs de recherche. */
export const GET = createRoute({
  params: z.object({
    fichier: z.union([
      z.literal(TERRITOIRES),
      z
        .string()
        .regex(/^conventions-\d{1,5}\.xml$/)
        .transform((fichier) => Number(fichier.replaceAll(/\D/g, ''))),
    ]),
  }),
  async handle(_request, { fichier }) {
    if (fichier === TERRITOIRES) {
      const fixes = PAGES_FIXES.map(({ adresse }) => ({ adresse, modifieeLe: null }))
      return respondPlan([...fixes, ...(await listAdressesTransversales()), ...(await listAdressesTerritoires())])
    }
    const pages = await listAdressesConventions(fichier)
    return pages.length === 0 ? respondIntrouvable() : respondPlan(pages)
  },
})
