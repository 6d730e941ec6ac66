import type { Locator, Page } from '@playwright/test'
import { expect, test } from './support/essai'
import { createTitre } from './support/redaction'

const TABULATIONS_MAX = 150

/** Avance de tabulation en tabulation jusqu’à l’élément, comme qui n’a pas de souris. */
async function tabTo(page: Page, cible: Locator): Promise<void> {
  for (let pas = 0; pas < TABULATIONS_MAX; pas += 1) {
    await page.keyboard.press('Tab')
    if (await cible.evaluate((element) => element === document.activeElement)) return
  }
  throw new Error(`${cible} ne s’atteint pas au clavier.`)
}

async function press(page: Page, cible: Locator): Promise<void> {
  await tabTo(page, cible)
  await page.keyboard.press('Enter')
}

test('chercher un département et lire une provenance, au clavier seul', async ({ page }) => {
  await page.goto('/')
  const evitement = page.getByRole('link', { name: 'Aller au contenu' })
  await page.keyboard.press('Tab')
  await expect(evitement).toBeFocused()
  await expect(evitement).toBeVisible()
  await page.keyboard.press('Enter')
  await expect(page).toHaveURL('/#contenu')

  await tabTo(page, page.getByLabel('Chercher un département ou une métropole'))
  await page.keyboard.type('haute loire')
  await page.keyboard.press('Enter')
  await expect(page.getByRole('heading', { level: 1, name: 'Haute-Loire (43)' })).toBeVisible()
  await press(page, page.getByRole('main').getByRole('link', { name: /^Convention d’appui/ }))
  await expect(page).toHaveURL('/conventions/haute-loire/calpae-2019-2021')

  const montant = page.getByRole('button', { name: /^346 875,66 €/ }).first()
  await tabTo(page, montant)
  await page.keyboard.press('Space')
  const fiche = page.getByRole('dialog', { name: '346 875,66 €' })
  await expect(fiche).toBeVisible()
  await page.keyboard.press('Tab')
  await expect(fiche.getByRole('button', { name: 'Fermer' })).toBeFocused()
  await page.keyboard.press('Escape')
  await expect(fiche).toBeHidden()
  await expect(montant).toBeFocused()
})

test('entrer, ouvrir une convention et y enregistrer un montant, au clavier seul', async ({ page }) => {
  await page.goto('/connexion')
  await press(page, page.getByRole('button', { name: 'Entrer comme Rédactrice de l’Aveyron' }))
  await expect(page).toHaveURL('/espace')
  await press(page, page.getByRole('link', { name: 'Mes conventions' }))
  await press(page, page.getByRole('link', { name: 'Nouvelle convention' }))
  await press(page, page.getByRole('link', { name: 'CALPAE' }))
  await tabTo(page, page.getByLabel('Titre'))
  await page.keyboard.press('ControlOrMeta+a')
  await page.keyboard.type(createTitre('Au clavier'))
  await page.keyboard.press('Enter')
  await expect(page.getByText('La convention est enregistrée.')).toBeVisible()

  await press(page, page.getByRole('link', { name: 'Montants', exact: true }))
  await press(page, page.getByRole('link', { name: 'Formulaire', exact: true }))
  const groupe = page.getByRole('region', { name: 'Acte entier', exact: true })
  await press(page, groupe.getByRole('button', { name: 'Ajouter une ligne' }))
  await expect(groupe.getByLabel('Montant en euros')).toBeFocused()
  await page.keyboard.type('346875.66')
  await page.keyboard.press('Enter')
  await expect(page.getByText(/^Enregistré à \d{2}:\d{2}$/)).toBeVisible()
})
