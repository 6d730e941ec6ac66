import { signIn } from '../support/connexion'
import { expect, test } from '../support/essai'
import { addMontant, createConvention, createTitre, getResumeErreurs, saveMontants } from '../support/redaction'

test.beforeEach(async ({ page }) => {
  await signIn(page, 'Rédactrice de l’Aveyron')
  const acte = await createConvention(page, createTitre('Montants'))
  await page.goto(`${acte}/montants?vue=formulaire`)
})

test('la parité se recalcule à la frappe, au centime', async ({ page }) => {
  const bilan = page.getByRole('complementary', { name: 'Ce que disent les montants' })
  await addMontant(page, 'Acte entier', { montant: '346 875,66', financeur: 'État' })
  await expect(bilan).toContainText('Indéterminable')
  const departement = await addMontant(page, 'Acte entier', { montant: '346875.66', financeur: 'Département' })
  await expect(bilan).toContainText('Parité attestée au centime')
  await expect(bilan).toContainText('693 751,32 €')

  await departement.getByLabel('Montant en euros').fill('346 875,65')
  await expect(bilan).toContainText('Parité rompue de 0,01 € : l’État apporte plus')
})

test('l’écart devient réel ou explicable selon la précision que l’agent donne', async ({ page }) => {
  const bilan = page.getByRole('complementary', { name: 'Ce que disent les montants' })
  await page.getByRole('link', { name: 'Convention initiale' }).click()
  await page.getByRole('link', { name: 'Une mesure' }).click()
  await page.getByRole('textbox', { name: 'Intitulé' }).fill('Mobilité')
  await page.getByRole('button', { name: 'Enregistrer la mesure' }).click()
  await page.getByRole('link', { name: 'Montants', exact: true }).click()
  await page.getByRole('link', { name: 'Formulaire' }).click()

  await addMontant(page, 'Acte entier', { montant: '114 359,32', financeur: 'Les deux' })
  const detail = await addMontant(page, 'Mobilité', { montant: '114 000', financeur: 'Les deux' })
  await expect(bilan).toContainText('Écart réel')
  await expect(bilan).toContainText('359,32 € de moins')
  await detail.getByLabel('Précision').selectOption({ label: 'Au millier' })
  await expect(bilan).toContainText('Explicable par les arrondis')
  await detail.getByLabel('Précision').selectOption({ label: 'À l’euro' })
  await expect(bilan).toContainText('Écart réel')
})

test('un montant ambigu se demande, et l’agent choisit', async ({ page }) => {
  const ligne = await addMontant(page, 'Acte entier', { montant: '1,234' })
  await expect(ligne).toContainText('« 1,234 » se lit 1 234,00 €')
  await page.getByRole('button', { name: 'Enregistrer', exact: true }).click()
  await expect(getResumeErreurs(page)).toBeVisible()
  await expect(ligne.getByLabel('Montant en euros')).toHaveValue('1,234')
  await ligne.getByLabel('Montant en euros').fill('1 234')
  await saveMontants(page)
})

test('ce qui ne se lit pas est refusé à côté du champ, tout à la fois, sans rien perdre', async ({ page }) => {
  const ligne = await addMontant(page, 'Acte entier', { montant: 'douze mille' })
  await ligne.getByLabel('Période').selectOption({ label: 'Autres dates…' })
  await ligne.getByLabel('Dernier jour').fill('30/02/2020')
  await page.getByRole('button', { name: 'Enregistrer', exact: true }).click()

  const resume = getResumeErreurs(page)
  await expect(resume.getByRole('link')).toHaveCount(2)
  await expect(ligne).toContainText('Ce montant ne se lit pas.')
  await expect(ligne.getByLabel('Montant en euros')).toHaveValue('douze mille')
  await expect(ligne.getByLabel('Dernier jour')).toHaveValue('30/02/2020')

  await resume.getByRole('link', { name: /Ce montant ne se lit pas/ }).click()
  await expect(ligne.getByLabel('Montant en euros')).toBeFocused()
})

test('ce que la source tait se dit « non renseigné », jamais zéro', async ({ page }) => {
  const ligne = await addMontant(page, 'Acte entier', { montant: '', financeur: 'Département' })
  await expect(ligne.getByLabel('Pourquoi la case est vide')).toHaveValue('non_renseigne')
  await addMontant(page, 'Acte entier', { montant: 'près de 630 000', financeur: 'État' })
  const bilan = page.getByRole('complementary', { name: 'Ce que disent les montants' })
  await expect(bilan).toContainText('Indéterminable')
  await saveMontants(page)
  await page.reload()
  await expect(page.getByRole('group', { name: 'Acte entier, ligne 1' }).getByLabel('Montant en euros')).toHaveValue('')
})

test('un texte corrigé emporte la précision qu’on avait enregistrée', async ({ page }) => {
  const ligne = await addMontant(page, 'Acte entier', { montant: '350 000,12' })
  await saveMontants(page)
  await expect(ligne.getByLabel('Précision')).toHaveValue('centime')
  await ligne.getByLabel('Montant en euros').fill('près de 350 000')
  await expect(ligne.getByLabel('Précision').locator('option:checked')).toHaveText('Environ')
  await saveMontants(page)
  await expect(ligne.getByLabel('Précision')).toHaveValue('environ')
})
