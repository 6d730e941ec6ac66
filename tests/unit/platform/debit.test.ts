import fc from 'fast-check'
import { beforeAll, describe, expect, it } from 'vitest'
import { completeEnv } from '@/lib/platform/env'
import { getAdresseClient } from '@/lib/platform/http/adresse-client'
import { createDebit, respondTropDeDemandes } from '@/lib/platform/http/debit'

beforeAll(() => {
  completeEnv({
    NEXTAUTH_URL: 'http://localhost:3000',
    NEXTAUTH_SECRET: 'secret-des-essais-sans-aucune-valeur',
    DATABASE_URL: 'postgresql://tandem_app@base/tandem',
    DATABASE_URL_PUBLIC: 'postgresql://tandem_public@base/tandem',
  })
})

function request(vues: string): Request {
  return new Request('http://localhost/api/v1', { headers: { 'x-forwarded-for': vues } })
}

describe('L’adresse d’une personne', () => {
  it('est celle qu’a vue le mandataire, et non celle qu’elle prétend', () => {
    expect(getAdresseClient(request('10.0.0.1, 203.0.113.7'))).toBe('203.0.113.7')
    fc.assert(
      fc.property(fc.ipV4(), fc.ipV4(), (pretendue, vue) => {
        expect(getAdresseClient(request(`${pretendue}, ${vue}`))).toBe(vue)
      }),
    )
  })

  it.each([
    ['2001:db8:1:2:3:4:5:6', '2001:db8:1:2'],
    ['2001:db8::6', '2001:db8:0:0'],
    ['::1', '0:0:0:0'],
    ['::ffff:203.0.113.7', '::ffff:203.0.113.7'],
  ])('est celle de son réseau en IPv6 : %s', (adresse, reseau) => {
    expect(getAdresseClient(request(adresse))).toBe(reseau)
  })

  it('manque sans faire échouer la demande', () => {
    expect(getAdresseClient(new Request('http://localhost/'))).toBe('inconnue')
  })
})

describe('Le débit', () => {
  it('laisse passer ce qui est permis, dit ce qui reste, puis refuse jusqu’à la fenêtre suivante', async () => {
    const mesurer = createDebit({ nom: 'essai', demandes: 2, secondes: 60 })
    const passages = [await mesurer(request('203.0.113.7')), await mesurer(request('203.0.113.7'))]
    expect(passages.map(({ permis }) => permis)).toEqual([true, true])
    expect(passages[0]?.entetes).toEqual({ 'RateLimit-Policy': '"essai";q=2;w=60', RateLimit: '"essai";r=1;t=60' })
    const refus = await mesurer(request('203.0.113.7'))
    expect(refus.permis).toBe(false)
    const reponse = respondTropDeDemandes(refus.entetes)
    expect(reponse.status).toBe(429)
    expect(reponse.headers.get('retry-after')).toBe('60')
    expect(reponse.headers.get('content-type')).toBe('application/problem+json')
  })

  it('compte chaque adresse à part', async () => {
    const mesurer = createDebit({ nom: 'essai', demandes: 1, secondes: 60 })
    await mesurer(request('203.0.113.7'))
    expect((await mesurer(request('203.0.113.8'))).permis).toBe(true)
  })
})
