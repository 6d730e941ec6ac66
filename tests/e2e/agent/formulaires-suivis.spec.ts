import type { Page } from '@playwright/test'
import { expectAccessible } from '../support/accessibilite'
import { signIn } from '../support/connexion'
import { expect, test } from '../support/essai'
import { createConvention, createFiche, createTitre, expectEnregistre, getResumeErreurs } from '../support/redaction'

const REDACTEUR = 'Rédacteur des Pyrénées-Atlantiques'
const VALIDEUSE = 'Valideuse des Pyrénées-Atlantiques'
const ENVOI = '**/api/actes/*/actions/*'

test.use({ pannes: true })

async function openFiche(page: Page): Promise<string> {
  await signIn(page, REDACTEUR)
  const acte = await createConvention(page, createTitre('Fiche suivie'))
  return createFiche(page, acte, 'Guichet')
}

const getTitre = (page: Page) => page.getByLabel('Titre', { exact: true })
const getPilote = (page: Page) => page.getByLabel('Pilote')
const getObjectif = (page: Page) => page.getByLabel('Objectif')
const getStatut = (page: Page) => page.locator('[data-enregistrement]')
const getAnnonce = (page: Page) => page.getByRole('status').filter({ hasText: /enregistré/i })

test('une fiche s’enregistre seule, champ par champ, et se relit après rechargement', async ({ page }) => {
  await openFiche(page)
  const envoi = page.waitForRequest(ENVOI)
  await getPilote(page).fill('CCAS')
  expect((await envoi).postDataJSON()).toEqual({ champs: { pilote: { de: null, vers: 'CCAS' } } })
  await expectEnregistre(page)
  await expect(getAnnonce(page)).toHaveCount(0)
  await expectAccessible(page)
  await page.reload()
  await expect(getPilote(page)).toHaveValue('CCAS')
  await expect(page.getByText('Saisie non enregistrée retrouvée')).toHaveCount(0)
})

test('un champ à corriger n’arrête pas les autres, et son message est à côté de lui', async ({ page }) => {
  await openFiche(page)
  await getTitre(page).fill('')
  await getPilote(page).fill('CCAS')
  await expect(getStatut(page)).toHaveText('Non enregistré : à corriger, Titre. Le reste est enregistré.')
  await expect(getAnnonce(page)).toContainText('à corriger, Titre')
  await expect(getTitre(page)).toHaveAttribute('aria-invalid', 'true')
  await expect(getPilote(page)).toBeFocused()
  await expectAccessible(page)
  await page.getByRole('button', { name: 'Enregistrer la fiche' }).click()
  await expect(getResumeErreurs(page)).toContainText('Donnez un titre à l’action.')
  await getTitre(page).fill('Guichet unique')
  await expectEnregistre(page)
  await expect(getResumeErreurs(page)).toHaveCount(0)
  await page.reload()
  await expect(getTitre(page)).toHaveValue('Guichet unique')
  await expect(getPilote(page)).toHaveValue('CCAS')
})

test('une liste s’enregistre avec le reste', async ({ page }) => {
  await openFiche(page)
  await page.getByRole('button', { name: 'Ajouter une phase' }).click()
  await page.getByRole('group', { name: 'Phases 1' }).getByLabel('Phase').fill('Diagnostic')
  await expectEnregistre(page)
  await page.getByRole('button', { name: 'Retirer une phase (1)' }).click()
  await expect(page.getByRole('group', { name: 'Phases 1' })).toHaveCount(0)
  await expect(getStatut(page)).toHaveText('Enregistrement…')
  await expectEnregistre(page)
  await page.reload()
  await expect(page.getByRole('button', { name: 'Ajouter une phase' })).toBeVisible()
  await expect(page.getByRole('group', { name: 'Phases 1' })).toHaveCount(0)
})

test('le réseau coupé, la saisie attend ; revenu, elle part', async ({ page, context }) => {
  await openFiche(page)
  await context.setOffline(true)
  await getPilote(page).fill('CCAS')
  await expect(getStatut(page)).toContainText('Non enregistré : pas de réseau')
  await expect(getAnnonce(page)).toContainText('pas de réseau')
  await expectAccessible(page)
  const echec = page.waitForEvent('requestfailed')
  await getPilote(page).fill('Département')
  await echec
  await context.setOffline(false)
  await expectEnregistre(page)
  await expect(getAnnonce(page)).toHaveText('Tout est de nouveau enregistré.')
  await page.reload()
  await expect(getPilote(page)).toHaveValue('Département')
})

test('une réponse perdue ne fait pas de conflit avec soi', async ({ page }) => {
  await openFiche(page)
  await page.route(ENVOI, async (route) => {
    await route.fetch()
    await route.abort()
  })
  await getPilote(page).fill('CCAS')
  await expect(getStatut(page)).toContainText('Non enregistré')
  await page.unroute(ENVOI)
  await expectEnregistre(page)
  await expect(page.getByText('a enregistré une autre version')).toHaveCount(0)
})

test('la session finie, la connexion ramène au même champ avec son texte, et l’envoie', async ({ page, context }) => {
  const adresse = await openFiche(page)
  await context.clearCookies()
  await getObjectif(page).fill('Accueillir sans rendez-vous')
  await expect(getStatut(page)).toContainText('votre session est finie')
  await expectAccessible(page)
  await page.getByRole('link', { name: 'Se reconnecter' }).click()
  await page.getByRole('button', { name: `Entrer comme ${REDACTEUR}` }).click()
  await expect(page).toHaveURL(adresse)
  await expect(getObjectif(page)).toHaveValue('Accueillir sans rendez-vous')
  await expect(getObjectif(page)).toBeFocused()
  await expectEnregistre(page)
  await page.reload()
  await expect(getObjectif(page)).toHaveValue('Accueillir sans rendez-vous')
})

test('deux onglets de la même personne se suivent sans conflit', async ({ page, context }) => {
  const adresse = await openFiche(page)
  const onglet = await context.newPage()
  await onglet.goto(adresse)
  await getPilote(onglet).fill('CCAS')
  await expectEnregistre(onglet)
  await expect(getPilote(page)).toHaveValue('CCAS')
  await getObjectif(page).fill('Accueillir')
  await expectEnregistre(page)
  await expect(getObjectif(onglet)).toHaveValue('Accueillir')
  await expect(getPilote(onglet)).toHaveValue('CCAS')
})

test('deux personnes sur deux champs ne se gênent pas ; le même champ montre les deux valeurs', async ({
  page,
  openNavigateur,
}) => {
  const adresse = await openFiche(page)
  const collegue = await openNavigateur()
  await signIn(collegue, VALIDEUSE, adresse)
  await getPilote(page).fill('CCAS')
  await expectEnregistre(page)
  await getObjectif(collegue).fill('Accueillir')
  await expectEnregistre(collegue)
  await expect(getPilote(collegue)).toHaveValue('CCAS')

  await getTitre(page).fill('Guichet unique')
  await expect(getStatut(page)).toHaveText('Enregistrement…')
  await expectEnregistre(page)
  await getTitre(collegue).fill('Accueil inconditionnel')
  await getPilote(collegue).fill('Département')
  await expect(collegue.getByText(/^Rédacteur des Pyrénées-Atlantiques a enregistré une autre version/)).toBeVisible()
  await expect(getStatut(collegue)).toContainText('à choisir, Titre')
  const choix = collegue.getByRole('group', { name: 'Titre', exact: true })
  await expect(choix.getByLabel('Ma saisie : Accueil inconditionnel')).not.toBeChecked()
  await expect(choix.getByLabel('L’enregistré : Guichet unique')).not.toBeChecked()
  await expect(getTitre(collegue)).toHaveValue('Accueil inconditionnel')
  await expectAccessible(collegue)

  await choix.getByLabel('Ma saisie : Accueil inconditionnel').check()
  await collegue.getByRole('button', { name: 'Enregistrer la fiche' }).click()
  await expect(collegue.getByText('La fiche action est enregistrée.')).toBeVisible()
  await page.reload()
  await expect(getTitre(page)).toHaveValue('Accueil inconditionnel')
  await expect(getPilote(page)).toHaveValue('Département')
  await expect(getObjectif(page)).toHaveValue('Accueillir')
})

test('une page fermée avant l’envoi rend sa saisie au retour, et l’envoie', async ({ page, context }) => {
  const adresse = await openFiche(page)
  await context.route(ENVOI, (route) => route.abort())
  // Une page qui se ferme envoie encore ce qui attend : sans session, rien n’en est pris.
  await context.clearCookies()
  await getPilote(page).fill('CCAS')
  await expect(getStatut(page)).toContainText('Non enregistré')
  await page.close()
  const suite = await context.newPage()
  await signIn(suite, REDACTEUR, adresse)
  await expect(suite.getByText('Saisie non enregistrée retrouvée')).toBeVisible()
  await expect(getPilote(suite)).toHaveValue('CCAS')
  await context.unroute(ENVOI)
  await expectEnregistre(suite)
  await expect(suite.getByText('Saisie non enregistrée retrouvée')).toHaveCount(0)
})

test('quitter la page envoie d’abord ; ce qui ne peut partir retient', async ({ page, context }) => {
  const adresse = await openFiche(page)
  await getPilote(page).fill('CCAS')
  await page.getByRole('link', { name: 'Convention initiale' }).first().click()
  await expect(page).not.toHaveURL(adresse)
  await page.goBack()
  await expect(getPilote(page)).toHaveValue('CCAS')

  await context.setOffline(true)
  await getPilote(page).fill('Département')
  const dialogue = page.waitForEvent('dialog')
  await page.getByRole('link', { name: 'Convention initiale' }).first().click({ noWaitAfter: true })
  const question = await dialogue
  expect(question.message()).toContain('ne sont pas encore enregistrés')
  await question.dismiss()
  await context.setOffline(false)
  await expectEnregistre(page)
})

test('une fiche qui n’existe pas encore garde sa saisie dans le navigateur, pour la même personne seulement', async ({
  page,
  context,
}) => {
  await signIn(page, REDACTEUR)
  const acte = await createConvention(page, createTitre('Fiche neuve'))
  const adresse = `${acte}/actions/nouvelle`
  await page.goto(adresse)
  await getObjectif(page).fill('Accueillir')
  await page.reload()
  await expect(page.getByText('Saisie non enregistrée retrouvée')).toBeVisible()
  await expect(getObjectif(page)).toHaveValue('Accueillir')
  await expectAccessible(page)

  await context.clearCookies()
  await getTitre(page).fill('Guichet')
  await page.getByRole('button', { name: 'Enregistrer la fiche' }).click()
  await page.getByRole('link', { name: 'Se reconnecter' }).click()
  await page.getByRole('button', { name: `Entrer comme ${REDACTEUR}` }).click()
  await expect(page).toHaveURL(adresse)
  await expect(getTitre(page)).toHaveValue('Guichet')
  await page.getByRole('button', { name: 'Enregistrer la fiche' }).click()
  await expect(page.getByText('La fiche action est enregistrée.')).toBeVisible()
  await page.goto(adresse)
  await expect(getTitre(page)).toHaveValue('')

  await getObjectif(page).fill('Ce que l’autre ne lira pas')
  await context.clearCookies()
  await signIn(page, VALIDEUSE, adresse)
  await expect(getObjectif(page)).toHaveValue('')
  await context.clearCookies()
  await signIn(page, REDACTEUR, adresse)
  await expect(getObjectif(page)).toHaveValue('')
})

test('le réseau coupé, un formulaire posté garde sa saisie à l’écran', async ({ page, context }) => {
  await signIn(page, REDACTEUR)
  await page.goto(`${await createConvention(page, createTitre('Sans réseau'))}/actions/nouvelle`)
  await getTitre(page).fill('Guichet')
  await context.setOffline(true)
  await page.getByRole('button', { name: 'Enregistrer la fiche' }).click()
  await expect(page.getByText('Le portail n’a pas répondu')).toBeVisible()
  await expect(getTitre(page)).toHaveValue('Guichet')
  await context.setOffline(false)
  await page.getByRole('button', { name: 'Enregistrer la fiche' }).click()
  await expect(page.getByText('La fiche action est enregistrée.')).toBeVisible()
})
