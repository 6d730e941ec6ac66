import type { Page } from '@playwright/test'
import { expectAccessible } from '../support/accessibilite'
import { signIn } from '../support/connexion'
import { doWithReason, listGestes, nameSignataires, sign, transmit, validate } from '../support/cycle'
import { expect, test } from '../support/essai'
import { createConvention, createTitre, getResumeErreurs } from '../support/redaction'

const RAISON = 'Il manque la mesure sur l’accueil inconditionnel.'

const dire = (page: Page, etape: string) => expect(page.getByRole('heading', { level: 2, name: etape })).toBeVisible()

test('d’un brouillon à la page publique, la préfecture renvoie puis valide', async ({ page, openNavigateur }) => {
  test.setTimeout(180_000)
  const redacteur = page
  const valideuse = await openNavigateur()
  const instructeur = await openNavigateur()
  await signIn(redacteur, 'Rédacteur de la Haute-Loire')
  await signIn(valideuse, 'Valideuse de la Haute-Loire')
  await signIn(instructeur, 'Instructeur de la Haute-Loire')

  const acte = await test.step('le rédacteur ouvre la convention, sans pouvoir la transmettre', async () => {
    const adresse = await createConvention(redacteur, createTitre('Cycle'))
    await dire(redacteur, 'À compléter par vous, puis à faire transmettre par un valideur')
    expect(await listGestes(redacteur)).toEqual([])
    expect((await instructeur.goto(adresse))?.status()).toBe(404)
    return adresse
  })

  await test.step('la valideuse transmet', async () => {
    await transmit(valideuse, acte)
    await dire(valideuse, 'En attente de la préfecture')
    expect(await listGestes(valideuse)).toEqual(['retirer'])
    await redacteur.goto(`${acte}/mesures/nouvelle`)
    await expect(redacteur).toHaveURL(acte)
  })

  await test.step('l’instructeur renvoie, avec sa raison', async () => {
    await instructeur.goto(acte)
    await dire(instructeur, 'À examiner par vous')
    expect(await listGestes(instructeur)).toEqual(['renvoyer'])
    await doWithReason(instructeur, 'Renvoyer à corriger', 'Que faut-il corriger', '')
    await expect(getResumeErreurs(instructeur)).toContainText('Dites pourquoi')
    await instructeur.getByLabel('Que faut-il corriger').fill(RAISON)
    await instructeur.getByRole('button', { name: 'Renvoyer à corriger' }).click()
    await expect(instructeur.getByText('L’acte est renvoyé à la collectivité')).toBeVisible()
    await dire(instructeur, 'En attente de la collectivité, qui corrige')
    expect(await listGestes(instructeur)).toEqual([])
  })

  await test.step('le rédacteur lit la raison et corrige', async () => {
    await redacteur.goto(acte)
    await dire(redacteur, 'À corriger par vous, puis à faire transmettre par un valideur')
    await expect(redacteur.getByText(RAISON)).toBeVisible()
    await redacteur.getByRole('link', { name: 'Une mesure' }).click()
    await redacteur.getByRole('textbox', { name: 'Intitulé' }).fill('Premier accueil inconditionnel')
    await redacteur.getByRole('button', { name: 'Enregistrer la mesure' }).click()
    await expect(redacteur.getByText('La mesure est enregistrée.')).toBeVisible()
  })

  await test.step('la valideuse transmet de nouveau, l’instructeur valide', async () => {
    await transmit(valideuse, acte)
    await validate(instructeur, acte)
    await instructeur.goto(acte)
    await dire(instructeur, 'En attente de la collectivité, qui signe')
    expect(await listGestes(instructeur)).toEqual(['rouvrir'])
  })

  await test.step('la valideuse enregistre les preuves, relit et signe', async () => {
    await valideuse.goto(acte)
    await dire(valideuse, 'À signer par vous')
    expect(await listGestes(valideuse)).toEqual(['rouvrir', 'signer'])
    await valideuse.getByRole('link', { name: 'Relire et signer' }).click()
    await expect(valideuse.getByRole('link', { name: 'Indiquez la date de signature.' })).toBeVisible()
    await valideuse.getByLabel('Date de signature').fill('23/10/2020')
    await nameSignataires(valideuse)
    await valideuse.getByRole('button', { name: 'Enregistrer les preuves' }).click()
    await expect(valideuse.getByText('Les preuves de la signature sont enregistrées.')).toBeVisible()
    await expectAccessible(valideuse)
    await sign(valideuse)
  })

  await test.step('le public lit l’acte', async () => {
    const adresse = await valideuse.getByRole('link', { name: 'Voir la page publique' }).getAttribute('href')
    const visiteur = await openNavigateur()
    expect((await visiteur.goto(adresse ?? ''))?.status()).toBe(200)
    await expect(visiteur.getByRole('main')).toContainText('Premier accueil inconditionnel')
  })
})

test('un acte s’abandonne et se reprend, sans rien perdre', async ({ page }) => {
  await signIn(page, 'Valideuse de la Haute-Loire')
  await createConvention(page, createTitre('Abandon'))
  await doWithReason(page, 'Abandonner', 'Pourquoi l’abandonner', 'Doublon.')
  await dire(page, 'Abandonné ; vous pouvez le reprendre')
  await expect(page.getByText('Doublon.')).toBeVisible()
  await page.getByRole('button', { name: 'Reprendre la rédaction' }).click()
  await dire(page, 'À compléter et à transmettre par vous')
})

test.describe('Sans JavaScript', () => {
  test.use({ javaScriptEnabled: false })

  test('un geste se fait, et un oubli se dit', async ({ page }) => {
    await signIn(page, 'Valideuse de la Haute-Loire')
    const acte = await createConvention(page, createTitre('Sans script'))
    await transmit(page, acte)
    await doWithReason(page, 'Retirer de l’examen', 'Pourquoi le retirez-vous', '')
    await expect(getResumeErreurs(page)).toContainText('Dites pourquoi')
    await page.getByLabel('Pourquoi le retirez-vous').fill('Parti trop tôt.')
    await page.getByRole('button', { name: 'Retirer de l’examen' }).click()
    await dire(page, 'À compléter et à transmettre par vous')
  })
})
