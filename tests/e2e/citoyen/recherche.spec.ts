import { expect, test } from '../support/essai'

test('l’accueil dit en une phrase ce qu’est le portail, et combien de territoires il connaît', async ({ page }) => {
  await page.goto('/')
  await expect(page.getByRole('heading', { level: 1 })).toContainText('L’État et le Département paient')
  await expect(page.getByText('Tandem publie les conventions de lutte contre la pauvreté')).toBeVisible()
  await expect(page.getByText(/\d+ territoires renseignés sur 121/)).toBeVisible()
})

for (const [saisie, titre] of [
  ['haute loire', 'Haute-Loire (43)'],
  ['cote d’or', 'Côte-d’Or (21)'],
  ["COTE D'OR", 'Côte-d’Or (21)'],
  ['43', 'Haute-Loire (43)'],
] as const) {
  test(`chercher « ${saisie} » mène à ${titre}`, async ({ page }) => {
    await page.goto('/')
    await page.getByLabel('Chercher un département ou une métropole').fill(saisie)
    await page.getByRole('button', { name: 'Chercher' }).click()
    await expect(page.getByRole('heading', { level: 1, name: titre })).toBeVisible()
  })
}

test('chercher « lo » propose les territoires dont un mot commence ainsi', async ({ page }) => {
  await page.goto('/departements?q=lo')
  await page.getByRole('main').getByRole('link', { name: 'Lot (46)' }).click()
  await expect(page.getByRole('heading', { level: 1, name: 'Lot (46)' })).toBeVisible()
})

test('chercher un territoire inconnu le dit, et garde la saisie', async ({ page }) => {
  await page.goto('/')
  await page.getByLabel('Chercher un département ou une métropole').fill('Atlantide')
  await page.getByRole('button', { name: 'Chercher' }).click()
  await expect(page.getByText('Aucun territoire ne répond à « Atlantide »')).toBeVisible()
  await expect(page.getByLabel('Chercher un département ou une métropole')).toHaveValue('Atlantide')
})
