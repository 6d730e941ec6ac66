import { z } from 'zod'
import { composeAnnexes } from '@/components/annexes/annexes'
import { composeAnnexesPdf } from '@/components/annexes/pdf/compose-pdf'
import { composeEntetesAnnexes } from '@/components/annexes/pdf/entetes'
import { getConventionPubliee } from '@/lib/features/conventions/public'
import { createRoute } from '@/lib/platform/http/create-route'
import { respondPublie } from '@/lib/platform/http/publication'
import { keepPublie } from '@/lib/platform/publication/memoire'

/** Composer un PDF coûte des secondes : une adresse variée d’un paramètre ne le refait pas. */
const composeAnnexesPubliees = keepPublie(async (collectivite: string, convention: string, acteRang: number) => {
  const lue = await getConventionPubliee(collectivite, convention, { acteRang })
  if (lue === null) return null
  const annexes = composeAnnexes(lue.instantane, lue.publication.sha256)
  return { corps: await composeAnnexesPdf(annexes), entetes: composeEntetesAnnexes(lue.instantane) }
})

/** Les annexes d’un acte signé, désigné par son rang, d’après sa publication. */
export const GET = createRoute({
  params: z.object({
    collectivite: z.string(),
    convention: z.string(),
    rang: z.coerce.number().int().min(0).max(9_999),
  }),
  handle: (request, { collectivite, convention, rang }) =>
    respondPublie(request, () => composeAnnexesPubliees(collectivite, convention, rang)),
})
