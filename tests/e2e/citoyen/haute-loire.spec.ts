import { expect, test } from '../support/essai'

const CONVENTION = '/conventions/haute-loire/calpae-2019-2021'

test('la page du département mène à sa convention', async ({ page }) => {
  await page.goto('/departements/haute-loire')
  await expect(page.getByRole('heading', { level: 1, name: 'Haute-Loire (43)' })).toBeVisible()
  await page
    .getByRole('main')
    .getByRole('link', { name: /Convention d’appui/ })
    .click()
  await expect(page).toHaveURL(CONVENTION)
})

test.describe('la convention', () => {
  test.beforeEach(async ({ page }) => {
    await page.goto(CONVENTION)
  })

  test('dit en une phrase les deux parts, le détail et ce qui les sépare', async ({ page }) => {
    await expect(
      page.getByText(
        'En 2020, l’État et le Département de la Haute-Loire ont annoncé 346 875,66 € chacun ; les neuf actions publiées totalisent 693 392 €, soit 359,32 € de moins ; l’écart est compatible avec des montants arrondis.',
      ),
    ).toBeVisible()
    await expect(page.getByText('Parité attestée au centime').first()).toBeVisible()
    await expect(page.getByRole('button', { name: /^346 875,66 €/ })).toHaveCount(2)
    await expect(page.getByText('Total de tous les financeurs : 693 751,32 €')).toBeVisible()
  })

  test('chiffre ses neuf actions, sans inventer leur volet', async ({ page }) => {
    const tableau = page.getByRole('table', { name: 'Montants annoncés en 2020' })
    await expect(tableau.locator('tbody tr')).toHaveCount(9)
    await expect(tableau.getByRole('row', { name: /Somme des lignes/ })).toContainText('693 392 €')
    await expect(tableau).not.toContainText(/socle|initiative/i)
  })

  test('montre chaque écart, et ce que la précision permet d’en conclure', async ({ page }) => {
    const ecarts = page.getByRole('region', { name: 'Écarts' })
    await expect(ecarts).toContainText('Explicable par les arrondis')
    await expect(ecarts).toContainText('359,32 €')
    await expect(ecarts).toContainText('± 3 501,00 €')
    await expect(ecarts).toContainText('Huit mesures annoncées, neuf rubriques publiées.')
    await expect(ecarts).toContainText('valent-ils pour trois ans ou pour 2020 ?')
  })

  test('ouvre la provenance d’un montant, et la referme', async ({ page }) => {
    await page
      .getByRole('button', { name: /^346 875,66 €/ })
      .first()
      .click()
    const fiche = page.getByRole('dialog', { name: '346 875,66 €' })
    await expect(fiche).toContainText('Haute-Loire : près de 700 000 € pour lutter contre la pauvreté')
    await expect(fiche).toContainText('à parité en termes de financement (346 875,66 € chacun)')
    await expect(fiche).toContainText('Reprise des sources publiques')
    await fiche.getByRole('button', { name: 'Fermer' }).click()
    await expect(fiche).toBeHidden()
  })

  test('ouvre le détail d’un total, dont les lignes se téléchargent', async ({ page }) => {
    await page.getByRole('button', { name: /^693 392 €/ }).click()
    const fiche = page.getByRole('dialog', { name: /^693 392 €/ })
    await expect(fiche.getByRole('listitem')).toHaveCount(9)
    await expect(fiche.getByRole('link', { name: 'Refaire ce calcul (CSV)' })).toBeVisible()
  })
})
