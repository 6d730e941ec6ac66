import { describe, expect, it } from 'vitest'
import { parseEnv, parseEnvLancement } from '@/lib/platform/env'

const COMPLETE = {
  DATABASE_URL: 'postgresql://tandem_app:secret@base:5432/tandem',
  DATABASE_URL_PUBLIC: 'postgresql://tandem_public:secret@base:5432/tandem',
  NEXTAUTH_URL: 'https://tandem.exemple.fr',
  NEXTAUTH_SECRET: 'un-secret-de-trente-deux-caracteres',
}

function getRefus(source: Record<string, string>): string {
  try {
    parseEnv(source)
    return ''
  } catch (erreur) {
    return String(erreur)
  }
}

describe('La configuration du portail', () => {
  it('vaut production sur le port 3000 quand rien ne dit le contraire', () => {
    expect(parseEnv(COMPLETE)).toMatchObject({ TANDEM_MODE: 'production', PORT: 3000 })
  })

  it('dit d’un coup tout ce qui manque', () => {
    const refus = getRefus({})
    for (const nom of ['NEXTAUTH_URL', 'NEXTAUTH_SECRET', 'DATABASE_URL', 'DATABASE_URL_PUBLIC']) {
      expect(refus).toContain(`${nom} manque`)
    }
  })

  it('refuse un secret de moins de 32 caractères', () => {
    expect(() => parseEnv({ ...COMPLETE, NEXTAUTH_SECRET: 'x'.repeat(31) })).toThrow('NEXTAUTH_SECRET est refusé')
    expect(parseEnv({ ...COMPLETE, NEXTAUTH_SECRET: 'x'.repeat(32) }).NEXTAUTH_SECRET).toHaveLength(32)
  })

  it('ne croit aucun mandataire qui n’est pas déclaré', () => {
    expect(parseEnv(COMPLETE).TANDEM_MANDATAIRES).toBe(0)
    expect(parseEnv({ ...COMPLETE, TANDEM_MANDATAIRES: '2' }).TANDEM_MANDATAIRES).toBe(2)
    expect(getRefus({ ...COMPLETE, TANDEM_MANDATAIRES: '-1' })).toContain('TANDEM_MANDATAIRES est refusé')
  })

  it('laisse l’éditeur, l’hébergeur et le contact inconnus, et refuse un contact où l’on ne peut pas écrire', () => {
    expect(parseEnv(COMPLETE).TANDEM_CONTACT).toBeUndefined()
    expect(parseEnv({ ...COMPLETE, TANDEM_CONTACT: 'tandem@exemple.fr' }).TANDEM_CONTACT).toBe('tandem@exemple.fr')
    expect(getRefus({ ...COMPLETE, TANDEM_CONTACT: 'à la mairie' })).toContain('TANDEM_CONTACT est refusé')
  })

  it('ne montre jamais la valeur refusée, qui peut être un secret', () => {
    expect(getRefus({ ...COMPLETE, NEXTAUTH_SECRET: 'trop-court' })).not.toContain('trop-court')
  })

  it('tient une variable vide pour absente', () => {
    expect(() => parseEnv({ ...COMPLETE, DATABASE_URL: '' })).toThrow('DATABASE_URL manque')
    expect(parseEnv({ ...COMPLETE, PORT: '' }).PORT).toBe(3000)
  })

  it.each(['0', '65536', 'trois', '3000.5'])('refuse le port « %s »', (PORT) => {
    expect(() => parseEnv({ ...COMPLETE, PORT })).toThrow('PORT est refusé')
  })

  it('refuse en production une adresse sans chiffrement', () => {
    expect(() => parseEnv({ ...COMPLETE, NEXTAUTH_URL: 'http://tandem.exemple.fr' })).toThrow('https://')
  })

  it('admet en production une adresse locale sans chiffrement', () => {
    expect(parseEnv({ ...COMPLETE, NEXTAUTH_URL: 'http://localhost:3000' }).TANDEM_MODE).toBe('production')
  })

  it('refuse les comptes de démonstration sur une adresse publique chiffrée', () => {
    expect(() => parseEnv({ ...COMPLETE, TANDEM_MODE: 'demonstration' })).toThrow('TANDEM_MODE=demonstration')
  })

  it('admet les comptes de démonstration sur la machine même', () => {
    const env = parseEnv({ ...COMPLETE, TANDEM_MODE: 'demonstration', NEXTAUTH_URL: 'http://localhost:3000' })
    expect(env.TANDEM_MODE).toBe('demonstration')
  })
})

describe('La configuration du lancement', () => {
  it('n’exige rien', () => {
    expect(parseEnvLancement({})).toMatchObject({ PORT: 3000, TANDEM_DONNEES: '.data' })
  })

  it('refuse une base qui n’est pas Postgres', () => {
    expect(() => parseEnvLancement({ DATABASE_URL: 'mysql://base/tandem' })).toThrow('DATABASE_URL est refusé')
  })

  it('veut le serveur de courriel et l’adresse d’envoi ensemble', () => {
    const smtp = { SMTP_URL: 'smtps://serveur:465', SMTP_EXPEDITEUR: 'tandem@exemple.fr' }
    expect(parseEnvLancement(smtp)).toMatchObject(smtp)
    expect(() => parseEnvLancement({ SMTP_URL: smtp.SMTP_URL })).toThrow('se donnent ensemble')
    expect(() => parseEnvLancement({ ...smtp, SMTP_URL: 'http://serveur' })).toThrow('SMTP_URL est refusé')
  })
})
