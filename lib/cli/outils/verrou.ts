import { createHash } from 'node:crypto'
import { realpathSync, rmSync } from 'node:fs'
import { connect, createServer, type Server } from 'node:net'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { ErreurExpliquee } from '@/lib/cli/outils/erreur'

/**
 * Réserve un dossier de données à ce portail, tant qu’il vit.
 *
 * Le verrou est une prise que le système ferme avec le programme, même tué : il ne peut donc jamais rester derrière lui.
 */
export async function lockDonnees(donnees: string): Promise<() => Promise<void>> {
  const prise = getPrise(donnees)
  if (await isEcoutee(prise)) {
    throw new ErreurExpliquee(
      `Un portail se sert déjà des données de « ${donnees} ». Arrêtez-le, ou donnez un autre dossier à celui-ci : TANDEM_DONNEES=.data-2`,
    )
  }
  rmSync(prise, { force: true })
  const serveur = await listen(prise)
  return () => new Promise((resolve) => serveur.close(() => resolve()))
}

function getPrise(donnees: string): string {
  const nom = `tandem-${createHash('sha256').update(realpathSync(donnees)).digest('hex').slice(0, 16)}`
  return process.platform === 'win32' ? `\\\\.\\pipe\\${nom}` : path.join(tmpdir(), `${nom}.sock`)
}

function isEcoutee(prise: string): Promise<boolean> {
  return new Promise((resolve) => {
    const essai = connect(prise)
    essai.once('connect', () => {
      essai.destroy()
      resolve(true)
    })
    essai.once('error', () => resolve(false))
  })
}

function listen(prise: string): Promise<Server> {
  return new Promise((resolve, reject) => {
    const serveur = createServer((visiteur) => visiteur.destroy())
    serveur.once('error', reject)
    serveur.listen(prise, () => resolve(serveur))
  })
}
