import { setTimeout as wait } from 'node:timers/promises'
import { isArretCommence, onArret } from '@/lib/cli/outils/arret'
import { launchProgramme, type ProgrammeLance } from '@/lib/cli/outils/programme'

const PATIENCE_ARRET = 12_000
const PAUSE_RELANCE = 5_000

/** Lance les tâches de fond à côté du portail et les relance si elles tombent ; elles s’arrêteront avec lui. */
export function launchTaches(): void {
  let taches = launch()
  onArret(() => taches.close())
  void keep()

  async function keep(): Promise<void> {
    while (!isArretCommence()) {
      await taches.fin
      if (isArretCommence()) return
      console.error('Les tâches de fond se sont arrêtées d’elles-mêmes : elles reprennent.')
      await wait(PAUSE_RELANCE)
      if (!isArretCommence()) taches = launch()
    }
  }
}

function launch(): ProgrammeLance {
  return launchProgramme({
    programme: process.execPath,
    parametres: ['--conditions=react-server', '--import', 'tsx', 'lib/cli/main.ts', 'taches'],
    signal: 'SIGTERM',
    patience: PATIENCE_ARRET,
  })
}
