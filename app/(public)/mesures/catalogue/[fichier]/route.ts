import { z } from 'zod'
import { listMesuresSocle } from '@/lib/features/mesures/public'
import { composeCatalogue } from '@/lib/features/mesures/tableau'
import { createRoute } from '@/lib/platform/http/create-route'
import { fichierSchema, respondTableauPublie } from '@/lib/platform/http/tableau'

/** Le catalogue de la page des mesures. */
export const GET = createRoute({
  params: z.object({ fichier: fichierSchema('mesures') }),
  handle: (request, { fichier: format }) =>
    respondTableauPublie(request, format, async () => composeCatalogue(await listMesuresSocle())),
})
