import { describe, expect, it } from 'vitest'
import { createRoute } from '@/lib/platform/http/create-route'
import { ATTENTE_S, Indisponible } from '@/lib/platform/http/indisponible'

function respond(erreur: Error): Promise<Response> {
  const route = createRoute({ handle: () => Promise.reject(erreur) })
  return route(new Request('http://localhost:3000/donnees'), { params: Promise.resolve({}) })
}

describe('Une panne qui passera', () => {
  it.each([
    new Error('timeout exceeded when trying to connect'),
    new Error('Connection terminated due to connection timeout'),
    new Error("Raw query failed. Code: `N/A`. Message: `Can't reach database server at 127.0.0.1:5432`"),
    new Error('Transaction API error: Unable to start a transaction in the given time.'),
    new Error('Server has closed the connection.'),
    new Error('Connection terminated unexpectedly'),
    new Error('terminating connection due to administrator command'),
    new Error('the database system is starting up'),
    new Error('connect ECONNREFUSED 127.0.0.1:5432'),
    new Indisponible('Une publication a paru pendant la lecture'),
  ])('dit quand revenir : $message', async (erreur) => {
    const reponse = await respond(erreur)
    expect(reponse.status).toBe(503)
    expect(reponse.headers.get('retry-after')).toBe(String(ATTENTE_S))
    expect(reponse.headers.get('content-type')).toBe('application/problem+json')
  })

  it('ne se confond pas avec une faute du portail', async () => {
    const reponse = await respond(new Error('column "x" does not exist'))
    expect(reponse.status).toBe(500)
    expect(await reponse.text()).not.toContain('column')
  })
})
