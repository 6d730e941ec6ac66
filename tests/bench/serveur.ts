import { readdirSync, readFileSync } from 'node:fs'
import { setTimeout as wait } from 'node:timers/promises'
import { onArret } from '@/lib/cli/outils/arret'
import { findPortLibre } from '@/lib/cli/outils/port'
import { launchConstruit } from '@/lib/cli/serve'
import { completeEnv } from '@/lib/platform/env'
import type { BaseDuBanc } from './donnees'

/** Un serveur web du banc. */
export interface ServeurWeb {
  readonly adresse: string
  /** Sa mémoire vive en ce moment, en mégaoctets ; null là où le système ne la dit pas. */
  readonly readMemoire: () => number | null
}

const PATIENCE_MS = 60_000
const PAUSE_MS = 200

/** Sert un dossier construit par Next sur cette base, jusqu’à la fin du banc. */
export async function serveDossier(base: BaseDuBanc, dossier = '.'): Promise<ServeurWeb> {
  const port = await findPortLibre()
  const adresse = `http://localhost:${port}`
  completeEnv({
    PORT: String(port),
    NEXTAUTH_URL: adresse,
    DATABASE_URL: base.application,
    DATABASE_URL_PUBLIC: base.publique,
    ...composeEnvPg(base.publique),
    // Un seul client demande ici plus que mille : la limite de l’API ne le vise pas.
    TANDEM_API_PAR_MINUTE: '100000000',
    NEXT_TELEMETRY_DISABLED: '1',
  })
  const serveur = launchConstruit([dossier, '--port', String(port)], ['ignore', 'ignore'])
  onArret(() => serveur.close())
  await waitReponse(adresse)
  return { adresse, readMemoire: () => readMemoire(port) }
}

/** L’adresse d’une base telle que pg la lit seul : l’application nue n’a pas d’autre configuration. */
function composeEnvPg(url: string): Readonly<Record<string, string>> {
  const { hostname, port, username, password, pathname } = new URL(url)
  return {
    PGHOST: hostname,
    PGPORT: port,
    PGUSER: decodeURIComponent(username),
    PGPASSWORD: decodeURIComponent(password),
    PGDATABASE: decodeURIComponent(pathname.slice(1)),
  }
}

async function waitReponse(adresse: string): Promise<void> {
  const limite = Date.now() + PATIENCE_MS
  while (Date.now() < limite) {
    const reponse = await fetch(adresse).catch(() => null)
    if (reponse) return
    await wait(PAUSE_MS)
  }
  throw new Error(`Rien ne répond à ${adresse}`)
}

/** De tous les processus lancés pour ce port, le serveur est celui qui occupe le plus de place. */
function readMemoire(port: number): number | null {
  try {
    const occupations = readdirSync('/proc')
      .filter((nom) => /^\d+$/.test(nom))
      .map((pid) => readOccupation(pid, `\0PORT=${port}\0`))
    return Math.max(...occupations)
  } catch {
    return null
  }
}

function readOccupation(pid: string, marque: string): number {
  try {
    if (!`\0${readFileSync(`/proc/${pid}/environ`, 'utf8')}`.includes(marque)) return 0
    const [, ko] = readFileSync(`/proc/${pid}/status`, 'utf8').match(/VmRSS:\s+(\d+)/) ?? []
    return Number(ko ?? 0) / 1024
  } catch {
    return 0
  }
}
