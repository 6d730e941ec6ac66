import type { Page } from '@playwright/test'
import { expectAccessible, expectSansDefilement } from './support/accessibilite'
import { signIn } from './support/connexion'
import { expect, test } from './support/essai'
import { PAGES_PUBLIQUES } from './support/pages-publiques'
import {
  addMontant,
  addSource,
  createConvention,
  createTitre,
  getResumeErreurs,
  saveMontants,
} from './support/redaction'

const GRAND_ECRAN = { width: 1280, height: 800 }
const TELEPHONE = { width: 390, height: 844 }
const PETIT_TELEPHONE = { width: 320, height: 640 }

/** La page doit se lire en clair comme en sombre, sur un grand écran comme sur un téléphone. */
async function expectLisible(page: Page): Promise<void> {
  for (const [largeur, colorScheme] of [
    [GRAND_ECRAN, 'light'],
    [TELEPHONE, 'dark'],
  ] as const) {
    await page.setViewportSize(largeur)
    await page.emulateMedia({ colorScheme })
    await expectAccessible(page)
  }
  await page.setViewportSize(PETIT_TELEPHONE)
  await expectSansDefilement(page)
  await page.setViewportSize(GRAND_ECRAN)
  await page.emulateMedia({ colorScheme: null })
}

for (const adresse of PAGES_PUBLIQUES) {
  test(`${adresse} est accessible`, async ({ page }) => {
    await page.goto(adresse)
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
    await expectLisible(page)
  })
}

test('une fiche de provenance ouverte est accessible', async ({ page }) => {
  await page.goto('/conventions/haute-loire/calpae-2019-2021')
  await page
    .getByRole('button', { name: /^346 875,66 €/ })
    .first()
    .click()
  await expect(page.getByRole('dialog')).toBeVisible()
  await expectLisible(page)
})

for (const [compte, adresse] of [
  ['Instructeur de la Haute-Loire', '/espace'],
  ['Lectrice du Lot', '/espace'],
  ['Valideuse de la Haute-Loire', '/espace/notifications'],
  ['Valideuse de la Haute-Loire', '/espace/preferences'],
  ['Chargée de mission nationale', '/espace/territoires'],
  ['Chargée de mission nationale', '/espace/territoires?q=atlantide'],
  ['Chargée de mission nationale', '/espace/territoires?vue=a_appeler&tri=echeance'],
  ['Chargée de mission nationale', '/espace/territoires/haute-loire'],
  ['Administrateur du portail', '/espace/comptes'],
  ['Administrateur du portail', '/espace/journal'],
  ['Valideuse de la Haute-Loire', '/espace/conventions'],
  ['Rédacteur de la Haute-Loire', '/espace/conventions/nouvelle'],
  ['Rédacteur de la Haute-Loire', '/espace/comptes'],
  ['Instructeur de la Haute-Loire', '/espace/aide/cycle-de-vie'],
] as const) {
  test(`${compte} : ${adresse} est accessible`, async ({ page }) => {
    await signIn(page, compte)
    await page.goto(adresse)
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
    await expectLisible(page)
  })
}

test('l’acte signé, vu par sa collectivité, est accessible', async ({ page }) => {
  await signIn(page, 'Valideuse de la Haute-Loire', '/espace/conventions')
  await page
    .getByRole('link', { name: /^Convention d’appui/ })
    .first()
    .click()
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
  await expectLisible(page)
  await page.getByRole('region', { name: 'Actes' }).getByRole('link', { name: 'Avenant 2020' }).click()
  await expect(page.getByRole('heading', { name: 'Mesures et actions' })).toBeVisible()
  await expectLisible(page)
  await page.getByRole('link', { name: 'Répondre des écarts' }).click()
  await expect(page).toHaveURL(/\/ecarts$/)
  await expectLisible(page)
})

test('l’acte en rédaction, vide, rempli ou en erreur, est accessible sur chacune de ses pages', async ({ page }) => {
  test.setTimeout(180_000)
  await signIn(page, 'Valideuse des Pyrénées-Atlantiques')
  const acte = await createConvention(page, createTitre('Accessible'))
  const pages = ['', '/en-tete', '/mesures/catalogue', '/mesures/nouvelle', '/actions/nouvelle', '/montants', '/ecarts']
  for (const suite of [...pages, '/signature', '/documents', '/journal']) {
    await page.goto(acte + suite)
    await expectLisible(page)
  }

  await page.goto(`${acte}/actions/nouvelle`)
  await page.getByRole('button', { name: 'Enregistrer la fiche' }).click()
  await expect(getResumeErreurs(page)).toBeVisible()
  await expectLisible(page)
  await page.getByLabel('Titre').fill('Accompagner vers l’emploi les familles monoparentales du Béarn')
  await page.getByRole('button', { name: 'Enregistrer la fiche' }).click()
  await expect(page.getByText('La fiche action est enregistrée.')).toBeVisible()

  await addSource(page, acte, 'Convention signée')
  await page.goto(`${acte}/montants?vue=formulaire`)
  await addMontant(page, 'Acte entier', { montant: '1,234', source: 'Convention signée' })
  const departement = await addMontant(page, 'Acte entier', { montant: 'illisible', financeur: 'Département' })
  await page.getByRole('button', { name: 'Enregistrer', exact: true }).click()
  await expect(getResumeErreurs(page)).toBeVisible()
  await expectLisible(page)

  await page.getByRole('group', { name: 'Acte entier, ligne 1' }).getByLabel('Montant en euros').fill('123456789,01')
  await departement.getByLabel('Montant en euros').fill('123456789,00')
  await saveMontants(page)
  for (const suite of ['/montants', '', '/signature']) {
    await page.goto(acte + suite)
    await expectLisible(page)
  }
})
