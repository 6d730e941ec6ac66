import type { Locator, Page } from '@playwright/test'
import { signIn } from '../support/connexion'
import { expect, test } from '../support/essai'
import { addMontant, createConvention, createFiche, createTitre, expectEnregistre } from '../support/redaction'

const REDACTEUR = 'Rédacteur des Pyrénées-Atlantiques'
const VALIDEUSE = 'Valideuse des Pyrénées-Atlantiques'
const ENVOI = '**/api/actes/*/montants'

test.use({ pannes: true })

async function openMontants(page: Page, sujet: string): Promise<string> {
  await signIn(page, REDACTEUR)
  const adresse = `${await createConvention(page, createTitre(sujet))}/montants?vue=formulaire`
  await page.goto(adresse)
  return adresse
}

function getMontant(page: Page, rang = 1): Locator {
  return page.getByRole('group', { name: `Acte entier, ligne ${rang}` }).getByLabel('Montant en euros')
}

const getStatut = (page: Page) => page.locator('[data-enregistrement]')

/** Ce que la base tient : un montant par ligne, et qui l’a écrit. */
async function readBase(page: Page): Promise<readonly (readonly [string, string])[]> {
  const [acteId = ''] = /[0-9a-f-]{36}/.exec(page.url()) ?? []
  const { montants } = await (await page.request.get(`/api/actes/${acteId}/montants`)).json()
  return montants.map(({ valeur, saisiPar }: { valeur: { centimes: string }; saisiPar: string }) => [
    valeur.centimes,
    saisiPar,
  ])
}

/** L’onglet redevient celui qu’on regarde : c’est alors qu’une saisie en attente retente sa chance. */
async function regarder(page: Page): Promise<void> {
  const tentative = page.waitForResponse(ENVOI)
  await page.evaluate(() => document.dispatchEvent(new Event('visibilitychange')))
  expect((await tentative).status()).toBe(401)
}

async function signInDepuis(page: Page, nom: string, adresse: string): Promise<void> {
  await page.getByRole('link', { name: 'Se reconnecter' }).click()
  await page.getByRole('button', { name: `Entrer comme ${nom}` }).click()
  await expect(page).toHaveURL(adresse)
}

test('une autre personne entre dans le même navigateur : rien ne part en son nom, tout part au retour, une fois', async ({
  page,
  context,
}) => {
  const adresse = await openMontants(page, 'Poste partagé')
  await addMontant(page, 'Acte entier', { montant: '100' })
  await expectEnregistre(page)
  await context.clearCookies()
  await getMontant(page).fill('200')
  await expect(getStatut(page)).toContainText('votre session est finie')

  const onglet = await context.newPage()
  await signIn(onglet, VALIDEUSE, adresse)
  await expect(getMontant(onglet)).toHaveValue('100')
  await regarder(page)
  await getMontant(page).fill('98 765,43')
  await expect(getStatut(page)).toContainText('votre session est finie')
  await regarder(page)
  expect(await readBase(onglet)).toEqual([['10000', REDACTEUR]])

  const aboutis: string[] = []
  page.on('response', (reponse) => {
    if (reponse.ok() && reponse.request().method() === 'POST' && reponse.url().endsWith('/montants')) {
      aboutis.push(reponse.url())
    }
  })
  await signInDepuis(page, REDACTEUR, adresse)
  await expect(getMontant(page)).toHaveValue(/^98\s765,43$/)
  await expect(getMontant(page)).toBeFocused()
  await expectEnregistre(page)
  expect(aboutis).toHaveLength(1)
  expect(await readBase(page)).toEqual([['9876543', REDACTEUR]])

  // L’onglet de l’autre n’écrit pas davantage sous la session revenue.
  await getMontant(onglet).fill('300')
  await expect(getStatut(onglet)).toContainText('votre session est finie')
  expect(await readBase(page)).toEqual([['9876543', REDACTEUR]])
})

test('un formulaire posté n’est pas signé de l’autre personne, et se retrouve au retour', async ({ page, context }) => {
  await signIn(page, REDACTEUR)
  const acte = await createConvention(page, createTitre('Poste partagé'))
  const adresse = `${acte}/actions/nouvelle`
  await page.goto(adresse)
  await page.getByLabel('Titre', { exact: true }).fill('Guichet')
  await context.clearCookies()
  const onglet = await context.newPage()
  await signIn(onglet, VALIDEUSE, acte)

  await page.getByRole('button', { name: 'Enregistrer la fiche' }).click()
  await expect(page.getByRole('link', { name: 'Se reconnecter' })).toBeVisible()
  await onglet.reload()
  await expect(onglet.getByRole('link', { name: 'Guichet' })).toHaveCount(0)

  await signInDepuis(page, REDACTEUR, adresse)
  await expect(page.getByLabel('Titre', { exact: true })).toHaveValue('Guichet')
  await page.getByRole('button', { name: 'Enregistrer la fiche' }).click()
  await expect(page.getByText('La fiche action est enregistrée.')).toBeVisible()
})

test.describe('la réponse se perd une fois la base écrite, puis la page se recharge', () => {
  const perdreReponses = async (page: Page, envoi: string) =>
    page.route(envoi, async (route) => {
      if (route.request().method() !== 'POST') return route.continue()
      await route.fetch()
      await route.abort()
    })

  test('une seule ligne en base, et l’état le dit enregistré', async ({ page }) => {
    await openMontants(page, 'Réponse perdue')
    await perdreReponses(page, ENVOI)
    await addMontant(page, 'Acte entier', { montant: '100' })
    await expect(getStatut(page)).toContainText('Non enregistré')
    page.once('dialog', (dialogue) => dialogue.accept())
    await page.reload()
    await expect(getMontant(page)).toHaveValue('100')
    await expect(getStatut(page)).toHaveText(/^(Rien à enregistrer|Enregistré à \d{2}:\d{2})$/)
    await expect(page.getByText('Saisie non enregistrée retrouvée')).toHaveCount(0)
    expect(await readBase(page)).toEqual([['10000', REDACTEUR]])
  })

  test('ce qui a été tapé depuis part, sur la même ligne', async ({ page }) => {
    await openMontants(page, 'Réponse perdue')
    await perdreReponses(page, ENVOI)
    await addMontant(page, 'Acte entier', { montant: '100' })
    await expect(getStatut(page)).toContainText('Non enregistré')
    await getMontant(page).fill('250')
    page.once('dialog', (dialogue) => dialogue.accept())
    await page.reload()
    await expect(getMontant(page)).toHaveValue('250')
    await page.unrouteAll({ behavior: 'ignoreErrors' })
    await expectEnregistre(page)
    expect(await readBase(page)).toEqual([['25000', REDACTEUR]])
  })

  test('une fiche n’est en conflit avec personne', async ({ page }) => {
    await signIn(page, REDACTEUR)
    await createFiche(page, await createConvention(page, createTitre('Réponse perdue')), 'Guichet')
    await perdreReponses(page, '**/api/actes/*/actions/*')
    await page.getByLabel('Pilote').fill('CCAS')
    await expect(getStatut(page)).toContainText('Non enregistré')
    page.once('dialog', (dialogue) => dialogue.accept())
    await page.reload()
    await expect(page.getByLabel('Pilote')).toHaveValue('CCAS')
    await expect(getStatut(page)).toHaveText('Rien à enregistrer')
    await expect(page.getByText('a enregistré une autre version')).toHaveCount(0)
  })
})

test('un onglet dupliqué garde sa propre saisie, et laisse la sienne au premier', async ({ page, context }) => {
  await openMontants(page, 'Onglet dupliqué')
  await addMontant(page, 'Acte entier', { montant: '100' })
  await expectEnregistre(page)
  await context.route(ENVOI, (route) => (route.request().method() === 'POST' ? route.abort() : route.continue()))
  await getMontant(page).fill('200')
  await expect(getStatut(page)).toContainText('Non enregistré')

  // Comme « Dupliquer l’onglet », ouvrir une fenêtre en copie la session.
  const ouverture = context.waitForEvent('page')
  await page.evaluate(() => window.open(location.href))
  const double = await ouverture
  await expect(getMontant(double)).toHaveValue('200')
  await getMontant(double).fill('300')
  await expect(getStatut(double)).toContainText('Non enregistré')

  page.once('dialog', (dialogue) => dialogue.accept())
  await page.reload()
  await expect(page.getByText('Saisie non enregistrée retrouvée')).toBeVisible()
  await expect(getMontant(page)).toHaveValue('200')
})
