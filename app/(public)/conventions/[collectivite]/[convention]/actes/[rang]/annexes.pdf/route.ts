import { z } from 'zod'
import { composeAnnexes } from '@/components/annexes/annexes'
import { composeAnnexesPdf } from '@/components/annexes/pdf/compose-pdf'
import { composeEntetesAnnexes } from '@/components/annexes/pdf/entetes'
import { getConventionPubliee } from '@/lib/features/conventions/public'
import { createRoute } from '@/lib/platform/http/create-route'
import { respondPublie } from '@/lib/platform/http/publication'
import { keepParEmpreinte } from '@/lib/platform/publication/octets-composes'

/** Composer un PDF coûte des secondes : une adresse variée d’un paramètre, ou une autre publication, ne le refait pas. */
const garder = keepParEmpreinte()

async function composeAnnexesPubliees(collectivite: string, convention: string, acteRang: number) {
  const lue = await getConventionPubliee(collectivite, convention, { acteRang })
  if (lue === null) return null
  const { instantane, publication } = lue
  const corps = await garder(publication.sha256, () =>
    composeAnnexesPdf(composeAnnexes(instantane, publication.sha256)),
  )
  return { corps, entetes: composeEntetesAnnexes(instantane) }
}

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
