import { afterEach, describe, expect, it, vi } from 'vitest'
import { z } from 'zod'
import { poster } from '@/components/enregistrement/poster'
import { keepAuteur } from '@/lib/platform/auth/auteur'

async function captureRequest(personne: string | null): Promise<Request> {
  const recue = Promise.withResolvers<Request>()
  vi.stubGlobal('fetch', async (adresse: string, envoi: RequestInit) => {
    recue.resolve(new Request(new URL(adresse, 'https://tandem.test'), envoi))
    return Response.json({})
  })
  await poster('/api/actes/1/montants', personne, z.object({}), { lignes: [] })
  return recue.promise
}

afterEach(() => vi.unstubAllGlobals())

describe('Une saisie qui part d’un onglet', () => {
  it('s’enregistre pour la personne qui l’a ouvert', async () => {
    const lea = { utilisateurId: 'lea' }
    expect(keepAuteur(lea, await captureRequest('lea'))).toBe(lea)
  })

  it('attend son retour quand la session est celle d’une autre', async () => {
    expect(keepAuteur({ utilisateurId: 'max' }, await captureRequest('lea'))).toBeNull()
  })

  it('n’est à personne sans session, ni sans nom', async () => {
    expect(keepAuteur(null, await captureRequest('lea'))).toBeNull()
    expect(keepAuteur(null, await captureRequest(null))).toBeNull()
    expect(keepAuteur({ utilisateurId: 'max' }, await captureRequest(null))).toBeNull()
  })
})
