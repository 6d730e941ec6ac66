import type { Page } from '@playwright/test'
import { signIn } from '../support/connexion'
import { doWithReason } from '../support/cycle'
import { expect, test } from '../support/essai'
import { saveMontants } from '../support/redaction'

const CONVENTION = 'Convention d’appui à la lutte contre la pauvreté et d’accès à l’emploi 2019-2021'
const CHANGEMENTS_PUBLICS = '/conventions/haute-loire/calpae-2019-2021/changements'

test('l’avenant 2021 de la Haute-Loire se prépare depuis l’acte de 2020', async ({ page, openNavigateur }) => {
  test.setTimeout(120_000)
  const visiteur = await openNavigateur()
  await signIn(page, 'Valideuse de la Haute-Loire', '/espace/conventions')

  const acte = await test.step('trois gestes l’ouvrent : la convention, l’avenant, son bouton', async () => {
    await page.getByRole('link', { name: CONVENTION }).first().click()
    await page.getByText('Ouvrir un avenant').click()
    await page.getByRole('button', { name: 'Ouvrir l’avenant' }).click()
    await expect(page.getByText('L’avenant est ouvert')).toBeVisible()
    return new URL(page.url()).pathname
  })
  await test.step('il est proposé pour 2021, et copie les neuf actions sans un chiffre nouveau', async () => {
    await expect(page.getByRole('heading', { level: 1, name: 'Avenant 2021' })).toBeVisible()
    await page.goto(`${acte}/changements`)
    const contenu = page.getByRole('main')
    await expect(contenu).toContainText('aucune somme ne change, mais des montants restent à renseigner')
    await expect(contenu).toContainText('9 mesures ou actions continuent sans changer de texte')
  })
  await test.step('un seul avenant est ouvert à la fois', async () => {
    await page.goto('/espace/conventions')
    await page.getByRole('link', { name: CONVENTION }).first().click()
    await expect(page.getByRole('heading', { name: 'Actes' })).toBeVisible()
    await expect(page.getByText('Ouvrir un avenant')).toHaveCount(0)
  })
  await test.step('un montant saisi se lit aussitôt dans ce qui change', async () => {
    await enterMontant(page, acte)
    await page.goto(`${acte}/changements`)
    const mouvements = page.getByRole('region', { name: /Annoncé, 2021 · somme des lignes/ })
    await expect(mouvements.getByRole('row', { name: /Pour la mobilité/ })).toContainText('+120 000 €')
    await expect(page.getByRole('main')).toContainText('absente du premier, est de 120 000 €')
  })
  await test.step('rien n’en paraît au public', async () => {
    await visiteur.goto(CHANGEMENTS_PUBLICS)
    await expect(visiteur.getByRole('heading', { level: 1 })).toHaveText('De la convention initiale à l’avenant 2020')
    await expect(visiteur.getByRole('main')).not.toContainText('2021')
  })
  await test.step('il s’abandonne, avec sa raison', async () => {
    await page.goto(acte)
    await doWithReason(page, 'Abandonner', 'Pourquoi l’abandonner', 'Essai de préparation.')
    await expect(page.getByText('L’acte est abandonné.')).toBeVisible()
  })
})

async function enterMontant(page: Page, acte: string): Promise<void> {
  await page.goto(`${acte}/montants?vue=formulaire`)
  const groupe = page.getByRole('region', { name: 'Pour la mobilité', exact: true })
  const ligne = groupe.getByRole('group', { name: /, ligne \d+$/ }).last()
  await ligne.getByLabel('Montant en euros').fill('120 000')
  await saveMontants(page)
}

test('un avenant d’échéance laisse les montants en lecture, jusqu’à ce qu’on les déverrouille', async ({ page }) => {
  test.setTimeout(120_000)
  await signIn(page, 'Valideur de l’Aveyron', '/espace/conventions')
  await page
    .getByRole('link', { name: /lutte contre la pauvreté/ })
    .first()
    .click()
  await page.getByText('Ouvrir un avenant').click()
  await page.getByLabel('Changement d’échéance').check()
  await page.getByLabel('Libellé').first().fill('Avenant d’échéance')
  await page.getByLabel('La même que l’acte précédent').check()
  await expect(page.getByLabel('Année', { exact: true })).toBeHidden()
  await page.getByRole('button', { name: 'Ouvrir l’avenant' }).click()
  await expect(page.getByText('L’avenant est ouvert')).toBeVisible()
  const acte = new URL(page.url()).pathname
  await page.goto(`${acte}/montants?vue=formulaire`)
  await expect(page.getByText('Bloc verrouillé')).toBeVisible()
  await expect(page.getByRole('button', { name: 'Enregistrer', exact: true })).toBeDisabled()
  await page.getByRole('button', { name: 'Déverrouiller ce bloc' }).click()
  await expect(page.getByText('Bloc verrouillé')).toHaveCount(0)
  await page.goto(acte)
  await doWithReason(page, 'Abandonner', 'Pourquoi l’abandonner', 'Essai.')
  await expect(page.getByText('L’acte est abandonné.')).toBeVisible()
})
