import type { Page } from '@playwright/test'
import { expectAccessible } from '../support/accessibilite'
import { signIn } from '../support/connexion'
import { sign } from '../support/cycle'
import { expect, test } from '../support/essai'
import { createConvention, createTitre } from '../support/redaction'

const VALIDEUSE = 'Valideuse des Pyrénées-Atlantiques'

/** Enregistre un acte ancien depuis la convention, et rend son adresse. */
async function addReprise(page: Page, convention: string, place: string, libelle: string): Promise<string> {
  await page.goto(convention)
  await page.locator('summary').filter({ hasText: 'Enregistrer un acte ancien' }).click()
  await page.getByLabel('Place dans la convention').selectOption({ label: place })
  await page.getByLabel('Libellé', { exact: true }).last().fill(libelle)
  await page.getByRole('button', { name: 'Enregistrer cet acte ancien' }).click()
  await expect(page.getByText('L’acte ancien a sa place')).toBeVisible()
  return new URL(page.url()).pathname
}

/** Donne à un acte ancien la date qui le distingue de celui d’avant. */
async function dateActe(page: Page, acte: string, date: string): Promise<void> {
  await page.goto(`${acte}/en-tete`)
  await page.getByLabel('Date de signature').fill(date)
  await page.getByRole('button', { name: 'Enregistrer l’en-tête' }).click()
  await expect(page.getByText('L’en-tête est enregistré.')).toBeVisible()
}

async function signAncien(page: Page, acte: string): Promise<void> {
  await page.goto(`${acte}/signature`)
  await sign(page)
}

test('une convention et ses deux avenants, saisis à l’envers, se publient sans trou', async ({ page }) => {
  await signIn(page, VALIDEUSE)
  const initial = await createConvention(page, createTitre('Reprise'))
  await page.goto(`${initial}/en-tete`)
  await page.getByLabel('Reprise après coup, depuis des sources publiques').check()
  await page.getByRole('button', { name: 'Enregistrer l’en-tête' }).click()
  await expect(page.getByText('L’en-tête est enregistré.')).toBeVisible()
  await page.getByRole('link', { name: 'Sources et contexte' }).click()
  await expect(page).toHaveURL(/conventions/)
  const convention = new URL(page.url()).pathname

  const second = await addReprise(page, convention, 'L’avenant de rang 2', 'Avenant 2020')
  await expect(page.getByText('Cet acte attend ceux d’avant')).toBeVisible()
  await expect(page.getByText('Il manque l’avenant de rang 1 : enregistrez-le d’abord.')).toBeVisible()
  await expectAccessible(page)
  await page.goto(convention)
  await expect(page.getByText('La suite des actes a un trou')).toBeVisible()
  await expectAccessible(page)

  const premier = await addReprise(page, convention, 'L’avenant de rang 1', 'Avenant 2019')
  await page.goto(`${second}/signature`)
  await expect(page.getByText(/ne sont pas encore signés/)).toBeVisible()
  await expect(page.getByRole('button', { name: 'Signer et publier' })).toHaveCount(0)

  await dateActe(page, premier, '01/07/2019')
  await dateActe(page, second, '23/10/2020')
  for (const acte of [initial, premier, second]) await signAncien(page, acte)
  await expect(page.getByText(/enregistré après coup par Valideuse des Pyrénées-Atlantiques le /)).toBeVisible()

  await page.getByRole('link', { name: 'Voir la page publique' }).click()
  await expect(page).toHaveURL(/\/actes\/2$/)
  await expect(page.getByText(/enregistré après coup par Valideuse des Pyrénées-Atlantiques le /)).toBeVisible()
  await page.goto(convention)
  await expect(page.getByText('La suite des actes a un trou')).toHaveCount(0)
})
