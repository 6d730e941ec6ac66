import { closeSync, openSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { canConnect } from '@/lib/cli/base/connexion'
import { type Adresse, formatUrl } from '@/lib/cli/base/url'
import { ErreurExpliquee } from '@/lib/cli/outils/erreur'
import { launchProgramme, type ProgrammeLance } from '@/lib/cli/outils/programme'
import { getBinaire } from '@/lib/cli/postgres/binaires'
import { type Emplacement, findEmplacement, reservePort } from '@/lib/cli/postgres/emplacement'
import { ensureInitialisation } from '@/lib/cli/postgres/initialisation'
import { closeOrphelin } from '@/lib/cli/postgres/orphelin'

/** Un Postgres en marche. */
export interface Serveur {
  readonly emplacement: Emplacement
  /** L’adresse de la base « postgres » par l’administrateur du serveur. */
  readonly adresse: Adresse
  readonly fin: Promise<number>
  close(): Promise<number>
}

const PATIENCE_ARRET = 60_000
const PATIENCE_DEMARRAGE = 60_000
const PAUSE = 100

/** Démarre le Postgres fourni avec Tandem sur les données de ce dossier, et attend qu’il réponde. */
export async function startServeur(
  donnees: string,
  motDePasse: string,
  reglages: readonly string[] = [],
): Promise<Serveur> {
  const trouve = await findEmplacement(path.resolve(donnees))
  const base = ensureInitialisation(trouve, motDePasse)
  await closeOrphelin(base)
  const emplacement = await reservePort(trouve)
  const adresse = getAdresse(motDePasse, emplacement.port)

  const journal = path.join(emplacement.donnees, 'postgres.log')
  const postgres = launchPostgres(emplacement, base, journal, reglages)
  await waitReponse(postgres, formatUrl(adresse), journal)
  return { emplacement, adresse, fin: postgres.fin, close: () => postgres.close() }
}

/** L’adresse de la base « postgres » d’un serveur fourni, par son administrateur. */
export function getAdresse(motDePasse: string, port: number): Adresse {
  return { role: 'postgres', motDePasse, machine: '127.0.0.1', port, base: 'postgres' }
}

function launchPostgres(
  { binaires, compte, port }: Emplacement,
  base: string,
  journal: string,
  reglages: readonly string[],
): ProgrammeLance {
  const options = ['listen_addresses=127.0.0.1', 'unix_socket_directories=', `port=${port}`, ...reglages]
  const sortie = openSync(journal, 'w', 0o600)
  const postgres = launchProgramme(
    {
      programme: getBinaire(binaires, 'postgres'),
      parametres: ['-D', base, ...options.flatMap((option) => ['-c', option])],
      signal: 'SIGINT',
      patience: PATIENCE_ARRET,
      dossier: path.parse(base).root,
      ...compte,
    },
    [sortie, sortie],
  )
  closeSync(sortie)
  return postgres
}

async function waitReponse(postgres: ProgrammeLance, url: string, journal: string): Promise<void> {
  let fini = false
  void postgres.fin.then(() => {
    fini = true
  })
  const limite = Date.now() + PATIENCE_DEMARRAGE
  while (!(await canConnect(url))) {
    if (fini || Date.now() > limite) {
      await postgres.close()
      throw new ErreurExpliquee(
        `La base de données n’a pas démarré. Son journal dit :\n${readFileSync(journal, 'utf8')}`,
      )
    }
    await wait(PAUSE)
  }
}
