import { createHash } from 'node:crypto'
import { createDocx, createHtml, createPdf, createPdfDe } from '@/tests/factories/fichiers'
import { expectAccessible, expectSansDefilement } from '../support/accessibilite'
import { signIn } from '../support/connexion'
import { expect, test } from '../support/essai'
import { createConvention, createTitre, getResumeErreurs } from '../support/redaction'

const MO_20 = 20 * 1024 * 1024

const createFichier = (name: string, buffer: Buffer) => ({ name, mimeType: 'application/pdf', buffer })

test('un fichier refusé dit pourquoi, et ne fait rien perdre d’autre', async ({ page }) => {
  await signIn(page, 'Rédactrice de l’Aveyron')
  const acte = await createConvention(page, createTitre('Documents refusés'))
  await page.goto(`${acte}/documents`)
  for (const [nom, contenu, raison] of [
    ['convention.pdf', createDocx(), 'Ce fichier est un document Word'],
    ['page.pdf', createHtml(), 'n’est ni un PDF, ni un ODT, ni un XLSX'],
    ['coupe.pdf', createPdf().subarray(0, 200), 'Ce fichier est incomplet ou abîmé'],
    ['gros.pdf', createPdfDe(MO_20 + 1), 'Ce fichier dépasse'],
  ] as const) {
    await page.getByLabel('Titre').fill('Note de méthode')
    await page.getByLabel('Nature').selectOption({ label: 'Annexe' })
    await page.getByLabel('Fichier').setInputFiles(createFichier(nom, contenu))
    await page.getByRole('button', { name: 'Déposer le document' }).click()
    await expect(getResumeErreurs(page)).toContainText(raison)
    await expect(page.getByLabel('Titre')).toHaveValue('Note de méthode')
    await expect(page.getByLabel('Nature')).toHaveValue('annexe')
    await expect(page.getByLabel('Fichier')).toHaveAttribute('aria-invalid', 'true')
  }
  await expectAccessible(page)
  await page.setViewportSize({ width: 390, height: 844 })
  await expectSansDefilement(page)
})

test('un document se dépose sans script, se remplace, se retire, et se télécharge tel quel', async ({
  page: ordinaire,
  browser,
}) => {
  await signIn(ordinaire, 'Rédactrice de l’Aveyron')
  const acte = await createConvention(ordinaire, createTitre('Documents'))
  const storageState = await ordinaire.context().storageState()
  const context = await browser.newContext({ javaScriptEnabled: false, storageState })
  const page = await context.newPage()
  await page.goto(`${acte}/documents`)
  const contenu = createPdfDe(700_000)
  await page.getByLabel('Nature').selectOption({ label: 'Délibération' })
  await page.getByLabel('Titre').fill('Délibération du 24 juin')
  await page.getByLabel('Fichier').setInputFiles(createFichier('délibération n° 12.pdf', contenu))
  await page.getByRole('button', { name: 'Déposer le document' }).click()
  await expect(page.getByText('Le document est déposé.')).toBeVisible()
  await expect(page.getByText('Public à la signature', { exact: true })).toBeVisible()

  const adresse = await page.getByRole('link', { name: 'Délibération du 24 juin', exact: true }).getAttribute('href')
  const reponse = await page.request.get(adresse ?? '')
  const sha256 = createHash('sha256')
    .update(await reponse.body())
    .digest('hex')
  expect(sha256).toBe(createHash('sha256').update(contenu).digest('hex'))
  await expect(page.getByText(sha256)).toBeAttached()
  expect(reponse.headers()).toMatchObject({
    'content-type': 'application/pdf',
    'content-disposition': expect.stringMatching(/^attachment; .*filename\*=UTF-8''d%C3%A9lib/),
    'content-security-policy': "sandbox; default-src 'none'",
    'x-content-type-options': 'nosniff',
    'cache-control': 'private, no-store',
  })

  await page.getByRole('link', { name: 'Déposer une nouvelle version' }).click()
  await expect(page.getByLabel('Titre')).toHaveValue('Délibération du 24 juin')
  await page.getByLabel('Fichier').setInputFiles(createFichier('v2.pdf', createPdf()))
  await page.getByRole('button', { name: 'Déposer le document' }).click()
  await expect(page.getByText('Remplacé', { exact: true })).toBeVisible()

  await page.getByRole('button', { name: 'Retirer' }).click()
  await expect(page.getByText('Le document est retiré.')).toBeVisible()
  await expect(page.getByText('Public à la signature', { exact: true })).toHaveCount(0)

  const autre = await browser.newContext()
  const etrangere = await autre.newPage()
  await signIn(etrangere, 'Rédactrice du Lot')
  const inconnue = await etrangere.request.get(`/espace/documents/${crypto.randomUUID()}`)
  const refusee = await etrangere.request.get(adresse ?? '')
  expect([refusee.status(), await refusee.text()]).toEqual([404, await inconnue.text()])
  await autre.close()
  await context.close()
})

test('un dépôt qui ne vient pas du portail est refusé', async ({ page, baseURL }) => {
  await signIn(page, 'Rédactrice de l’Aveyron')
  const acte = await createConvention(page, createTitre('Origine'))
  const id = acte.split('/').at(-1)
  const reponse = await page.request.post(`/api/actes/${id}/documents`, {
    headers: { origin: 'https://ailleurs.example' },
    multipart: { titre: 'Piège', type: 'annexe', fichier: createFichier('piege.pdf', createPdf()) },
  })
  expect(reponse.status(), baseURL).toBe(403)
})
