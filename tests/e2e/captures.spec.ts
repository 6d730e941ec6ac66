import type { Page } from '@playwright/test'
import { signIn } from './support/connexion'
import { expect, test } from './support/essai'

/** Les écrans à regarder après un changement, au format d’un ordinateur et d’un téléphone. */
const DOSSIER = 'tests/results/captures'
const ECRANS = { ordinateur: { width: 1280, height: 800 }, telephone: { width: 390, height: 844 } } as const

async function capture(page: Page, nom: string): Promise<void> {
  for (const [ecran, taille] of Object.entries(ECRANS)) {
    await page.setViewportSize(taille)
    await page.screenshot({ path: `${DOSSIER}/${nom}-${ecran}.png`, fullPage: true, animations: 'disabled' })
  }
}

for (const [nom, adresse] of [
  ['accueil', '/'],
  ['territoires', '/departements'],
  ['departement', '/departements/haute-loire'],
  ['convention', '/conventions/haute-loire/calpae-2019-2021'],
  ['convention-arrondie', '/conventions/lot/calpae-2019-2021'],
  ['convention-deux-natures', '/conventions/alsace/calpae-2019-2021-bas-rhin'],
  ['plan', '/conventions/pyrenees-atlantiques/agenda-21'],
  ['annonces', '/annonces'],
  ['connexion', '/connexion'],
  ['introuvable', '/departements/atlantide'],
] as const) {
  test(`capture : ${nom}`, async ({ page }) => {
    await page.goto(adresse)
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
    await capture(page, nom)
  })
}

for (const [nom, compte, adresse] of [
  ['mes-actions', 'Valideuse de la Haute-Loire', '/espace'],
  ['mes-conventions', 'Valideuse de la Haute-Loire', '/espace/conventions'],
  ['suivi', 'Chargée de mission nationale', '/espace/territoires'],
  ['comptes', 'Administrateur du portail', '/espace/comptes'],
] as const) {
  test(`capture : ${nom}`, async ({ page }) => {
    await signIn(page, compte, adresse)
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
    await capture(page, nom)
  })
}

test('capture : la présentation, à recopier dans public/capture.png quand l’écran change', async ({ page }) => {
  await page.setViewportSize(ECRANS.ordinateur)
  await page.goto('/conventions/haute-loire/calpae-2019-2021')
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
  await page.screenshot({ path: `${DOSSIER}/presentation.png`, animations: 'disabled' })
})
