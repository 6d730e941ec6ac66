import { describe, expect, it } from 'vitest'
import { formatUrl, readRole, withBase } from '@/lib/cli/base/url'

const ADRESSE = { role: 'tandem_app', motDePasse: 'p@ss:mot/é', machine: '127.0.0.1', port: 5432, base: 'tandem' }

describe('L’adresse d’une base', () => {
  it('rend le rôle et le mot de passe qu’elle a reçus, caractères spéciaux compris', () => {
    expect(readRole(formatUrl(ADRESSE))).toEqual({ role: 'tandem_app', motDePasse: 'p@ss:mot/é' })
  })

  it('mène à une autre base du même serveur sans rien changer d’autre', () => {
    expect(withBase(formatUrl(ADRESSE), 'modele')).toBe(formatUrl({ ...ADRESSE, base: 'modele' }))
  })
})
