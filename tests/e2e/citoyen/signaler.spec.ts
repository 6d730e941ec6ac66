import { expect, test } from '../support/essai'

const PAGE = '/conventions/haute-loire/calpae-2019-2021'

test('une erreur se signale sans dire qui l’on est, se corrige si elle est refusée, et se suit', async ({ page }) => {
  await page.goto(PAGE)
  await page.getByRole('link', { name: 'Signaler une erreur sur cette page' }).click()
  await expect(page.getByRole('heading', { level: 1, name: 'Signaler une erreur sur un chiffre' })).toBeVisible()
  await page.getByLabel('Quel chiffre').fill('Le total de 2020')
  await page.getByLabel('Ce qui est faux').fill('faux')
  await page.getByRole('button', { name: 'Envoyer à la collectivité' }).click()
  await expect(page.getByRole('link', { name: /^Dites ce qui est faux/ })).toBeVisible()
  await expect(page.getByLabel('Quel chiffre')).toHaveValue('Le total de 2020')
  await expect(page.getByLabel('Ce qui est faux')).toHaveValue('faux')

  await page.getByLabel('Ce qui est faux').fill('La page 3 de l’avenant donne un autre total.')
  await page.getByRole('button', { name: 'Envoyer à la collectivité' }).click()
  await expect(page.getByText('Votre signalement est enregistré')).toBeVisible()
  const suivi = page.url().replace('?recu=1', '')
  await page.goto(suivi)
  await expect(page.getByText('En attente de réponse')).toBeVisible()
  await expect(page.getByText('La page 3 de l’avenant donne un autre total.')).toBeVisible()
})

test('une adresse de suivi incomplète n’apprend rien', async ({ page }) => {
  await page.goto('/signaler/suivi/abc')
  await expect(page.getByText('Aucun signalement n’est suivi à cette adresse')).toBeVisible()
})

test('sans page, ou avec une page inconnue, le formulaire dit comment le trouver', async ({ page }) => {
  for (const adresse of ['/signaler', '/signaler?page=/conventions/x/y', '/signaler?page=https://ailleurs.fr']) {
    await page.goto(adresse)
    await expect(page.getByText('De quel chiffre s’agit-il ?')).toBeVisible()
  }
})
