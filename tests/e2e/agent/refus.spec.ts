import { signIn } from '../support/connexion'
import { expect, test } from '../support/essai'
import { addMontant, createConvention, createTitre, getResumeErreurs, saveMontants } from '../support/redaction'

test('une date impossible est refusée à côté du champ, et reste à l’écran', async ({ page }) => {
  await signIn(page, 'Rédactrice de l’Aveyron')
  await page.goto('/espace/conventions/nouvelle')
  await page.getByRole('link', { name: 'CALPAE' }).click()
  await page.getByLabel('Dernier jour').fill('30/02/2021')
  await page.getByRole('button', { name: 'Créer la convention' }).click()
  await expect(getResumeErreurs(page)).toContainText('Cette date n’existe pas dans le calendrier.')
  await expect(page.getByLabel('Dernier jour')).toHaveValue('30/02/2021')
  await expect(page.getByLabel('Dernier jour')).toHaveAttribute('aria-invalid', 'true')
})

test('un titre trop long est refusé, et reste à l’écran', async ({ page }) => {
  const trop = 'très '.repeat(80).trim()
  await signIn(page, 'Rédactrice de l’Aveyron')
  await page.goto('/espace/conventions/nouvelle')
  await page.getByRole('link', { name: 'CALPAE' }).click()
  await page.getByLabel('Titre').fill(trop)
  await page.getByRole('button', { name: 'Créer la convention' }).click()
  await expect(getResumeErreurs(page)).toContainText('300 caractères au plus.')
  await expect(page.getByLabel('Titre')).toHaveValue(trop)
})

test('une rédactrice relit ce qui sera public, mais ne signe pas', async ({ page }) => {
  await signIn(page, 'Rédactrice de l’Aveyron')
  await createConvention(page, createTitre('À signer'))
  await page.getByRole('link', { name: 'Relire ce qui sera public' }).click()
  await expect(page.getByText('Seul un valideur peut signer')).toBeVisible()
  await expect(page.getByRole('button', { name: 'Signer et publier' })).toHaveCount(0)
})

test('un acte ne se signe pas avant que la préfecture l’ait validé', async ({ page }) => {
  await signIn(page, 'Valideur de l’Aveyron')
  const acte = await createConvention(page, createTitre('Non validé'))
  await page.goto(`${acte}/signature`)
  await expect(page.getByText('La signature sera possible quand la préfecture aura validé l’acte.')).toBeVisible()
  await expect(page.getByRole('button', { name: 'Signer et publier' })).toHaveCount(0)
})

test('un acte incomplet ne se transmet pas, et dit ce qui lui manque', async ({ page }) => {
  await signIn(page, 'Valideur de l’Aveyron')
  const acte = await createConvention(page, createTitre('Incomplet'))
  await page.goto(`${acte}/montants?vue=formulaire`)
  await addMontant(page, 'Acte entier', { montant: '12,00' })
  await saveMontants(page)
  await page.goto(acte)
  await expect(page.getByRole('heading', { name: 'Avant de transmettre' })).toBeVisible()
  await expect(page.getByRole('button', { name: 'Transmettre à la préfecture' })).toHaveCount(0)
  await page.getByRole('link', { name: /^Donnez sa source à chaque chiffre/ }).click()
  await expect(page).toHaveURL(`${acte}/montants`)
})

test('la commissaire ne lit pas un brouillon de sa région', async ({ page, openNavigateur }) => {
  await signIn(page, 'Rédactrice de l’Aveyron')
  const acte = await createConvention(page, createTitre('Brouillon'))
  const commissaire = await openNavigateur()
  await signIn(commissaire, 'Commissaire d’Occitanie')
  expect((await commissaire.goto(acte))?.status()).toBe(404)
})
