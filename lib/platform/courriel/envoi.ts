import 'server-only'
import { mkdirSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { createTransport } from 'nodemailer'
import type { EnvLancement } from '@/lib/platform/env'

/** Un courriel prêt à partir. */
export interface Courriel {
  /** Toujours le même pour le même courriel : un envoi répété par une panne se reconnaît. */
  readonly id: string
  readonly destinataire: { readonly nom: string; readonly email: string }
  readonly objet: string
  readonly texte: string
}

/** Comment les courriels partent, et ce qu’il faut en dire au démarrage. */
export interface Messagerie {
  readonly annonce: string
  /** Null quand rien ne part. */
  readonly send: ((courriel: Courriel) => Promise<void>) | null
}

type Reglages = Pick<EnvLancement, 'SMTP_URL' | 'SMTP_EXPEDITEUR' | 'TANDEM_MODE' | 'TANDEM_DONNEES'>

/** L’envoi entier tient dans la transaction qui le marque fait : un serveur lent ne doit pas la mener à son terme. */
const DELAI_ENVOI = 10_000
const EXPEDITEUR_DEMONSTRATION = 'tandem@tandem.example'

/** Par le serveur configuré ; sinon, en démonstration, un fichier lisible par courriel ; sinon rien. */
export function createMessagerie(reglages: Reglages, delai = DELAI_ENVOI): Messagerie {
  const { SMTP_URL: url, SMTP_EXPEDITEUR: expediteur, TANDEM_MODE: mode, TANDEM_DONNEES: donnees } = reglages
  if (url !== undefined && expediteur !== undefined) {
    return { annonce: `Les courriels partent par ${new URL(url).host}.`, send: createEnvoiSmtp(url, expediteur, delai) }
  }
  if (mode !== 'demonstration') {
    return { annonce: 'Aucun courriel ne partira : SMTP_URL n’est pas donné.', send: null }
  }
  const dossier = path.resolve(donnees, 'courriels')
  return { annonce: `Les courriels s’écrivent dans ${dossier}.`, send: createEnvoiFichier(dossier) }
}

function createEnvoiSmtp(url: string, expediteur: string, delai: number) {
  const transport = createTransport({ url })
  return async ({ id, destinataire: { nom, email }, objet, texte }: Courriel): Promise<void> => {
    await transport.sendMail({
      messageId: formatIdentifiant(id, expediteur),
      from: { name: 'Tandem', address: expediteur },
      to: { name: nom, address: email },
      subject: objet,
      text: texte,
      headers: { 'Auto-Submitted': 'auto-generated' },
      signal: AbortSignal.timeout(delai),
    })
  }
}

/** Le message tel quel, en UTF-8 : il se lit dans un éditeur comme dans une messagerie. */
function createEnvoiFichier(dossier: string) {
  return async ({ id, destinataire: { nom, email }, objet, texte }: Courriel): Promise<void> => {
    const entetes = {
      Date: new Date().toUTCString(),
      From: `Tandem <${EXPEDITEUR_DEMONSTRATION}>`,
      To: `${nom} <${email}>`,
      Subject: objet,
      'Message-ID': formatIdentifiant(id, EXPEDITEUR_DEMONSTRATION),
      'MIME-Version': '1.0',
      'Content-Type': 'text/plain; charset=utf-8',
      'Content-Transfer-Encoding': '8bit',
    }
    const lignes = Object.entries(entetes).map(([entete, valeur]) => `${entete}: ${valeur.replaceAll(/[\r\n]+/g, ' ')}`)
    mkdirSync(dossier, { recursive: true })
    writeFileSync(path.join(dossier, `${id}.eml`), `${lignes.join('\n')}\n\n${texte}\n`, { mode: 0o600 })
  }
}

function formatIdentifiant(id: string, expediteur: string): string {
  return `<${id}@${expediteur.split('@').at(-1)}>`
}
