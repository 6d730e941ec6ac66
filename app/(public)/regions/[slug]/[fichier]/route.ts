import { z } from 'zod'
import { getAdresseRegion } from '@/lib/domain/adresse-publique'
import { computeTotauxPublies } from '@/lib/domain/chiffres-nationaux'
import { listMontantsRegion } from '@/lib/features/territoires/montants'
import { getRegion } from '@/lib/features/territoires/public'
import { composeTotaux } from '@/lib/features/territoires/tableau'
import { createRoute } from '@/lib/platform/http/create-route'
import { fichierSchema, respondTableauPublie } from '@/lib/platform/http/tableau'

/** Les sommes de la page d’une région. */
export const GET = createRoute({
  params: z.object({ slug: z.string(), fichier: fichierSchema('totaux') }),
  handle: (request, { slug, fichier: format }) =>
    respondTableauPublie(request, format, async () => {
      const lue = await getRegion(slug)
      if (lue === null) return null
      const { code, nom } = lue.region
      return composeTotaux({
        nom: slug,
        totaux: computeTotauxPublies(await listMontantsRegion(code)),
        adresse: `${getAdresseRegion({ slug })}#montants`,
        filtres: [`Seulement la région ${nom}`],
      })
    }),
})
