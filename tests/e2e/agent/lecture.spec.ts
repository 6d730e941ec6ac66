import { readFileSync } from 'node:fs'
import path from 'node:path'
import type { Page } from '@playwright/test'
import { expectAccessible } from '../support/accessibilite'
import { signIn } from '../support/connexion'
import { expect, test } from '../support/essai'
import { createConvention, createTitre, getResumeErreurs } from '../support/redaction'

const ARTICLE = readFileSync(path.resolve(import.meta.dirname, '../../fixtures/textes/haute-loire.txt'), 'utf8')

async function collerTexte(page: Page, acte: string, texte: string): Promise<void> {
  await page.goto(`${acte}/texte`)
  await page.getByLabel('Texte à lire').fill(texte)
  await page.getByLabel('Titre du document').fill('Haute-Loire : près de 700 000 €')
  await page.getByLabel('Nature').selectOption({ label: 'Presse' })
  await page.getByRole('button', { name: 'Lire le texte' }).click()
}

test('un article collé devient mesures et montants, chacun avec sa citation', async ({ page }) => {
  await signIn(page, 'Rédactrice de l’Aveyron')
  const acte = await createConvention(page, createTitre('Depuis un texte'))
  await collerTexte(page, acte, ARTICLE)
  await expect(
    page.getByRole('region', { name: 'Texte lu' }).locator('mark', { hasText: '346 875,66 € chacun' }),
  ).toBeVisible()
  await expect(page.getByText('Ce texte ne nomme pas Aveyron')).toBeVisible()
  await expectAccessible(page)

  await page.getByRole('button', { name: 'Enregistrer ce que j’ai accepté' }).click()
  await expect(page.getByText('Ce que vous avez accepté du texte est enregistré')).toBeVisible()
  await expect(page.getByText('Parité attestée au centime').first()).toBeVisible()
  await expect(page.getByText('693 392 €').first()).toBeVisible()

  await collerTexte(page, acte, ARTICLE)
  await expect(page.getByText('Déjà saisi').first()).toBeVisible()
})

test('deux périodes acceptées se refusent à côté du champ, et rien n’est perdu', async ({ page }) => {
  await signIn(page, 'Rédactrice de l’Aveyron')
  const acte = await createConvention(page, createTitre('Refus de lecture'))
  await collerTexte(page, acte, ARTICLE)
  await page
    .getByRole('group', { name: /^Période.*2019-2021/ })
    .getByLabel('Accepter')
    .check()
  await page.getByRole('button', { name: 'Enregistrer ce que j’ai accepté' }).click()
  await expect(getResumeErreurs(page)).toContainText('Une seule période par acte.')
  await expect(page.getByRole('group', { name: /^Période.*2019-2021/ }).getByLabel('Accepter')).toBeChecked()
})

test.describe('sans script', () => {
  test.use({ javaScriptEnabled: false })

  test('le texte se lit et se relit', async ({ page }) => {
    await signIn(page, 'Rédactrice de l’Aveyron')
    const acte = await createConvention(page, createTitre('Sans script'))
    await collerTexte(page, acte, ARTICLE)
    await expect(page.getByRole('heading', { name: 'Mis à part' })).toBeVisible()
    await page.getByRole('button', { name: 'Revenir au texte' }).click()
    await expect(page.getByLabel('Titre du document')).toHaveValue('Haute-Loire : près de 700 000 €')
    await expect(page.getByLabel('Texte à lire')).toHaveValue(/346 875,66/)
  })
})
