import type { Page } from '@playwright/test'
import { signIn } from '../support/connexion'
import { expect, test } from '../support/essai'
import { addMontant, createConvention, createTitre, saveMontants } from '../support/redaction'

const COMPTE = 'Rédacteur des Pyrénées-Atlantiques'

test.use({ pannes: true })

async function openMontants(page: Page): Promise<string> {
  await signIn(page, COMPTE)
  const adresse = `${await createConvention(page, createTitre('Rien ne se perd'))}/montants?vue=formulaire`
  await page.goto(adresse)
  return adresse
}

function getMontant(page: Page) {
  return page.getByRole('group', { name: 'Acte entier, ligne 1' }).getByLabel('Montant en euros')
}

test('recharger la page rend la saisie non enregistrée', async ({ page }) => {
  await openMontants(page)
  await page.route('**/api/actes/*/montants', (route) => route.abort())
  await addMontant(page, 'Acte entier', { montant: '12 345,67' })
  await expect(page.getByRole('paragraph').filter({ hasText: /^Non enregistré/ })).toBeVisible()
  page.once('dialog', (dialogue) => dialogue.accept())
  await page.reload()
  await expect(page.getByText('Saisie non enregistrée retrouvée')).toBeVisible()
  await expect(getMontant(page)).toHaveValue(/^12\s345,67$/)

  await page.getByRole('button', { name: 'Revenir à la version enregistrée' }).click()
  await expect(page.getByRole('group', { name: 'Acte entier, ligne 1' })).toHaveCount(0)
})

test('la session finie, la saisie reste à l’écran et revient après la connexion', async ({ page, context }) => {
  const adresse = await openMontants(page)
  await addMontant(page, 'Acte entier', { montant: '98 765,43' })
  await context.clearCookies()
  await page.getByRole('button', { name: 'Enregistrer', exact: true }).click()
  await expect(page.getByRole('link', { name: 'Se reconnecter' })).toBeVisible()
  await expect(getMontant(page)).toHaveValue(/^98\s765,43$/)

  page.once('dialog', (dialogue) => dialogue.accept())
  await page.getByRole('link', { name: 'Se reconnecter' }).click()
  await page.getByRole('button', { name: `Entrer comme ${COMPTE}` }).click()
  await expect(page).toHaveURL(adresse)
  await expect(getMontant(page)).toHaveValue(/^98\s765,43$/)
  await saveMontants(page)
})

test('deux personnes sur la même ligne : les deux valeurs se montrent, nul n’écrase l’autre', async ({
  page,
  openNavigateur,
}) => {
  const adresse = await openMontants(page)
  await addMontant(page, 'Acte entier', { montant: '100' })
  await saveMontants(page)

  const collegue = await openNavigateur()
  await signIn(collegue, 'Valideuse des Pyrénées-Atlantiques')
  await collegue.goto(adresse)
  await getMontant(page).fill('200')
  await saveMontants(page)

  await getMontant(collegue).fill('300')
  await collegue.getByRole('button', { name: 'Enregistrer', exact: true }).click()
  await expect(
    collegue.getByText(/^Rédacteur des Pyrénées-Atlantiques a enregistré autre chose sur cette ligne/),
  ).toBeVisible()
  await expect(getMontant(collegue)).toHaveValue('300')
  await expect(collegue.getByText('Enregistré : 200')).toBeVisible()
  await expect(
    collegue.getByRole('paragraph').filter({ hasText: /^Non enregistré\s: à choisir, Acte entier, ligne 1/ }),
  ).toBeVisible()
  await page.reload()
  await expect(getMontant(page)).toHaveValue('200')
  await collegue.getByRole('button', { name: 'Garder ma saisie' }).click()
  await saveMontants(collegue)
  await page.reload()
  await expect(getMontant(page)).toHaveValue('300')
})

test('une ligne qu’un autre a retirée ne revient que si on la remet', async ({ page, openNavigateur }) => {
  const adresse = await openMontants(page)
  await addMontant(page, 'Acte entier', { montant: '100' })
  await saveMontants(page)

  const collegue = await openNavigateur()
  await signIn(collegue, 'Valideuse des Pyrénées-Atlantiques')
  await collegue.goto(adresse)
  await page.getByRole('button', { name: 'Retirer Acte entier, ligne 1' }).click()
  await saveMontants(page)

  await getMontant(collegue).fill('300')
  await collegue.getByRole('button', { name: 'Enregistrer', exact: true }).click()
  await expect(collegue.getByText('Quelqu’un a retiré cette ligne')).toBeVisible()
  await collegue.getByRole('button', { name: 'La remettre' }).click()
  await saveMontants(collegue)
  await page.reload()
  await expect(getMontant(page)).toHaveValue('300')
})
