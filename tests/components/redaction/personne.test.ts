import { afterEach, describe, expect, it, vi } from 'vitest'
import { z } from 'zod'
import { poster } from '@/components/enregistrement/poster'
import { keepAuteur, keepSignataire } from '@/lib/platform/auth/auteur'

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

describe('Un formulaire posté', () => {
  const max = { utilisateurId: 'max' }
  const poste = (champs: Readonly<Record<string, string>>) => {
    const formData = new FormData()
    for (const [nom, valeur] of Object.entries(champs)) formData.append(nom, valeur)
    return formData
  }

  it('n’est pas signé d’une autre personne que celle dont la page était ouverte', () => {
    expect(keepSignataire(max, poste({ personne: 'lea' }))).toBeNull()
    expect(keepSignataire(max, poste({ personne: 'max' }))).toBe(max)
    expect(keepSignataire(null, poste({ personne: 'max' }))).toBeNull()
  })

  it('d’un geste sans saisie, est de qui le fait', () => {
    expect(keepSignataire(max, poste({}))).toBe(max)
  })
})
