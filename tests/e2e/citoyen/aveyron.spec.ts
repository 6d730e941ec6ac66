import { expect, test } from '../support/essai'

test.beforeEach(async ({ page }) => {
  await page.goto('/conventions/aveyron/calpae-2019-2021')
})

test('sans montant, la parité est indéterminable, et jamais de 0 %', async ({ page }) => {
  const contenu = page.getByRole('main')
  await expect(contenu).toContainText('Indéterminable : les parts de l’État et du Département de l’Aveyron ne sont pas')
  await expect(contenu).toContainText('8 actions annoncées (initiative)')
  await expect(contenu).not.toContainText(/(?<![\d,])0\s[%€]/)
})

test('le guichet unique dit ses dix partenaires, ses quatre axes et ses deux phases', async ({ page }) => {
  const fiche = page.getByRole('region', { name: 'Fiches' })
  for (const [rubrique, nombre] of [
    ['Partenaires', 10],
    ['Axes', 4],
    ['Phases', 2],
  ] as const) {
    const liste = fiche.locator('dt', { hasText: rubrique }).locator('xpath=following-sibling::dd[1]')
    await expect(liste.getByRole('listitem')).toHaveCount(nombre)
  }
})

test('les deux dates de démarrage se lisent côte à côte, chacune avec sa citation', async ({ page }) => {
  const ecarts = page.getByRole('region', { name: 'Écarts' })
  await expect(ecarts).toContainText('fin du trimestre ou du semestre ?')
  await expect(ecarts).toContainText('pourrait entrer en service à la fin du premier trimestre')
  await expect(ecarts).toContainText('devrait être lancée à la fin du premier semestre')
})
