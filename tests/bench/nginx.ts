import { spawnSync } from 'node:child_process'
import { chmodSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { gzipSync } from 'node:zlib'
import { onArret } from '@/lib/cli/outils/arret'
import { findPortLibre } from '@/lib/cli/outils/port'
import { launchProgramme } from '@/lib/cli/outils/programme'

/** nginx qui sert un fichier, et nginx devant le portail avec la configuration livrée. */
export interface Nginx {
  readonly fichier: string
  readonly devant: string
}

const LIVREE = path.resolve('lib/platform/http/nginx.conf')
const DEMARRAGE_MS = 1_000

/** Démarre nginx devant ce portail, avec ces octets dans un fichier, comprimés aussi ; null s’il n’est pas installé. */
export async function startNginx(portail: string, octets: string): Promise<Nginx | null> {
  if (spawnSync('nginx', ['-v']).status !== 0) return null
  const dossier = mkdtempSync(path.join(tmpdir(), 'tandem-nginx-'))
  onArret(async () => rmSync(dossier, { recursive: true, force: true }))
  chmodSync(dossier, 0o755)
  const [fichier, devant] = [await findPortLibre(), await findPortLibre()]
  mkdirSync(path.join(dossier, 'www'))
  writeFileSync(path.join(dossier, 'www', 'page.html'), octets)
  writeFileSync(path.join(dossier, 'www', 'page.html.gz'), gzipSync(octets))
  writeFileSync(path.join(dossier, 'nginx.conf'), compose(dossier, { fichier, devant }, new URL(portail).host))
  const parametres = ['-p', dossier, '-c', path.join(dossier, 'nginx.conf'), '-g', 'daemon off;']
  const nginx = launchProgramme({ programme: 'nginx', parametres, signal: 'SIGTERM', patience: 5_000 }, [
    'ignore',
    'inherit',
  ])
  onArret(() => nginx.close())
  await wait(DEMARRAGE_MS)
  return { fichier: `http://localhost:${fichier}/page.html`, devant: `http://localhost:${devant}` }
}

function compose(
  dossier: string,
  ports: { readonly fichier: number; readonly devant: number },
  portail: string,
): string {
  const livree = readFileSync(LIVREE, 'utf8')
    .replace('/var/cache/nginx/tandem', path.join(dossier, 'cache'))
    .replace('listen 80;', `listen 127.0.0.1:${ports.devant};`)
    .replace('server 127.0.0.1:3000;', `server ${portail};`)
  return `
worker_processes auto;
pid ${dossier}/nginx.pid;
error_log ${dossier}/erreurs.log;
events { worker_connections 1024; }
http {
  default_type text/html;
  access_log off;
  client_body_temp_path ${dossier}/corps;
  proxy_temp_path ${dossier}/passage;
  fastcgi_temp_path ${dossier}/fastcgi;
  uwsgi_temp_path ${dossier}/uwsgi;
  scgi_temp_path ${dossier}/scgi;
  keepalive_requests 1000000;
  server { listen 127.0.0.1:${ports.fichier}; root ${dossier}/www; sendfile on; tcp_nopush on; gzip_static on; }
${livree}
}
`
}
