import 'server-only'

/** Au-delà, ce n’est plus une saisie : six cents lignes bien remplies tiennent en deux mégaoctets. */
const OCTETS_MAX = 4 * 1024 * 1024

/** Le JSON d’une demande ; null s’il est trop long ou ne se lit pas. */
export async function readJson(request: Request): Promise<unknown> {
  if (Number(request.headers.get('content-length') ?? Number.POSITIVE_INFINITY) > OCTETS_MAX) return null
  try {
    return await request.json()
  } catch {
    return null
  }
}
