import 'server-only'
import { getEnv } from '@/lib/platform/env'
import { respondErreur } from '@/lib/platform/http/create-route'
import { createDebit, respondTropDeDemandes } from '@/lib/platform/http/debit'
import { respondProbleme } from '@/lib/platform/http/probleme'

/** Tout site, et tout programme, peut lire ce qui est public. */
const POUR_TOUS = {
  'Access-Control-Allow-Origin': '*',
  'Access-Control-Expose-Headers': 'ETag, Link, RateLimit, RateLimit-Policy, Retry-After',
}

const METHODES = 'GET, HEAD, OPTIONS'

const MINUTE = 60

let debit: ReturnType<typeof createDebit> | undefined

/** La seule entrée de l’API : compte la demande, et dit à chacun ce qu’il peut en lire. */
export async function enterApi(request: Request, respond: () => Promise<Response>): Promise<Response> {
  debit ??= createDebit({ nom: 'api', demandes: getEnv().TANDEM_API_PAR_MINUTE, secondes: MINUTE })
  const { permis, entetes } = await debit(request)
  // Une panne aussi se lit depuis un autre site : elle se répond ici, avant que les en-têtes ne soient posés.
  const reponse = permis ? await respond().catch(respondErreur) : respondTropDeDemandes(entetes)
  return addEntetes(reponse, { ...POUR_TOUS, ...entetes })
}

/** Ce qu’un navigateur demande avant de lire depuis un autre site. */
export function respondOptions(): Response {
  const entetes = {
    Allow: METHODES,
    'Access-Control-Allow-Methods': METHODES,
    'Access-Control-Allow-Headers': 'If-None-Match',
    'Access-Control-Max-Age': '86400',
  }
  return new Response(null, { status: 204, headers: { ...POUR_TOUS, ...entetes } })
}

/** L’API se lit, et ne s’écrit pas. */
export function respondMethodeRefusee(): Response {
  return respondProbleme(
    { status: 405, title: 'Méthode refusée', detail: 'L’API se lit\u202f: GET ou HEAD.' },
    { ...POUR_TOUS, Allow: METHODES },
  )
}

function addEntetes(reponse: Response, entetes: Readonly<Record<string, string>>): Response {
  for (const [nom, valeur] of Object.entries(entetes)) reponse.headers.set(nom, valeur)
  return reponse
}
