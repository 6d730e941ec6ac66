import 'server-only'
import { z } from 'zod'
import { ATTENTE_S, isPassagere } from '@/lib/platform/http/indisponible'
import { respondProbleme } from '@/lib/platform/http/probleme'

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
      return respondErreur(erreur)
    }
  }
}

/** Ce que le portail répond de ce qu’il n’a pas su faire : quand revenir si cela passera, sinon de quoi le retrouver. */
export function respondErreur(erreur: unknown): Response {
  const reference = crypto.randomUUID()
  console.error(`[${reference}]`, erreur)
  const instance = `urn:uuid:${reference}`
  return isPassagere(erreur)
    ? respondProbleme(
        { status: 503, title: 'Momentanément indisponible', detail: 'Redemandez-le dans un instant.', instance },
        { 'Retry-After': String(ATTENTE_S), 'Cache-Control': 'no-store' },
      )
    : respondProbleme({ status: 500, title: 'Une erreur est survenue', instance })
}

/** Ce qui n’existe pas, ou n’est pas public : la même réponse. */
export function respondIntrouvable(): Response {
  return respondProbleme({ status: 404, title: 'Introuvable' })
}

/** Ce que la personne, ou la page d’où vient la demande, n’a pas le droit de faire. */
export function respondInterdit(): Response {
  return respondProbleme({ status: 403, title: 'Interdit' })
}

/** Renvoie le navigateur vers une page, après un formulaire qui n’est pas une action. */
export function respondVers(adresse: string): Response {
  return new Response(null, { status: 303, headers: { Location: adresse } })
}
