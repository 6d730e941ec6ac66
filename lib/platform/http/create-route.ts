import 'server-only'
import { z } from 'zod'

interface RouteContext {
  readonly params: Promise<unknown>
}

interface Definition<S extends z.ZodType> {
  /** Ce que l’adresse doit contenir ; une adresse mal formée est introuvable. */
  readonly params?: S
  readonly handle: (request: Request, params: z.output<S>) => Promise<Response>
}

type Handler = (request: Request, contexte: RouteContext) => Promise<Response>

/** La seule porte des adresses qui ne sont pas des pages : lit l’adresse, et répond d’une erreur sans rien en dévoiler. */
export function createRoute<S extends z.ZodType>({ params, handle }: Definition<S>): Handler {
  return async (request, contexte) => {
    const lecture = (params ?? z.any()).safeParse(await contexte.params)
    if (!lecture.success) return respondIntrouvable()
    try {
      return await handle(request, lecture.data)
    } catch (erreur) {
      const reference = crypto.randomUUID()
      console.error(`[${reference}]`, erreur)
      return respondProbleme(500, 'Une erreur est survenue', reference)
    }
  }
}

/** Ce qui n’existe pas, ou n’est pas public : la même réponse. */
export function respondIntrouvable(): Response {
  return respondProbleme(404, 'Introuvable')
}

/** Ce que la personne, ou la page d’où vient la demande, n’a pas le droit de faire. */
export function respondInterdit(): Response {
  return respondProbleme(403, 'Interdit')
}

/** Renvoie le navigateur vers une page, après un formulaire qui n’est pas une action. */
export function respondVers(adresse: string): Response {
  return new Response(null, { status: 303, headers: { Location: adresse } })
}

function respondProbleme(status: number, title: string, instance?: string): Response {
  const corps = { type: 'about:blank', title, status, ...(instance && { instance: `urn:uuid:${instance}` }) }
  return new Response(JSON.stringify(corps), { status, headers: { 'Content-Type': 'application/problem+json' } })
}
