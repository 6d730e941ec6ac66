import { readFile } from 'node:fs/promises'
import type { Download, Page } from '@playwright/test'
import { parse } from 'csv-parse/sync'
import { z } from 'zod'
import { expect, test } from '../support/essai'
import { readCentimes } from '../support/montants'
import { PAGES_PUBLIQUES } from '../support/pages-publiques'

const lignes = z.array(z.object({ niveau: z.string(), financeur: z.string(), montant_eur: z.string() }))

async function download(page: Page, lien: string): Promise<Download> {
  const telechargement = page.waitForEvent('download')
  await page.getByRole('link', { name: lien }).click()
  return telechargement
}

async function readLignes(fichier: Download) {
  const contenu = await readFile(await fichier.path(), 'utf8')
  return lignes.parse(parse(contenu, { bom: true, delimiter: ';', columns: true }))
}

function sum(montants: readonly { readonly montant_eur: string }[]): bigint {
  return montants.reduce((total, { montant_eur }) => total + readCentimes(montant_eur), 0n)
}

test('le fichier de l’acte a, au centime, les totaux de l’écran', async ({ page }) => {
  await page.goto('/conventions/haute-loire/calpae-2019-2021')
  const fichier = await download(page, 'Télécharger les montants (CSV)')
  expect(fichier.suggestedFilename()).toBe('montants_haute-loire_calpae-2019-2021_acte-1.csv')
  const montants = await readLignes(fichier)

  const ecran = await page
    .getByRole('row', { name: /Somme des lignes/ })
    .getByRole('cell')
    .textContent()
  expect(sum(montants.filter(({ niveau }) => niveau === 'action'))).toBe(readCentimes(ecran))
  expect(sum(montants.filter(({ niveau }) => niveau === 'acte'))).toBe(693_751_32n)
})

test('« Refaire ce calcul » donne les seules lignes du total, dont la somme est le total', async ({ page }) => {
  await page.goto('/conventions/haute-loire/calpae-2019-2021')
  const total = page.getByRole('button', { name: /^693 392 €/ })
  await total.click()
  const montants = await readLignes(await download(page, 'Refaire ce calcul (CSV)'))
  expect(montants).toHaveLength(9)
  expect(sum(montants)).toBe(readCentimes(await total.textContent()))
})

/** Ce que leurs tableaux expliquent n’est pas publié ; les annexes s’impriment, et la recherche mène à d’autres pages. */
const SANS_FICHIER = /^\/(?:comprendre-la-parite|donnees\/api|glossaire|aide|recherche|connexion|.*\/annexes$)/

test('toute page publique qui montre un tableau le donne à télécharger, et ses fichiers existent', async ({
  request,
}) => {
  test.setTimeout(240_000)
  const fichiers = new Set<string>()
  for (const adresse of PAGES_PUBLIQUES.filter((page) => !SANS_FICHIER.test(page))) {
    const html = await (await request.get(adresse)).text()
    const liens = [...html.matchAll(/<a\b[^>]*\bdownload\b[^>]*>/g)].map(
      ([lien]) => /href="([^"]+)"/.exec(lien)?.[1] ?? '',
    )
    if (html.includes('<table')) expect(liens.length, `${adresse} n’a aucun fichier`).toBeGreaterThan(0)
    for (const lien of liens) fichiers.add(lien.replaceAll('&amp;', '&'))
  }
  for (const fichier of fichiers) expect((await request.get(fichier)).status(), fichier).toBe(200)
})
