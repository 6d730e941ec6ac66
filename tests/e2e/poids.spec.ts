import { readFileSync } from 'node:fs'
import { gzipSync } from 'node:zlib'
import type { Page } from '@playwright/test'
import { z } from 'zod'
import { expect, test } from './support/essai'
import { PAGES_PUBLIQUES } from './support/pages-publiques'

const CODE_MAX = 15 * 1024
const HTML_MAX = 40 * 1024

/** Ce que charge une page vide du même cadre : ni la page ni le portail n’y peuvent rien. */
const socle = z
  .object({ rootMainFiles: z.array(z.string()), polyfillFiles: z.array(z.string()) })
  .transform(({ rootMainFiles, polyfillFiles }) => [...rootMainFiles, ...polyfillFiles])
  .parse(JSON.parse(readFileSync('.next/build-manifest.json', 'utf8')))

/** Les octets comprimés du code propre à cette page, une fois arrivée au repos, et les adresses qui ne sont pas du portail. */
async function weigh(page: Page, adresse: string) {
  const reponses: Awaited<ReturnType<Page['waitForResponse']>>[] = []
  const ailleurs: string[] = []
  page.on('request', (demande) => {
    if (new URL(demande.url()).hostname !== 'localhost') ailleurs.push(demande.url())
  })
  page.on('response', (reponse) => {
    if (reponse.request().resourceType() === 'script') reponses.push(reponse)
  })
  await page.goto(adresse)
  await page.waitForLoadState('networkidle')
  const propres = reponses.filter((reponse) => !socle.some((fichier) => reponse.url().endsWith(`/_next/${fichier}`)))
  const poids = await Promise.all(propres.map(async (reponse) => gzipSync(await reponse.body()).length))
  return { code: poids.reduce((somme, octets) => somme + octets, 0), ailleurs }
}

for (const adresse of PAGES_PUBLIQUES.filter((publique) => publique !== '/connexion')) {
  test(`${adresse} charge moins de 15 Ko de code de plus qu’une page vide, et rien d’ailleurs`, async ({ page }) => {
    const { code, ailleurs } = await weigh(page, adresse)
    expect(ailleurs).toEqual([])
    expect(code).toBeLessThanOrEqual(CODE_MAX)
  })
}

for (const adresse of ['/departements/haute-loire', '/departements/lot', '/departements/alsace']) {
  test(`${adresse} pèse moins de 40 Ko une fois comprimée`, async ({ request }) => {
    const html = await (await request.get(adresse)).body()
    expect(gzipSync(html).length).toBeLessThan(HTML_MAX)
  })
}
