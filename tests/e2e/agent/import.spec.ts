import type { Page } from '@playwright/test'
import { createXlsxDe } from '@/tests/factories/classeurs'
import { createBombe } from '@/tests/factories/classeurs-hostiles'
import { expectAccessible, expectSansDefilement } from '../support/accessibilite'
import { signIn } from '../support/connexion'
import { expect, test } from '../support/essai'
import { createConvention, createTitre, getResumeErreurs } from '../support/redaction'

const REDACTRICE = 'Rédactrice de l’Aveyron'

interface Fichier {
  readonly name: string
  readonly mimeType: string
  readonly buffer: Buffer
}

const xlsx = (buffer: Buffer, name = 'montants.xlsx'): Fichier => ({
  name,
  mimeType: 'application/octet-stream',
  buffer,
})
const csv = (contenu: string): Fichier => ({
  name: 'montants.csv',
  mimeType: 'text/csv',
  buffer: Buffer.from(contenu),
})

/** Envoie un fichier depuis la page de l’import. */
async function deposit(page: Page, acte: string, fichier: Fichier): Promise<void> {
  await page.goto(`${acte}/import`)
  await page.getByLabel('Fichier', { exact: true }).setInputFiles(fichier)
  await page.getByRole('button', { name: 'Voir ce que le fichier changerait' }).click()
}

const getRangee = (page: Page, ligne: string) =>
  page.getByRole('table', { name: 'Les montants' }).getByRole('row').filter({ hasText: ligne })

test('le fichier d’un agent se relit, s’importe et s’annule sans script', async ({ page: ordinaire, browser }) => {
  await signIn(ordinaire, REDACTRICE)
  const acte = await createConvention(ordinaire, createTitre('Import'))
  const context = await browser.newContext({
    javaScriptEnabled: false,
    storageState: await ordinaire.context().storageState(),
  })
  const page = await context.newPage()
  await deposit(
    page,
    acte,
    csv('Tableau de suivi;;\nAction;État 2020;Département 2020\nL’acte entier;346 875,66;\nHors convention;12;13\n'),
  )
  await expect(page.getByRole('heading', { name: 'Relire avant d’importer' })).toBeVisible()
  await expect(page.getByText('1 libellé à faire correspondre')).toBeVisible()
  await expect(page.getByRole('button', { name: /^Importer/ })).toHaveCount(0)

  await page.getByLabel('« Hors convention »').selectOption({ label: 'Ne pas importer' })
  await page.getByRole('button', { name: 'Relire le fichier ainsi' }).click()
  await expect(getRangee(page, 'L’acte entier')).toContainText('346 875,66 €')
  await page.getByRole('button', { name: 'Importer 1 montant' }).click()
  await expect(page.getByText('Le fichier est importé.')).toBeVisible()

  await page.getByRole('button', { name: 'Annuler cet import' }).click()
  await expect(page.getByText('L’import est annulé')).toBeVisible()
  await expect(page.getByRole('button', { name: 'Annuler cet import' })).toHaveCount(0)
  await page.goto(`${acte}/journal`)
  await expect(page.getByText('a importé 1 montant du fichier « montants.csv »')).toBeVisible()
  await context.close()
})

test('le classeur de l’acte s’exporte, se change et revient ; ce qui a bougé se choisit', async ({ page }) => {
  await signIn(page, REDACTRICE)
  const acte = await createConvention(page, createTitre('Aller-retour'))
  await deposit(page, acte, csv('Action;État 2020;Département 2020\nL’acte entier;100 000,00;90 000,00\n'))
  await page.getByRole('button', { name: 'Importer 2 montants' }).click()
  await expect(page.getByText('Le fichier est importé.')).toBeVisible()

  const exporte = await (await page.request.get(`${acte}/montants.csv`)).text()
  await deposit(page, acte, csv(exporte))
  await expect(page.getByText('Le fichier dit déjà ce que dit l’acte.')).toBeVisible()

  await deposit(page, acte, csv(exporte.replace('100000,00', '120000,00')))
  await expect(getRangee(page, 'L’acte entier')).toContainText('100 000 €')
  await expect(getRangee(page, 'L’acte entier')).toContainText('120 000 €')
  await page.getByRole('button', { name: 'Importer 1 montant' }).click()
  await expect(page.getByText('Le fichier est importé.')).toBeVisible()

  await deposit(page, acte, csv(exporte.replace('100000,00', '130000,00')))
  await page.getByRole('button', { name: 'Appliquer ces choix' }).click()
  await expect(getResumeErreurs(page)).toContainText('Choisissez ce qui reste.')
  await expectAccessible(page)
  await page.getByLabel('Prendre le fichier').check()
  await page.getByRole('button', { name: 'Appliquer ces choix' }).click()
  await expect(page.getByText('Le fichier est importé.')).toBeVisible()
  await expect(page.getByRole('button', { name: 'Annuler cet import' })).toHaveCount(3)
  await expectAccessible(page)
})

test('un fichier laid dit toutes ses erreurs à la fois, à leur place', async ({ page }) => {
  await signIn(page, REDACTRICE)
  const acte = await createConvention(page, createTitre('Laid'))
  const tete = (texte: string, ref: string) => `<c r="${ref}" t="inlineStr"><is><t>${texte}</t></is></c>`
  const rangees = [
    `<row r="1">${tete('Suivi des crédits', 'A1')}</row>`,
    `<row r="3">${tete('Action', 'A3')}${tete('Crédits 2020', 'B3')}</row>`,
    `<row r="4">${tete('État', 'B4')}${tete('Département', 'C4')}</row>`,
    `<row r="5">${tete('L’acte entier', 'A5')}${tete('environ mille', 'B5')}<c r="C5"><v>12.345</v></c></row>`,
    `<row r="6">${tete('Total', 'A6')}<c r="B6"><v>12</v></c></row>`,
  ]
  const fusions = '<mergeCells count="2"><mergeCell ref="A3:A4"/><mergeCell ref="B3:C3"/></mergeCells>'
  await deposit(page, acte, xlsx(createXlsxDe(rangees.join(''), { suite: fusions })))
  await expect(page.getByText('2 erreurs dans le fichier')).toBeVisible()
  const erreurs = page.getByRole('table', { name: 'À corriger dans le fichier' })
  await expect(erreurs.getByRole('rowheader', { name: 'Feuille Feuille, B5' })).toBeVisible()
  await expect(erreurs.getByRole('rowheader', { name: 'Feuille Feuille, C5' })).toBeVisible()
  await expect(page.getByRole('button', { name: /^Importer/ })).toHaveCount(0)
  await expectAccessible(page)
  await page.getByText('endroits du fichier ignorés').click()
  await expect(page.getByText('« Total » est un total')).toBeVisible()
  await page.setViewportSize({ width: 390, height: 844 })
  await expectSansDefilement(page)
})

test('un fichier refusé dit pourquoi et garde la page', async ({ page }) => {
  await signIn(page, REDACTRICE)
  const acte = await createConvention(page, createTitre('Refusé'))
  for (const [fichier, raison] of [
    [xlsx(createBombe()), 'occuperait bien plus que sa taille'],
    [csv(''), 'Ce fichier est vide.'],
    [xlsx(Buffer.from('%PDF-1.4 un document'), 'acte.pdf'), 'ni un classeur XLSX ou ODS, ni un texte CSV'],
  ] as const) {
    await deposit(page, acte, fichier)
    await expect(getResumeErreurs(page)).toContainText(raison)
    await expect(page.getByLabel('Fichier', { exact: true })).toHaveAttribute('aria-invalid', 'true')
  }
  await expectAccessible(page)
  await page.setViewportSize({ width: 390, height: 844 })
  await expectSansDefilement(page)
})
