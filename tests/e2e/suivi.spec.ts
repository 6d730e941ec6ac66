import type { Page } from '@playwright/test'
import { signIn } from './support/connexion'
import { expect, test } from './support/essai'

const SUIVI = '/espace/territoires'

/** Les territoires du tableau, chacun une fois : d’autres essais signent pendant ce temps des conventions de plus. */
async function expectTerritoires(page: Page, attendus: readonly string[]): Promise<void> {
  const entetes = page.getByRole('table', { name: 'Conventions et territoires suivis' }).locator('tbody th')
  await expect.poll(async () => [...new Set(await entetes.allInnerTexts())]).toEqual(attendus)
}

test('la commissaire d’Auvergne-Rhône-Alpes ne voit que sa région', async ({ page }) => {
  await signIn(page, 'Commissaire d’Auvergne-Rhône-Alpes', SUIVI)
  await expect(page).toHaveURL(SUIVI)
  const tableau = page.getByRole('table', { name: 'Conventions et territoires suivis' })
  for (const territoire of ['Haute-Loire', 'Cantal', 'Métropole de Lyon', 'Rhône']) {
    await expect(tableau.getByRole('link', { name: territoire, exact: true }).first()).toBeVisible()
  }
  await expect(tableau.getByRole('link', { name: 'Lot', exact: true })).toHaveCount(0)
  await expect(page.getByLabel('Région')).toHaveCount(0)
})

test('la ligne de la Haute-Loire dit le verdict, les parts et les écarts', async ({ page }) => {
  await signIn(page, 'Commissaire d’Auvergne-Rhône-Alpes', SUIVI)
  const ligne = page.getByRole('row', { name: /^Haute-Loire/ }).first()
  await expect(ligne).toContainText('Attestée au centime')
  await expect(ligne.getByText('346 875,66 €')).toHaveCount(2)
  await expect(ligne).toContainText('1 / 1 / 1')
})

test('le tri et les filtres sont dans l’adresse, et survivent au rechargement et au retour', async ({ page }) => {
  await signIn(page, 'Commissaire d’Auvergne-Rhône-Alpes', SUIVI)
  await page.getByLabel('Renseignés seulement').check()
  await page.getByRole('button', { name: 'Filtrer' }).click()
  await expect(page).toHaveURL(/renseigne=oui/)
  await page.getByRole('columnheader', { name: 'Territoire' }).getByRole('link').click()
  await expect(page).toHaveURL(/tri=territoire/)

  const attendu = ['Cantal', 'Haute-Loire']
  await expectTerritoires(page, attendu)
  await page.reload()
  await expectTerritoires(page, attendu)
  await expect(page.getByLabel('Renseignés seulement')).toBeChecked()

  await page.getByRole('rowheader', { name: 'Cantal' }).getByRole('link').click()
  await expect(page.getByRole('heading', { level: 1, name: /Cantal/ })).toBeVisible()
  await page.goBack()
  await expectTerritoires(page, attendu)
  await expect(page.getByLabel('Renseignés seulement')).toBeChecked()
})

test('un filtre sans résultat le dit, et se remet à zéro', async ({ page }) => {
  await signIn(page, 'Commissaire d’Auvergne-Rhône-Alpes', SUIVI)
  await page.getByRole('searchbox', { name: 'Territoire' }).fill('Atlantide')
  await page.getByRole('button', { name: 'Filtrer' }).click()
  await expect(page.getByText('Aucune ligne ne répond à ces filtres')).toBeVisible()
  await page.getByRole('link', { name: 'Remettre à zéro les filtres' }).click()
  await expect(page).toHaveURL(SUIVI)
})

test('une adresse trafiquée s’ouvre sur des critères connus', async ({ page }) => {
  await signIn(page, 'Commissaire d’Auvergne-Rhône-Alpes', SUIVI)
  const response = await page.goto(`${SUIVI}?tri=mot-de-passe&sens=travers&verdict=x&page=-4&region=76`)
  expect(response?.status()).toBe(200)
  await expect(page.getByRole('link', { name: 'Haute-Loire', exact: true }).first()).toBeVisible()
})

test('le graphique a sa phrase et son tableau, au centime', async ({ page }) => {
  await signIn(page, 'Commissaire d’Auvergne-Rhône-Alpes', SUIVI)
  const comparaison = page.getByRole('region', { name: 'Comparaison des parts' })
  await expect(comparaison.getByRole('figure')).toContainText('Parts de l’État et de la collectivité : annoncé, 2020')
  const donnees = comparaison.getByRole('table', { name: 'Parts connues' })
  await expect(donnees.getByRole('row', { name: /^Haute-Loire/ })).toContainText('346 875,66 €')
})

test('la chargée de mission nationale voit toutes les régions, et en choisit une', async ({ page }) => {
  await signIn(page, 'Chargée de mission nationale', SUIVI)
  await expect(page).toHaveURL(SUIVI)
  await expect(page.getByText('18 régions')).toBeVisible()
  await page.getByLabel('Région').selectOption({ label: 'Occitanie' })
  await page.getByRole('button', { name: 'Filtrer' }).click()
  const tableau = page.getByRole('table', { name: 'Conventions et territoires suivis' })
  await expect(tableau.getByRole('link', { name: 'Lot', exact: true }).first()).toBeVisible()
  await expect(tableau.getByRole('link', { name: 'Haute-Loire', exact: true })).toHaveCount(0)
})

test('l’instructeur de la Haute-Loire ne suit que son département', async ({ page }) => {
  await signIn(page, 'Instructeur de la Haute-Loire', SUIVI)
  await expect(page).toHaveURL(SUIVI)
  await expectTerritoires(page, ['Haute-Loire'])
})
