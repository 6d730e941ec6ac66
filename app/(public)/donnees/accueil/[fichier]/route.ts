import { z } from 'zod'
import { computeTotauxPublies } from '@/lib/domain/chiffres-nationaux'
import { listMontantsActes } from '@/lib/features/territoires/montants'
import { composeTotaux } from '@/lib/features/territoires/tableau'
import { createRoute } from '@/lib/platform/http/create-route'
import { fichierSchema, respondTableauPublie } from '@/lib/platform/http/tableau'

/** Les sommes de l’accueil. */
export const GET = createRoute({
  params: z.object({ fichier: fichierSchema('totaux') }),
  handle: (request, { fichier: format }) =>
    respondTableauPublie(request, format, async () =>
      composeTotaux({ totaux: computeTotauxPublies(await listMontantsActes()), adresse: '/#montants' }),
    ),
})
