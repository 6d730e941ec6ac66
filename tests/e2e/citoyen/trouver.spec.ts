import type { Page } from '@playwright/test'
import { expect, test } from '../support/essai'

async function searchPortail(page: Page, question: string): Promise<void> {
  await page.getByLabel('Une mesure, une action, un document, un territoire').fill(question)
  await page.getByRole('button', { name: 'Lancer la recherche' }).click()
  await expect(page.getByRole('heading', { level: 1, name: 'Rechercher' })).toBeVisible()
}

test('de n’importe quelle page, un mot mal accordé et sans accent mène à la fiche publiée', async ({ page }) => {
  await page.goto('/glossaire')
  await searchPortail(page, 'sortie seche')
  await expect(page.getByRole('heading', { level: 2 })).toContainText(/à «\ssortie seche\s»/)
  await expect(page.locator('mark').first()).toBeVisible()
  await page.getByRole('link', { name: 'La prévention des « sorties sèches »' }).click()
  await expect(page).toHaveURL(/\/conventions\/lot\/calpae-2019-2021#fiche-/)
})

test('un territoire se trouve aussi, avant ce qui le cite', async ({ page }) => {
  await page.goto('/')
  await searchPortail(page, 'haute loire')
  await page.getByRole('main').getByRole('link', { name: 'Haute-Loire (43)' }).click()
  await expect(page.getByRole('heading', { level: 1, name: 'Haute-Loire (43)' })).toBeVisible()
})

test('un filtre reste dans l’adresse, et se quitte', async ({ page }) => {
  await page.goto('/recherche?q=accueil')
  await page.getByRole('link', { name: /^Mesures \(\d+\)/ }).click()
  await expect(page).toHaveURL('/recherche?q=accueil&genre=mesure')
  await expect(page.getByLabel('Parmi')).toHaveValue('mesure')
  await page.getByRole('navigation', { name: 'Réponses par genre' }).getByRole('link', { name: 'Tout' }).click()
  await expect(page).toHaveURL('/recherche?q=accueil')
})

test('sans réponse, la page dit quoi essayer', async ({ page }) => {
  await page.goto('/recherche?q=zzzz&region=76')
  await expect(page.getByRole('heading', { level: 2 })).toHaveText(/^Rien ne répond à «\szzzz\s»$/)
  await expect(page.getByText('Essayez moins de mots')).toBeVisible()
  await page.getByRole('link', { name: 'Chercher dans tous les genres et toutes les régions' }).click()
  await expect(page).toHaveURL('/recherche?q=zzzz')
})

test('une mesure du catalogue se lit d’un territoire à l’autre', async ({ page }) => {
  await page.goto('/mesures')
  await page.getByRole('link', { name: 'Prévenir toute sortie sèche de l’aide sociale à l’enfance' }).click()
  await expect(page.getByText(/^\d+ territoires? sur 121 (a|ont) publié cette mesure/)).toBeVisible()
  await expect(page.getByRole('table', { name: 'Région par région' })).toContainText('Occitanie')
  await page.getByRole('link', { name: /« sorties sèches » de l’aide sociale à l’enfance$/ }).click()
  await expect(page).toHaveURL(/\/conventions\/lot\/calpae-2019-2021#fiche-/)
})

test('une mesure inconnue se dit, même sans JavaScript', async ({ page }) => {
  const response = await page.goto('/mesures/inconnue')
  expect(response?.status()).toBe(404)
  await expect(page.getByRole('heading', { level: 1, name: 'Cette page est introuvable' })).toBeVisible()
})

test('une région dit qui a publié et qui ne l’a pas fait', async ({ page }) => {
  await page.goto('/departements/lot')
  await page.getByRole('navigation', { name: 'Fil d’Ariane' }).getByRole('link', { name: 'Occitanie' }).click()
  await expect(page.getByRole('heading', { level: 1, name: 'Occitanie' })).toBeVisible()
  await expect(page.getByText(/^En Occitanie, \d+ territoires sur 1\d ont publié/)).toBeVisible()
  await expect(page.getByRole('table', { name: 'Conventions publiées' })).toContainText('Aveyron')
  await expect(page.getByRole('region', { name: 'Territoires non renseignés' })).toContainText(
    'Montpellier Méditerranée Métropole',
  )
  const response = await page.goto('/regions/atlantide')
  expect(response?.status()).toBe(404)
})
