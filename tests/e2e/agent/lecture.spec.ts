import { readFileSync } from 'node:fs'
import path from 'node:path'
import type { Page } from '@playwright/test'
import { expectAccessible } from '../support/accessibilite'
import { signIn } from '../support/connexion'
import { expect, test } from '../support/essai'
import { createConvention, createTitre, getResumeErreurs } from '../support/redaction'

const lireTexte = (nom: string) =>
  readFileSync(path.resolve(import.meta.dirname, `../../fixtures/textes/${nom}.txt`), 'utf8')

const ARTICLE = lireTexte('haute-loire')
const FICHES = lireTexte('inventes/cls-fiches')

async function remplirTexte(page: Page, texte: string, titre = 'Haute-Loire : près de 700 000 €'): Promise<void> {
  await page.getByLabel('Texte à lire').fill(texte)
  await page.getByLabel('Titre du document').fill(titre)
  await page.getByLabel('Nature').selectOption({ label: 'Presse' })
  await page.getByRole('button', { name: 'Lire le texte' }).click()
}

async function collerTexte(page: Page, acte: string, texte: string): Promise<void> {
  await page.goto(`${acte}/texte`)
  await remplirTexte(page, texte)
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

test('chaque ligne s’accepte, se corrige ou se refuse, au clavier, et l’erreur se lit à côté du champ', async ({
  page,
}) => {
  await signIn(page, 'Rédactrice de l’Aveyron')
  const acte = await createConvention(page, createTitre('Fiches lues'))
  await collerTexte(page, acte, FICHES)
  const fiche = page.getByRole('group', { name: /^Action 1\.1 Passerelles/ })
  await fiche.getByText('Corriger').focus()
  await page.keyboard.press('Enter')
  await expect(fiche.getByLabel('Partenaires')).toHaveValue("CAF de l'Orsonne\ncommunes\nMSA")
  await fiche.getByLabel('Intitulé').fill('')
  await page.getByRole('button', { name: 'Enregistrer ce que j’ai accepté' }).click()
  await expect(getResumeErreurs(page)).toContainText('Donnez un intitulé.')
  await expect(fiche.getByText('Donnez un intitulé.')).toBeVisible()
  await fiche.getByLabel('Intitulé').fill('Passerelles corrigées')

  const refusee = page.getByRole('group', { name: /^Action 3\.1 Bagageries/ })
  await refusee.getByLabel('Accepter').focus()
  await page.keyboard.press('ArrowRight')
  await expect(refusee.getByLabel('Refuser')).toBeChecked()
  await page
    .getByRole('group', { name: /61 200 €/ })
    .getByLabel('Refuser')
    .check()
  await page.getByRole('button', { name: 'Enregistrer ce que j’ai accepté' }).click()
  await expect(page.getByText('Ce que vous avez accepté du texte est enregistré')).toBeVisible()
  await expect(page.getByText('Bagageries solidaires')).toHaveCount(0)
  await page.getByRole('link', { name: 'Passerelles corrigées' }).first().click()
  await expect(page.getByLabel('Pilote')).toHaveValue("Direction de l'enfance et de la famille")
  await expect(page.getByLabel('Calendrier')).toHaveValue('septembre 2024 – décembre 2025')
})

test('sur un petit écran, rien ne déborde et la page reste accessible', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 })
  await signIn(page, 'Rédactrice de l’Aveyron')
  const acte = await createConvention(page, createTitre('Petit écran'))
  await collerTexte(page, acte, ARTICLE)
  await expect(page.getByRole('heading', { name: 'Mis à part' })).toBeVisible()
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(390)
  await expectAccessible(page)
})

test('une convention s’ouvre depuis un texte, et le texte se lit aussitôt pour son acte', async ({ page }) => {
  await signIn(page, 'Rédactrice de l’Aveyron')
  await page.goto('/espace/conventions/nouvelle')
  await page.getByRole('link', { name: 'Collez-le' }).click()
  await remplirTexte(page, lireTexte('inventes/communique-prefecture'), 'Communiqué du 14 mars')
  await expect(page.getByLabel('Cadre')).toHaveValue('cls')
  await expect(page.getByLabel('Premier jour')).toHaveValue('01/01/2024')
  await expectAccessible(page)
  const titre = createTitre('Ouverte depuis un texte')
  await page.getByLabel('Titre').fill(titre)
  await page.getByRole('button', { name: 'Créer la convention et lire son acte' }).click()
  await expect(page.getByText('La convention est créée.')).toBeVisible()
  await expect(page.getByRole('group', { name: /^1 284 000 €, État/ })).toBeVisible()
  await page.getByRole('button', { name: 'Enregistrer ce que j’ai accepté' }).click()
  await expect(page.getByText('Ce que vous avez accepté du texte est enregistré')).toBeVisible()
  await expect(page.getByText(titre).first()).toBeVisible()
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

  test('une convention s’ouvre depuis un texte, et son acte s’en lit', async ({ page }) => {
    await signIn(page, 'Rédactrice de l’Aveyron')
    await page.goto('/espace/conventions/nouvelle/texte')
    await remplirTexte(page, lireTexte('inventes/communique-prefecture'), 'Communiqué du 14 mars')
    await page.getByLabel('Titre').fill(createTitre('Ouverte sans script'))
    await page.getByRole('button', { name: 'Créer la convention et lire son acte' }).click()
    await expect(page.getByText('La convention est créée.')).toBeVisible()
    await page.getByRole('button', { name: 'Lire le texte' }).click()
    await page.getByRole('button', { name: 'Enregistrer ce que j’ai accepté' }).click()
    await expect(page.getByText('Ce que vous avez accepté du texte est enregistré')).toBeVisible()
  })
})
