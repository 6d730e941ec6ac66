import { expectAccessible } from '../support/accessibilite'
import { signIn } from '../support/connexion'
import { expect, test } from '../support/essai'
import { getCase, openGrille } from '../support/grille'
import { addSource, createConvention, createTitre } from '../support/redaction'

const SOURCE = 'Convention signée'

test.beforeEach(async ({ page }) => {
  await signIn(page, 'Rédactrice de l’Aveyron')
  const acte = await createConvention(page, createTitre('Panneau'))
  await addSource(page, acte, SOURCE)
  await openGrille(page, acte)
})

test('une case a sa précision, sa source, sa note, et l’histoire de ses changements', async ({ page }) => {
  const montant = getCase(page, 'Acte entier', 'État')
  const panneau = page.getByRole('complementary', { name: 'La case choisie' })
  const enregistre = page.getByText(/^Enregistré à \d{2}:\d{2}$/)
  const envoi = () => page.waitForResponse((reponse) => reponse.url().endsWith('/montants') && reponse.ok())

  await montant.click()
  let reponse = envoi()
  await page.keyboard.type('18000')
  await page.keyboard.press('Enter')
  await reponse
  await expect(enregistre).toBeVisible()
  await montant.click()
  reponse = envoi()
  await panneau.getByLabel('Précision').selectOption('environ')
  await panneau.getByLabel('Note').fill('Annexe 2.')
  await reponse
  await expect(montant).toHaveText(/^≈.18.000$/)
  await montant.click()
  await page.keyboard.press('F2')
  await expect(montant.getByRole('textbox')).toHaveValue(/^environ 18.000$/)
  await page.keyboard.press('Enter')
  await expect(montant).toHaveText(/^≈.18.000$/)

  await montant.click()
  reponse = envoi()
  await page.keyboard.type('19000,50')
  await page.keyboard.press('Enter')
  await reponse
  await expect(enregistre).toBeVisible()
  await montant.click()
  await panneau.getByText('Son histoire').click()
  const faits = panneau.getByRole('listitem')
  await expect(faits).toHaveCount(3)
  await expect(faits.first()).toContainText(/de environ.18.000.€ à 19.000,50.€/)
  await expect(faits.first()).toContainText('Rédactrice de l’Aveyron')
  await expect(faits.last()).toContainText(/18.000.€$/)
  await expectAccessible(page)
})

test('une source se donne d’un geste à toute une plage', async ({ page }) => {
  const panneau = page.getByRole('complementary', { name: 'La case choisie' })
  const [etat, departement] = [getCase(page, 'Acte entier', 'État'), getCase(page, 'Acte entier', 'Département')]
  await page.getByLabel('Source des chiffres à venir').selectOption({ label: 'À indiquer plus tard' })
  await etat.click()
  for (const touche of ['1', 'Tab', '2', 'Shift+Tab']) await page.keyboard.press(touche)
  await expect(etat).toBeFocused()
  await panneau.getByLabel('Source').selectOption({ label: SOURCE })
  await panneau.getByLabel('Page').fill('3')
  await departement.click()
  await page.keyboard.press('Shift+ArrowLeft')
  await expect(page.getByRole('gridcell', { selected: true })).toHaveCount(2)
  await panneau.getByRole('button', { name: 'Donner cette source aux 2 cases choisies' }).click()
  await departement.click()
  await expect(panneau.getByLabel('Source').locator('option:checked')).toHaveText(SOURCE)
  await expect(panneau.getByLabel('Page')).toHaveValue('3')
  await expect(departement).toHaveText('2')
})
