import { z } from 'zod'
import { FICHIERS_PILOTAGE } from '@/lib/domain/pilotage/adresse'
import { respondPilotage } from '@/lib/features/pilotage/telechargement'
import { createRoute } from '@/lib/platform/http/create-route'
import { fichiersSchema } from '@/lib/platform/http/tableau'

/** Les lignes d’un tableau de bord, et les montants qui le refont. */
export const GET = createRoute({
  params: z.object({ fichier: fichiersSchema(FICHIERS_PILOTAGE) }),
  handle: (request, { fichier }) => respondPilotage(request, fichier),
})
