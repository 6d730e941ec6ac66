import { z } from 'zod'
import { FORMATS } from '@/lib/domain/format-fichier'
import { FICHIERS_PILOTAGE } from '@/lib/domain/pilotage/adresse'
import { respondPilotage } from '@/lib/features/pilotage/telechargement'
import { createRoute } from '@/lib/platform/http/create-route'

/** « sommes.csv », « montants.xlsx »… : le nom, puis le format. */
const fichierSchema = z
  .string()
  .transform((fichier) => ({ fichier: fichier.split('.', 1)[0], format: fichier.slice(fichier.indexOf('.') + 1) }))
  .pipe(z.object({ fichier: z.enum(FICHIERS_PILOTAGE), format: z.enum(FORMATS) }))

/** Les lignes d’un tableau de bord, et les montants qui le refont. */
export const GET = createRoute({
  params: z.object({ fichier: fichierSchema }),
  handle: (request, { fichier }) => respondPilotage(request, fichier),
})
