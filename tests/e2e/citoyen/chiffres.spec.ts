import { expect, test } from '../support/essai'

test('le pays en chiffres dit sa couverture et ne montre qu’une nature à la fois', async ({ page }) => {
  await page.goto('/chiffres?nature=annonce')
  await expect(page.getByRole('heading', { level: 1, name: 'Le pays en chiffres' })).toBeVisible()
  await expect(page.getByText(/\d+ territoires renseignés sur 121/).first()).toBeVisible()
  const natures = page.getByRole('navigation', { name: /Nature des montants/ })
  await expect(natures.locator('[aria-current]')).toHaveText(/^Annoncé/)
  await natures.getByRole('link', { name: /^Exécuté/ }).click()
  await expect(page).toHaveURL(/nature=execute/)
  await expect(page.getByRole('table', { name: 'Qui apporte combien, par période' })).toContainText('6 105 362,64 €')
})

test('une région mène à ses chiffres, et ses départements à leur page', async ({ page }) => {
  await page.goto('/chiffres?nature=annonce')
  const regions = page.getByRole('table', { name: /Couverture, verdicts/ })
  await regions.getByRole('link', { name: 'Auvergne-Rhône-Alpes' }).click()
  await expect(page.getByRole('heading', { level: 1, name: 'Auvergne-Rhône-Alpes en chiffres' })).toBeVisible()
  const ligne = page
    .getByRole('table', { name: 'Qui apporte combien, par période' })
    .getByRole('row', { name: /^2020/ })
  await expect(ligne.getByText('346 875,66 €')).toHaveCount(2)
  await page.getByRole('link', { name: 'Haute-Loire (43)' }).first().click()
  await expect(page).toHaveURL('/departements/haute-loire')
})
