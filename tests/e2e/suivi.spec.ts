import type { Page } from '@playwright/test'
import { signIn } from './support/connexion'
import { expect, test } from './support/essai'

const SUIVI = '/espace/territoires'

/** Les territoires du tableau, chacun une fois : d’autres essais signent pendant ce temps des conventions de plus. */
async function expectTerritoires(page: Page, attendus: readonly string[]): Promise<void> {
  const entetes = page.getByRole('table', { name: 'Conventions et territoires suivis' }).locator('tbody th > a')
  await expect.poll(async () => [...new Set(await entetes.allInnerTexts())]).toEqual(attendus)
}

async function openFiltres(page: Page): Promise<void> {
  await page.getByText('Chercher, filtrer et trier').click()
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
  await openFiltres(page)
  await page.getByLabel('Renseignés seulement').check()
  await page.getByRole('button', { name: 'Filtrer' }).click()
  await expect(page).toHaveURL(/renseigne=oui/)
  await page.getByRole('columnheader', { name: 'Territoire et convention' }).getByRole('link').click()
  await expect(page).toHaveURL(/tri=territoire/)

  const attendu = ['Cantal', 'Haute-Loire']
  await expectTerritoires(page, attendu)
  await page.reload()
  await expectTerritoires(page, attendu)
  await expect(page.getByLabel('Renseignés seulement')).toBeChecked()

  await page.getByRole('rowheader', { name: 'Cantal' }).getByRole('link', { name: 'Cantal' }).click()
  await expect(page.getByRole('heading', { level: 1, name: /Cantal/ })).toBeVisible()
  await page.goBack()
  await expectTerritoires(page, attendu)
  await expect(page.getByLabel('Renseignés seulement')).toBeChecked()
})

test('un filtre sans résultat le dit, et se remet à zéro', async ({ page }) => {
  await signIn(page, 'Commissaire d’Auvergne-Rhône-Alpes', SUIVI)
  await openFiltres(page)
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
  await openFiltres(page)
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

test('la vue « À appeler » dit pourquoi, et la convention ramène à la liste telle qu’on l’a quittée', async ({
  page,
}) => {
  await signIn(page, 'Commissaire d’Auvergne-Rhône-Alpes', SUIVI)
  await page
    .getByRole('navigation', { name: 'Vues de la liste' })
    .getByRole('link', { name: /^À appeler/ })
    .click()
  await expect(page).toHaveURL(/vue=a_appeler/)
  const ligne = page.getByRole('row', { name: /^Haute-Loire/ }).first()
  await expect(ligne).toContainText('écart réel sans réponse')
  await ligne.getByRole('link', { name: 'CALPAE' }).click()
  const fil = page.getByRole('navigation', { name: 'Fil d’Ariane' })
  await fil.getByRole('link', { name: 'Territoires suivis' }).click()
  await expect(page).toHaveURL(`${SUIVI}?vue=a_appeler`)
})

test('le fichier emporte les lignes de l’écran, dans leur ordre, et n’est gardé par personne', async ({ page }) => {
  await signIn(page, 'Commissaire d’Auvergne-Rhône-Alpes', `${SUIVI}?renseigne=oui&tri=territoire&sens=desc`)
  const noms = await page
    .getByRole('table', { name: 'Conventions et territoires suivis' })
    .locator('tbody th > a')
    .allInnerTexts()
  const adresse = await page.getByRole('link', { name: 'JSON' }).getAttribute('href')
  const reponse = await page.request.get(adresse ?? '')
  expect(reponse.headers()['cache-control']).toBe('private, no-store')
  const { lignes, filtres } = await reponse.json()
  expect(lignes).toHaveLength(noms.length)
  lignes.forEach((ligne: { territoire: string }, rang: number) => {
    expect(ligne.territoire).toContain(noms[rang])
  })
  expect(filtres).toContain('Tri\u202f: Territoire, décroissant')
})
