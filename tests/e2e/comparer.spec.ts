import { signIn } from './support/connexion'
import { expect, test } from './support/essai'

test('la commissaire compare d’abord sa région, puis ce qu’elle veut', async ({ page }) => {
  await signIn(page, 'Commissaire d’Auvergne-Rhône-Alpes', '/espace/comparer')
  await expect(page.getByLabel('Région')).toHaveValue('auvergne-rhone-alpes')
  await expect(
    page
      .getByText(/, sur 16\./)
      .or(page.getByText('Aucun territoire ne se compare'))
      .first(),
  ).toBeVisible()
  await page.getByLabel('Région').selectOption('Toutes')
  await page.getByRole('button', { name: 'Comparer' }).click()
  await expect(page).toHaveURL(/^[^?]*\/espace\/comparer\?/)
  await expect(page.getByText(/, sur 121\./).first()).toBeVisible()
})

test('qui ne suit aucun territoire ne compare que dans les pages publiques', async ({ page }) => {
  await page.goto('/espace/comparer')
  await expect(page).toHaveURL(/\/connexion\?retour=/)
})
