import { readPagesPdf } from '@/tests/support/texte-pdf'
import { expectAccessible, expectSansDefilement } from './support/accessibilite'
import { signIn } from './support/connexion'
import { expect, test } from './support/essai'

const lire = (texte = '') => texte.replaceAll(/\s+/g, ' ').trim()

const ACTE = '/conventions/haute-loire/calpae-2019-2021/actes/1'

test('le public lit les annexes d’un acte signé, et les emporte en PDF sous la même empreinte', async ({ page }) => {
  await page.goto(ACTE)
  await page.getByRole('link', { name: /Les annexes à imprimer/ }).click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Annexes')
  await expectAccessible(page)
  await expectSansDefilement(page)
  const empreinte = await page.locator('code').last().textContent()
  const fiches = await page.getByText(/^Fiche action/).count()
  const totaux = await page.locator('tfoot td').allTextContents()
  expect(totaux.join(' ')).toMatch(/346\s875,66\s€/)

  const href = await page.getByRole('link', { name: 'Les annexes en PDF' }).getAttribute('href')
  const reponse = await page.request.get(href ?? '')
  expect(reponse.headers()['content-type']).toBe('application/pdf')
  const pages = readPagesPdf(await reponse.body())
  expect(pages).toHaveLength(1 + fiches)
  expect(pages.join('')).toContain(empreinte ?? 'aucune empreinte')
  expect(pages.join('')).not.toContain('PROJET')
  for (const total of totaux) expect(lire(pages[0])).toContain(lire(total))
})

test('la collectivité imprime ce qu’elle lit, et personne n’imprime un acte étranger', async ({
  page,
  openNavigateur,
}) => {
  await signIn(page, 'Rédacteur de la Haute-Loire', '/espace/conventions')
  await page
    .getByRole('link', { name: /Convention d’appui/ })
    .first()
    .click()
  await page.getByRole('link', { name: 'Avenant 2020' }).first().click()
  await page.getByRole('link', { name: 'Annexes à signer' }).click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Annexes')
  await expectAccessible(page)
  const href = (await page.getByRole('link', { name: 'Les annexes en PDF' }).getAttribute('href')) ?? ''
  const sienne = await page.request.get(href)
  expect(sienne.status()).toBe(200)
  expect(sienne.headers()['cache-control']).toBe('private, no-store')

  const ailleurs = await openNavigateur()
  await signIn(ailleurs, 'Rédactrice du Lot')
  expect((await ailleurs.request.get(href)).status()).toBe(404)
})
