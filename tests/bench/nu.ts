import { cpSync, rmSync } from 'node:fs'
import path from 'node:path'
import { onArret } from '@/lib/cli/outils/arret'
import { requireOutil } from '@/lib/cli/outils/programme'
import type { BaseDuBanc } from './donnees'
import { type ServeurWeb, serveDossier } from './serveur'

/** Dans le projet, pour y trouver ses paquets ; trois dossiers sous sa racine, comme le dit la configuration. */
const DOSSIER = path.join('tests', 'results', 'bench', 'nu')

/** Construit et sert l’application nue, que le banc efface en partant. */
export async function serveNu(base: BaseDuBanc): Promise<ServeurWeb> {
  const efface = () => rmSync(DOSSIER, { recursive: true, force: true })
  efface()
  cpSync(path.join(import.meta.dirname, 'nu'), DOSSIER, { recursive: true })
  onArret(async () => efface())
  await requireOutil('next/dist/bin/next', ['build', DOSSIER], 'L’application nue ne se construit pas.', [
    'ignore',
    'inherit',
  ])
  return serveDossier(base, DOSSIER)
}

/** L’adresse de la page nue qui a autant d’éléments et d’octets que cette page. */
export async function getPageNue(nu: ServeurWeb, page: string): Promise<string> {
  const html = await readTexte(page)
  const elements = countElements(html)
  const compose = (lettres: number) => `${nu.adresse}/page?elements=${elements}&lettres=${lettres}`
  const [sans, avec] = [(await readTexte(compose(0))).length, (await readTexte(compose(100))).length]
  const lettres = Math.max(0, Math.round(((html.length - sans) * 100) / (avec - sans)))
  return compose(lettres)
}

async function readTexte(url: string): Promise<string> {
  return (await fetch(url)).text()
}

/** Les éléments du corps, sans les scripts. */
function countElements(html: string): number {
  const corps = html.slice(html.indexOf('<body')).replaceAll(/<script[\s\S]*?<\/script>/g, '')
  return corps.match(/<[a-z]/g)?.length ?? 0
}
