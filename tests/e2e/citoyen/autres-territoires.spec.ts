import { expect, test } from '../support/essai'

const CODES_DES_FICHES = [
  ...['2.1.1', '2.1.2', '2.1.3', '2.1.4', '2.1.5', '2.1.6'],
  ...['2.2.1', '2.2.2', '2.2.3', '2.2.4', '2.2.5', '2.2.6'],
  ...['2.3.1', '2.3.2'],
]

test('les Pyrénées-Atlantiques : quatorze fiches dans l’ordre naturel, dans leur propre cadre', async ({ page }) => {
  await page.goto('/conventions/pyrenees-atlantiques/agenda-21')
  await expect(
    page.getByRole('table', { name: 'Liste des lignes de l’acte' }).locator('tbody td:first-child'),
  ).toHaveText(CODES_DES_FICHES)
  await page.getByText('2.1.2 – Généraliser la clause d’insertion').click()
  const fiche = page.getByRole('region', { name: 'Fiches' }).locator('details[open]')
  for (const rubrique of ['Objectif', 'Descriptif', 'Résultats attendus']) {
    await expect(fiche.locator('dt', { hasText: rubrique }).first()).toBeVisible()
  }
})

test('le Bas-Rhin : contractualisé et exécuté côte à côte, sans pourcentage entre eux', async ({ page }) => {
  await page.goto('/conventions/alsace/calpae-2019-2021-bas-rhin')
  const montants = page.getByRole('region', { name: 'Montants de la convention' })
  await expect(montants.getByRole('row', { name: /2019 Contractualisé \(engagement commun\)/ })).toContainText(
    '1 160 700 €',
  )
  await expect(montants.getByRole('row', { name: /2019 Exécuté/ })).toContainText('6 105 362,64 €')
  await expect(page.getByRole('main')).not.toContainText('%')
})

test('le Rhône : le Département et la Métropole de Lyon y contractent chacun', async ({ page }) => {
  await page.goto('/departements/rhone')
  await expect(page.getByText('Le Département du Rhône et la Métropole de Lyon contractent avec l’État')).toBeVisible()
  await page.getByRole('main').getByRole('link', { name: 'Métropole de Lyon' }).click()
  await expect(page).toHaveURL('/metropoles/metropole-de-lyon')
  await expect(page.getByText('La Métropole de Lyon contracte avec l’État')).toBeVisible()
})

for (const [slug, nom, departements] of [
  ['corse', 'Collectivité de Corse', ['Corse-du-Sud', 'Haute-Corse']],
  ['alsace', 'Collectivité européenne d’Alsace', ['Bas-Rhin', 'Haut-Rhin']],
] as const) {
  test(`${nom} : une page, et celles des départements qu’elle couvre`, async ({ page }) => {
    await page.goto(`/departements/${slug}`)
    await expect(page.getByText(`La ${nom} contracte avec l’État`)).toBeVisible()
    for (const departement of departements) {
      await expect(page.getByRole('main').getByRole('link', { name: departement }).first()).toBeVisible()
    }
  })
}

test('une promesse électorale est une annonce, comptée dans aucun total', async ({ page }) => {
  await page.goto('/annonces')
  await expect(page.getByText('Nous signerons avec l’Etat le plan pauvreté.')).toBeVisible()
  await expect(page.getByText('Comptée dans aucun total', { exact: true })).toBeVisible()
})
