import { expect, test } from '../support/essai'

test('le registre montre les écarts réels d’abord, chacun avec ses deux lectures et qui en répond', async ({
  page,
}) => {
  await page.goto('/ecarts')
  await expect(page.getByRole('heading', { level: 1, name: 'Écarts publiés' })).toBeVisible()
  await expect(page.getByText(/^\d+\sécarts\s: \d+\sréels?/)).toBeVisible()
  await expect(page.getByRole('article').first()).toContainText('Écart réel')
  const arrondi = page
    .getByRole('article')
    .filter({ hasText: /359,32\s€/ })
    .first()
  await expect(arrondi).toContainText(/693\s751,32\s€/)
  await expect(arrondi).toContainText(/693\s392,00\s€/)
  await expect(arrondi).toContainText('Département de la Haute-Loire')
})

test('un filtre est dans l’adresse, et l’export en garde les lignes', async ({ page, request }) => {
  await page.goto('/ecarts')
  await page.getByLabel('Sorte').selectOption({ label: 'Explicable par les arrondis' })
  await page.getByRole('button', { name: 'Filtrer' }).click()
  await expect(page).toHaveURL(/qualification=explicable/)
  const nombre = await page.getByRole('article').count()
  const adresse = await page.getByRole('link', { name: 'JSON' }).getAttribute('href')
  const fichier = await (await request.get(adresse ?? '')).text()
  expect(fichier.match(/"adresse": ?"[^"]*#ecart/g)).toHaveLength(nombre)
})

test('chaque écart mène à sa place dans sa convention', async ({ page }) => {
  await page.goto('/ecarts?q=359,32')
  await page
    .getByRole('link', { name: /^Voir l’écart dans/ })
    .first()
    .click()
  await expect(page).toHaveURL(/#ecart\./)
  const ancre = decodeURIComponent(new URL(page.url()).hash.slice(1))
  await expect(page.locator(`[id="${ancre}"]`)).toContainText('359,32 €')
})
