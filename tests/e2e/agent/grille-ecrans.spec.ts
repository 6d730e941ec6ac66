import { expectAccessible, expectSansDefilement } from '../support/accessibilite'
import { signIn } from '../support/connexion'
import { expect, test } from '../support/essai'
import { addMesures, getCase, openGrille } from '../support/grille'
import { createConvention, createTitre } from '../support/redaction'

const AGENT = 'Rédactrice de l’Aveyron'
const TELEPHONE = { width: 390, height: 844 }

let acte = ''

test.beforeEach(async ({ page }) => {
  await signIn(page, AGENT)
  acte = await createConvention(page, createTitre('Écrans'))
})

test('un grand écran ouvre la grille, un petit le formulaire, et l’adresse garde un autre choix', async ({ page }) => {
  const [grille, formulaire] = [page.getByRole('grid'), page.getByRole('region', { name: 'Acte entier' })]
  await page.goto(`${acte}/montants`)
  await expect(grille).toBeVisible()
  await expect(formulaire).toHaveCount(0)
  await page.getByRole('link', { name: 'Formulaire' }).click()
  await expect(formulaire).toBeVisible()
  await expect(page).toHaveURL(/\?vue=formulaire$/)
  await page.reload()
  await expect(formulaire).toBeVisible()

  await page.setViewportSize(TELEPHONE)
  await page.goto(`${acte}/montants`)
  await expect(formulaire).toBeVisible()
  await expect(grille).toHaveCount(0)
  await expectSansDefilement(page)
  await page.getByRole('link', { name: 'Grille' }).click()
  await expect(grille).toBeVisible()
  await expectSansDefilement(page)
  await expectAccessible(page)
})

test.describe('sans JavaScript', () => {
  test.use({ javaScriptEnabled: false })

  test('un grand écran a le formulaire, et il enregistre', async ({ page }) => {
    await page.goto(`${acte}/montants`)
    const region = page.getByRole('region', { name: 'Acte entier' })
    await region.getByRole('button', { name: 'Ajouter une ligne' }).click()
    await region.getByLabel('Montant en euros').fill('18000')
    await page.getByRole('button', { name: 'Enregistrer', exact: true }).click()
    await page.goto(`${acte}/montants`)
    await expect(region.getByLabel('Montant en euros')).toHaveValue(/18.000/)
  })
})

test('la grille reste lisible en frappe, en erreur, panneau ouvert, agrandie et en couleurs forcées', async ({
  page,
}) => {
  await addMesures(page, acte, ['Accompagner vers l’emploi les familles monoparentales du Béarn'])
  await openGrille(page, acte)
  await getCase(page, 'Acte entier', 'État').click()
  await page.keyboard.type('123456789,01')
  await expectAccessible(page)
  await page.keyboard.press('Tab')
  await page.keyboard.type('douze mille')
  await page.keyboard.press('Enter')
  await expect(page.getByText('1 case à revoir', { exact: true })).toBeVisible()
  await getCase(page, 'Acte entier', 'État').click()
  await expect(page.getByLabel('Précision')).toBeVisible()
  await page.getByLabel('Colonne à ajouter').selectOption({ label: '2020' })
  await page.getByRole('button', { name: 'Ajouter', exact: true }).click()
  await expect(page.getByRole('columnheader', { name: 'Total État' })).toBeVisible()
  await expectAccessible(page)

  await page.emulateMedia({ forcedColors: 'active' })
  await expectAccessible(page)
  // À 200 %, un écran de 1 280 points n’en a plus que 640.
  await page.setViewportSize({ width: 640, height: 450 })
  await expectSansDefilement(page)
  await page.emulateMedia({ forcedColors: 'none', colorScheme: 'dark' })
  await expectAccessible(page)
})
