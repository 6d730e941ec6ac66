import { expect, test } from '../support/essai'

const OBJET = 'calpae.annonce.2019-01-01.2019-12-31'

test('la comparaison proposée donne un chiffre à ce qui se compare, et une raison au reste', async ({ page }) => {
  await page.goto(`/comparer?objet=${OBJET}&part=etat`)
  const tableau = page.getByRole('table', { name: /^Part de l’État.*CALPAE, annoncé, 2019/ })
  await expect(tableau.getByRole('row', { name: /^Nord/ })).toContainText('4 200 000 €')
  await expect(tableau.getByRole('row', { name: /^Alsace/ })).toContainText(
    'non comparable parce que sa convention n’en couvre qu’une partie',
  )
  await expect(tableau.getByRole('row', { name: /^Alsace/ })).not.toContainText('€')
  await expect(tableau.getByRole('columnheader', { name: 'Rang' })).toHaveCount(0)
})

test('le formulaire met tout le choix dans l’adresse', async ({ page }) => {
  await page.goto('/comparer')
  await page.getByText('Choisir des territoires un à un').click()
  await page.getByRole('checkbox', { name: 'Lot', exact: true }).check()
  await page.getByRole('checkbox', { name: 'Haute-Loire' }).check()
  await page.getByLabel('Mesure', { exact: true }).selectOption('Par habitant')
  await page.getByRole('button', { name: 'Comparer' }).click()
  await expect(page).toHaveURL(/mesure=habitant.*t=haute-loire.*t=lot/)
  await expect(page.getByText(/Il en faudrait 5|Aucun territoire ne se compare/).first()).toBeVisible()
  await expect(page.getByRole('columnheader', { name: 'Écart à la médiane' })).toHaveCount(0)
})

test('un montant par allocataire cite le nombre par lequel il divise', async ({ page }) => {
  await page.goto('/comparer?t=haute-loire&objet=calpae.annonce.2020-01-01.2020-12-31&part=etat&mesure=allocataire')
  const ligne = page.getByRole('row', { name: /^Haute-Loire/ }).first()
  await expect(ligne).toContainText('3 100')
  await expect(ligne).toContainText('octobre 2020')
  await expect(ligne).toContainText('111,90 €')
  await expect(page.getByText('Il est actuellement de 3100', { exact: false })).toBeVisible()
})

test('le fichier porte les mêmes lignes que l’écran', async ({ page, request }) => {
  await page.goto(`/comparer?region=occitanie&objet=${OBJET}&part=etat`)
  const lien = page.getByRole('link', { name: 'Télécharger cette comparaison (CSV)' })
  const csv = await (await request.get((await lien.getAttribute('href')) ?? '')).text()
  const tableau = page.getByRole('table', { name: /^Part de l’État/ })
  for (const territoire of ['Haute-Garonne', 'Hérault', 'Gers']) {
    await expect(tableau.getByRole('row', { name: new RegExp(`^${territoire}`) })).toContainText('€')
    expect(csv).toContain(`${territoire};`)
  }
  expect(csv).not.toContain('Nord;')
})

test('la page d’une région mène à la comparaison de ses seuls territoires', async ({ page }) => {
  await page.goto('/regions/occitanie')
  await page.getByRole('link', { name: 'Comparer les territoires de cette région' }).click()
  await expect(page.getByLabel('Région', { exact: true })).toHaveValue('occitanie')
  await expect(page.getByRole('row', { name: /^Meurthe-et-Moselle/ })).toHaveCount(0)
})
