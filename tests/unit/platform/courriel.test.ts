import { once } from 'node:events'
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import { createMessagerie } from '@/lib/platform/courriel/envoi'

const donnees = mkdtempSync(path.join(tmpdir(), 'tandem-courriels-'))
afterAll(() => rmSync(donnees, { recursive: true }))

const DEMONSTRATION = {
  SMTP_URL: undefined,
  SMTP_EXPEDITEUR: undefined,
  TANDEM_MODE: 'demonstration',
  TANDEM_DONNEES: donnees,
} as const

describe('La messagerie', () => {
  it('écrit en démonstration un fichier lisible par courriel, le même si l’envoi se répète', async () => {
    const { send, annonce } = createMessagerie(DEMONSTRATION)
    const courriel = {
      id: 'essai',
      destinataire: { nom: 'Élue\r\nBcc: autre@exemple.fr', email: 'elue@exemple.fr' },
      objet: 'Un avenant à examiner',
      texte: 'Déjà vu',
    }
    await send?.(courriel)
    await send?.(courriel)
    expect(readdirSync(path.join(donnees, 'courriels'))).toEqual(['essai.eml'])
    const ecrit = readFileSync(path.join(donnees, 'courriels', 'essai.eml'), 'utf8')
    expect(ecrit).toContain('Subject: Un avenant à examiner\n')
    expect(ecrit).toContain('\n\nDéjà vu\n')
    expect(ecrit).not.toMatch(/^Bcc/m)
    expect(annonce).toContain(donnees)
  })

  it('n’envoie rien en production sans serveur, et le dit', () => {
    const { send, annonce } = createMessagerie({ ...DEMONSTRATION, TANDEM_MODE: 'production' })
    expect(send).toBeNull()
    expect(annonce).toContain('Aucun courriel')
  })

  it('passe par le serveur configuré, sans en montrer le mot de passe', () => {
    const smtp = { SMTP_URL: 'smtp://compte:secret@serveur:25', SMTP_EXPEDITEUR: 'tandem@exemple.fr' }
    const { send, annonce } = createMessagerie({ ...DEMONSTRATION, ...smtp })
    expect(send).not.toBeNull()
    expect(annonce).toContain('serveur:25')
    expect(annonce).not.toContain('secret')
  })

  it('renonce à un serveur qui répond sans jamais conclure, et raccroche', async () => {
    const serveur = createServer((prise) => {
      const bavardage = setInterval(() => prise.write('220-patientez\r\n'), 20)
      prise.on('error', () => {}).on('close', () => clearInterval(bavardage))
    }).listen(0, '127.0.0.1')
    await once(serveur, 'listening')
    const adresse = serveur.address()
    const port = typeof adresse === 'object' ? adresse?.port : undefined
    const smtp = { SMTP_URL: `smtp://127.0.0.1:${port}`, SMTP_EXPEDITEUR: 'tandem@exemple.fr' }
    const { send } = createMessagerie({ ...DEMONSTRATION, ...smtp }, 200)
    const courriel = { id: 'essai', destinataire: { nom: 'Élue', email: 'elue@exemple.fr' }, objet: '', texte: '' }
    await expect(send?.(courriel)).rejects.toThrow(/abort|timeout/i)
    serveur.close()
    await once(serveur, 'close')
  })
})
