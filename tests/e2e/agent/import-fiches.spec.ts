import { createOdsDe } from '@/tests/factories/classeurs'
import { expectAccessible, expectSansDefilement } from '../support/accessibilite'
import { signIn } from '../support/connexion'
import { expect, test } from '../support/essai'
import { createConvention, createTitre } from '../support/redaction'

const texte = (contenu: string) =>
  `<table:table-cell office:value-type="string">${contenu
    .split('\n')
    .map((ligne) => `<text:p>${ligne}</text:p>`)
    .join('')}</table:table-cell>`

const table = (nom: string, lignes: readonly (readonly string[])[]) =>
  `<table:table table:name="${nom}">${lignes.map((cases) => `<table:table-row>${cases.map(texte).join('')}</table:table-row>`).join('')}</table:table>`

/** Un classeur d’agent : une mesure et deux actions, sous les titres de l’export, sans identifiant ni montant. */
const FICHES = createOdsDe(
  '',
  table('Mesures', [
    ['Intitulé', 'Volet'],
    ['Logement d’abord', 'Socle'],
  ]) +
    table('Actions', [
      ['Titre', 'Mesure', 'Statut', 'Objectif', 'Partenaires', 'Phases'],
      [
        'Bail glissant',
        'logement d’abord',
        'renforcée',
        '=Loger\nsans délai',
        'CAF\nCCAS',
        'Captation | 2020 | Brioude',
      ],
      ['Maraudes', '', '', 'Aller vers', '', ''],
    ]),
)

test('les fiches d’un classeur s’ajoutent, repartent dans l’export et s’annulent d’un geste', async ({ page }) => {
  await signIn(page, 'Rédactrice de l’Aveyron')
  const acte = await createConvention(page, createTitre('Fiches'))
  const deposit = async (name: string, buffer: Buffer) => {
    await page.goto(`${acte}/import`)
    await page
      .getByLabel('Fichier', { exact: true })
      .setInputFiles({ name, mimeType: 'application/octet-stream', buffer: Buffer.from(buffer) })
    await page.getByRole('button', { name: 'Voir ce que le fichier changerait' }).click()
  }

  await deposit('fiches.ods', FICHES)
  await expect(page.getByText('3 fiches à ajouter.')).toBeVisible()
  const fiches = page.getByRole('table', { name: 'Les fiches' })
  await expect(fiches.getByRole('row').filter({ hasText: 'Bail glissant' })).toContainText('À ajouter')
  await expect(fiches.getByRole('row').filter({ hasText: 'Phases' })).toContainText('Captation | 2020 | Brioude')
  await expectAccessible(page)
  await expectSansDefilement(page)

  await page.getByRole('button', { name: 'Importer 3 fiches' }).click()
  await expect(page.getByText('Le fichier est importé.')).toBeVisible()
  await expect(page.getByText('3 fiches écrites')).toBeVisible()

  await deposit('montants.xlsx', await (await page.request.get(`${acte}/montants.xlsx`)).body())
  await expect(page.getByText('3 fiches inchangées.')).toBeVisible()
  await expect(page.getByText('Le fichier dit déjà ce que dit l’acte.')).toBeVisible()

  await page.goto(`${acte}/import`)
  await page.getByRole('button', { name: 'Annuler cet import' }).click()
  await expect(page.getByText('L’import est annulé')).toBeVisible()
  await page.goto(`${acte}/journal`)
  await expect(page.getByText('a importé 3 fiches du fichier « fiches.ods »')).toBeVisible()
  await page.goto(acte)
  await expect(page.getByText('Bail glissant')).toHaveCount(0)
})
