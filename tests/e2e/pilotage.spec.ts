import { signIn } from './support/connexion'
import { expect, test } from './support/essai'

test('la commissaire pilote sa région, et elle seule', async ({ page }) => {
  await signIn(page, 'Commissaire d’Auvergne-Rhône-Alpes', '/espace/pilotage?nature=annonce')
  await expect(page.getByRole('heading', { level: 1, name: 'Pilotage' })).toBeVisible()
  await expect(page.getByRole('heading', { name: 'Région par région' })).toHaveCount(0)
  await expect(page.getByRole('link', { name: 'Haute-Loire (43)' })).toBeVisible()
  await expect(page.getByRole('link', { name: 'Lot (46)' })).toHaveCount(0)
  await expect(page.getByRole('link', { name: 'Refaire ce calcul (CSV)' }).first()).toHaveAttribute('href', /region=84/)
})
