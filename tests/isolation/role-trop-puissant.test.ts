import { describe, expect, it } from 'vitest'
import { verifyRoles } from '@/lib/platform/db/verify-roles'
import { completeEnv } from '@/lib/platform/env'
import { getUrlAdministrateur } from '@/tests/support/administration'
import { provideBase } from '@/tests/support/base'

const bases = provideBase()
completeEnv({ DATABASE_URL: getUrlAdministrateur(bases), DATABASE_URL_PUBLIC: bases.proprietaire })

describe('Un rôle trop puissant', () => {
  it('est dénoncé avant de servir, du côté de l’application comme du public', async () => {
    const defauts = (await verifyRoles()).join('\n')
    expect(defauts).toMatch(/DATABASE_URL\s: .* superutilisateur/)
    expect(defauts).toMatch(/DATABASE_URL\s: .*BYPASSRLS/)
    expect(defauts).toMatch(/DATABASE_URL\s: .* possède \d+ tables/)
    expect(defauts).toMatch(/DATABASE_URL_PUBLIC\s: .* possède \d+ tables/)
    expect(defauts).toMatch(/DATABASE_URL_PUBLIC\s: .* tables de travail/)
  })
})
