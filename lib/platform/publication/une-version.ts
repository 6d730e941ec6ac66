import 'server-only'
import { Indisponible } from '@/lib/platform/http/indisponible'
import { getVersionPublication } from './version'

/**
 * Lit en plusieurs fois ce qui est publié, d’une seule publication : si l’une paraît entre-temps, recommence une fois, puis
 * renonce. Rien n’en part avant la fin : personne ne reçoit un fichier coupé, ni de deux publications.
 */
export async function readUneVersion<T>(lire: () => Promise<T>): Promise<T> {
  for (let essai = 0; essai < ESSAIS; essai++) {
    const version = await getVersionPublication()
    const lu = await lire()
    if ((await getVersionPublication()) === version) return lu
  }
  throw new Indisponible('Une publication a paru pendant la lecture')
}

const ESSAIS = 2
