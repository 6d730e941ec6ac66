import 'server-only'
import { readdir, rm, stat } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'

/** Ce qui distingue un fichier reçu, le temps d’être examiné, dans le dossier temporaire du système. */
export const PREFIXE_DEPOT = 'tandem-depot-'

/** Aucun envoi ne dure autant : un fichier plus ancien vient d’un portail tué pendant la réception. */
const DUREE_MAX = 3_600_000

/** Supprime les fichiers de passage qu’un arrêt brutal a laissés. */
export async function purgeDepots(maintenant: Date, dossier = tmpdir()): Promise<void> {
  const noms = (await readdir(dossier)).filter((nom) => nom.startsWith(PREFIXE_DEPOT))
  for (const chemin of noms.map((nom) => path.join(dossier, nom))) {
    const etat = await stat(chemin).catch(() => null)
    if (etat && maintenant.getTime() - etat.mtimeMs > DUREE_MAX) await rm(chemin, { force: true })
  }
}
