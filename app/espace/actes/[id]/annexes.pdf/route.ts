import { z } from 'zod'
import { composeAnnexes } from '@/components/annexes/annexes'
import { composeAnnexesPdf } from '@/components/annexes/pdf/compose-pdf'
import { composeEntetesAnnexes } from '@/components/annexes/pdf/entetes'
import { getActeImprime } from '@/lib/features/actes/queries/annexes'
import { getViewer } from '@/lib/platform/auth/session'
import { getAdresseConnexion } from '@/lib/platform/http/adresse-connexion'
import { createRoute, respondIntrouvable, respondVers } from '@/lib/platform/http/create-route'

/** Les annexes d’un acte que la personne peut lire ; un brouillon ne se garde nulle part en chemin. */
export const GET = createRoute({
  params: z.object({ id: z.uuid() }),
  async handle(_request, { id }) {
    const viewer = await getViewer()
    if (!viewer) return respondVers(getAdresseConnexion(`/espace/actes/${id}/annexes`))
    const lecture = await getActeImprime(viewer, { acteId: id })
    if (!lecture.ok) return respondIntrouvable()
    const { empreinte, ...imprime } = lecture.value
    const annexes = composeAnnexes(imprime, empreinte)
    return new Response(await composeAnnexesPdf(annexes), {
      headers: { ...composeEntetesAnnexes(imprime), 'Cache-Control': 'private, no-store' },
    })
  },
})
