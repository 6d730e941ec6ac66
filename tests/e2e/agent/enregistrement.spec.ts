import type { Locator, Page } from '@playwright/test'
import { expectAccessible } from '../support/accessibilite'
import { signIn } from '../support/connexion'
import { expect, test } from '../support/essai'
import { addMontant, createConvention, createTitre, expectEnregistre } from '../support/redaction'

const REDACTEUR = 'Rédacteur des Pyrénées-Atlantiques'
const VALIDEUSE = 'Valideuse des Pyrénées-Atlantiques'
const ENVOI = '**/api/actes/*/montants'

test.use({ pannes: true })

async function openMontants(page: Page): Promise<string> {
  await signIn(page, REDACTEUR)
  const adresse = `${await createConvention(page, createTitre('Au fil de la frappe'))}/montants?vue=formulaire`
  await page.goto(adresse)
  return adresse
}

function getMontant(page: Page, rang = 1): Locator {
  return page.getByRole('group', { name: `Acte entier, ligne ${rang}` }).getByLabel('Montant en euros')
}

/** Ce qui se dit à l’oreille. */
function getAnnonce(page: Page): Locator {
  return page.getByRole('status').filter({ hasText: /enregistré/i })
}

test('ce qui est tapé s’enregistre seul, et survit au rechargement', async ({ page }) => {
  await openMontants(page)
  await addMontant(page, 'Acte entier', { montant: '12 345,67' })
  await expectEnregistre(page)
  await expect(getAnnonce(page)).toHaveCount(0)
  await page.reload()
  await expect(getMontant(page)).toHaveValue(/^12\s345,67$/)
  await expect(page.getByText('Saisie non enregistrée retrouvée')).toHaveCount(0)
})

test('rien ne se réécrit sous les doigts, et une seule ligne voyage', async ({ page }) => {
  await openMontants(page)
  await addMontant(page, 'Acte entier', { montant: '1' })
  await addMontant(page, 'Acte entier', { montant: '2' })
  await expectEnregistre(page)
  const envoi = page.waitForRequest(ENVOI)
  await getMontant(page, 2).fill('1234')
  const { lignes } = (await envoi).postDataJSON()
  expect(lignes).toHaveLength(1)
  await expectEnregistre(page)
  await expect(getMontant(page, 2)).toHaveValue('1234')
  await page.getByRole('button', { name: 'Enregistrer', exact: true }).click()
  await expect(getMontant(page, 2)).toHaveValue(/^1\s234$/)
})

test('le réseau coupé, la saisie attend ; revenu, elle part', async ({ page, context }) => {
  await openMontants(page)
  await addMontant(page, 'Acte entier', { montant: '100' })
  await expectEnregistre(page)
  await context.setOffline(true)
  await getMontant(page).fill('200')
  await expect(page.locator('[data-enregistrement]')).toContainText('Non enregistré : pas de réseau')
  await expect(getAnnonce(page)).toContainText('pas de réseau')
  const echec = page.waitForEvent('requestfailed')
  await getMontant(page).fill('300')
  await echec
  await context.setOffline(false)
  await expectEnregistre(page)
  await expect(getAnnonce(page)).toHaveText('Tout est de nouveau enregistré.')
  await page.reload()
  await expect(getMontant(page)).toHaveValue('300')
})

test('le serveur en panne, l’envoi est repris jusqu’à ce qu’il aboutisse', async ({ page }) => {
  await openMontants(page)
  const probleme = { type: 'about:blank', title: 'Une erreur est survenue', instance: 'urn:uuid:0badc0de-0000' }
  await page.route(ENVOI, (route) =>
    route.fulfill({ status: 500, contentType: 'application/problem+json', body: JSON.stringify(probleme) }),
  )
  await addMontant(page, 'Acte entier', { montant: '100' })
  await expect(page.locator('[data-enregistrement]')).toContainText('erreur du serveur (référence 0badc0de)')
  await expectAccessible(page)
  await page.unroute(ENVOI)
  await page.getByRole('button', { name: 'Réessayer' }).click()
  await expectEnregistre(page)
})

test('une réponse perdue ne crée ni doublon ni conflit avec soi', async ({ page }) => {
  await openMontants(page)
  let perdues = 0
  await page.route(ENVOI, async (route) => {
    perdues += 1
    await route.fetch()
    await route.abort()
  })
  await addMontant(page, 'Acte entier', { montant: '100' })
  await expect(page.locator('[data-enregistrement]')).toContainText('Non enregistré')
  await getMontant(page).fill('250')
  await page.unroute(ENVOI)
  await expectEnregistre(page)
  expect(perdues).toBeGreaterThan(0)
  await page.reload()
  await expect(getMontant(page)).toHaveValue('250')
  await expect(page.getByRole('group', { name: /^Acte entier, ligne/ })).toHaveCount(1)
})

test('la session finie, la connexion ramène au même champ et envoie', async ({ page, context }) => {
  const adresse = await openMontants(page)
  await addMontant(page, 'Acte entier', { montant: '100' })
  await expectEnregistre(page)
  await context.clearCookies()
  await getMontant(page).fill('98 765,43')
  await expect(page.locator('[data-enregistrement]')).toContainText('votre session est finie')
  await expect(getMontant(page)).toHaveValue(/^98\s765,43$/)
  await page.getByRole('link', { name: 'Se reconnecter' }).click()
  await page.getByRole('button', { name: `Entrer comme ${REDACTEUR}` }).click()
  await expect(page).toHaveURL(adresse)
  await expect(getMontant(page)).toHaveValue(/^98\s765,43$/)
  await expect(getMontant(page)).toBeFocused()
  await expectEnregistre(page)
  await page.reload()
  await expect(getMontant(page)).toHaveValue(/^98\s765,43$/)
})

test('le serveur lent, ce qui est tapé pendant l’envoi part ensuite', async ({ page }) => {
  await openMontants(page)
  await page.route(ENVOI, async (route) => {
    await new Promise((suite) => setTimeout(suite, 1_500))
    await route.continue()
  })
  await addMontant(page, 'Acte entier', { montant: '1' })
  await page.waitForRequest(ENVOI)
  await getMontant(page).fill('12')
  await page.waitForResponse(ENVOI)
  await expect(getMontant(page)).toHaveValue('12')
  await page.waitForResponse(ENVOI)
  await expectEnregistre(page)
  await page.reload()
  await expect(getMontant(page)).toHaveValue('12')
})

test('ce qui ne se lit pas reste à l’écran et signalé, le reste s’enregistre', async ({ page }) => {
  await openMontants(page)
  await addMontant(page, 'Acte entier', { montant: '500' })
  await addMontant(page, 'Acte entier', { montant: 'douze mille' })
  await expect(page.locator('[data-enregistrement]')).toHaveText(
    'Non enregistré : à corriger, Acte entier, ligne 2. Le reste est enregistré.',
  )
  await expect(getMontant(page, 2)).toHaveAttribute('aria-invalid', 'true')
  await expect(getMontant(page, 2)).toBeFocused()
  page.once('dialog', (dialogue) => dialogue.accept())
  await page.reload()
  await expect(getMontant(page, 1)).toHaveValue('500')
  await expect(getMontant(page, 2)).toHaveValue('douze mille')
})

test('deux onglets de la même personne se suivent sans conflit', async ({ page, context }) => {
  const adresse = await openMontants(page)
  await addMontant(page, 'Acte entier', { montant: '100' })
  await addMontant(page, 'Acte entier', { montant: '200' })
  await expectEnregistre(page)
  const onglet = await context.newPage()
  await onglet.goto(adresse)
  await getMontant(onglet, 1).fill('111')
  await expectEnregistre(onglet)
  await expect(getMontant(page, 1)).toHaveValue('111')
  await getMontant(page, 2).fill('222')
  await expectEnregistre(page)
  await expect(getMontant(onglet, 2)).toHaveValue('222')
  await expect(page.getByText('a enregistré autre chose')).toHaveCount(0)
})

test('deux personnes : chacune sa ligne s’enregistre, la même ligne montre les deux valeurs', async ({
  page,
  openNavigateur,
}) => {
  const adresse = await openMontants(page)
  await addMontant(page, 'Acte entier', { montant: '100' })
  await addMontant(page, 'Acte entier', { montant: '200' })
  await expectEnregistre(page)
  const collegue = await openNavigateur()
  await signIn(collegue, VALIDEUSE)
  await collegue.goto(adresse)
  await getMontant(page, 1).fill('111')
  await expectEnregistre(page)

  await getMontant(collegue, 2).fill('222')
  await expectEnregistre(collegue)
  await getMontant(page, 1).fill('150')
  await expectEnregistre(page)
  await getMontant(collegue, 1).fill('333')
  await expect(collegue.getByText(/^Rédacteur des Pyrénées-Atlantiques a enregistré autre chose/)).toBeVisible()
  await expect(collegue.locator('[data-enregistrement]')).toContainText('à choisir, Acte entier, ligne 1')
  await expect(getMontant(collegue, 1)).toHaveValue('333')
  await expectAccessible(collegue)

  await getMontant(collegue, 2).fill('444')
  await expect(collegue.locator('[data-enregistrement]')).toContainText('Le reste est enregistré')
  await page.reload()
  await expect(getMontant(page, 1)).toHaveValue('150')
  await expect(getMontant(page, 2)).toHaveValue('444')
  await collegue.getByRole('button', { name: 'Garder ma saisie' }).click()
  await expectEnregistre(collegue)
  await page.reload()
  await expect(getMontant(page, 1)).toHaveValue('333')
})

test('quitter la page envoie d’abord ; ce qui ne peut partir retient', async ({ page, context }) => {
  const adresse = await openMontants(page)
  await addMontant(page, 'Acte entier', { montant: '100' })
  await page.getByRole('link', { name: 'Convention initiale' }).first().click()
  await expect(page).not.toHaveURL(adresse)
  await page.goBack()
  await expect(getMontant(page)).toHaveValue('100')

  await context.setOffline(true)
  await getMontant(page).fill('200')
  const dialogue = page.waitForEvent('dialog')
  await page.getByRole('link', { name: 'Convention initiale' }).first().click({ noWaitAfter: true })
  const question = await dialogue
  expect(question.message()).toContain('ne sont pas encore enregistrés')
  await question.dismiss()
  await context.setOffline(false)
  await expectEnregistre(page)
})
