import { setTimeout as wait } from 'node:timers/promises'
import { ErreurExpliquee } from '@/lib/cli/outils/erreur'
import { launchOutil, type ProgrammeLance } from '@/lib/cli/outils/programme'
import { completeEnv } from '@/lib/platform/env'

const PATIENCE = 120_000
const PAUSE = 250

/** Lance le serveur web, construit (« start ») ou recompilé à chaque changement (« dev »), et attend qu’il soit prêt. */
export async function serve(commande: 'start' | 'dev', port: number): Promise<ProgrammeLance> {
  completeEnv({ NEXT_TELEMETRY_DISABLED: '1' })
  const serveur = launchOutil('next/dist/bin/next', [commande, '--port', String(port)])
  await waitPret(serveur, `http://127.0.0.1:${port}/api/health/ready`)
  return serveur
}

async function waitPret(serveur: ProgrammeLance, url: string): Promise<void> {
  let fini = false
  void serveur.fin.then(() => {
    fini = true
  })
  const limite = Date.now() + PATIENCE
  let reponse = await askPret(url)
  while (reponse !== undefined) {
    if (fini) throw new ErreurExpliquee('Le serveur web s’est arrêté avant d’être prêt.')
    if (Date.now() > limite) throw new ErreurExpliquee(`Le portail n’est pas prêt : ${reponse}`)
    await wait(PAUSE)
    reponse = await askPret(url)
  }
}

/** Ce qui manque au portail pour être prêt, ou rien. */
async function askPret(url: string): Promise<string | undefined> {
  try {
    const reponse = await fetch(url)
    return reponse.ok ? undefined : await reponse.text()
  } catch (erreur) {
    return String(erreur)
  }
}
