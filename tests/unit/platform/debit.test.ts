import { once } from 'node:events'
import { createServer } from 'node:http'
import fc from 'fast-check'
import { beforeAll, describe, expect, it } from 'vitest'
import { completeEnv } from '@/lib/platform/env'
import { getAdresseClient, noteAdresses } from '@/lib/platform/http/adresse-client'
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
  it('est celle qu’a vue le portail, et non celle qu’elle prétend', () => {
    fc.assert(
      fc.property(fc.ipV4(), fc.ipV4(), (pretendue, vue) => {
        expect(getAdresseClient(request(`${pretendue}, ${vue}`))).toBe(vue)
      }),
    )
  })

  it('est celle qu’a vue le premier des mandataires déclarés', () => {
    expect(getAdresseClient(request('10.0.0.1, 203.0.113.7, 192.0.2.1, 192.0.2.2'), 2)).toBe('203.0.113.7')
    expect(getAdresseClient(request('192.0.2.2'), 2)).toBe('192.0.2.2')
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

  it('est ajoutée par le portail à ce que la demande prétend', async () => {
    noteAdresses()
    const serveur = createServer(({ headers }, reponse) => reponse.end(headers['x-forwarded-for'])).listen(
      0,
      '127.0.0.1',
    )
    await once(serveur, 'listening')
    const adresse = serveur.address()
    const port = typeof adresse === 'object' && adresse !== null ? adresse.port : 0
    const ask = async (headers: Readonly<Record<string, string>>) =>
      (await fetch(`http://127.0.0.1:${port}`, { headers })).text()
    expect(await ask({})).toBe('127.0.0.1')
    expect(await ask({ 'x-forwarded-for': '198.51.100.1' })).toBe('198.51.100.1, 127.0.0.1')
    serveur.close()
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
