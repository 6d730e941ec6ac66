import type { Page } from '@playwright/test'
import { expect } from './essai'

/** Entre avec un compte de démonstration, nommé comme son bouton. */
export async function signIn(page: Page, nom: string): Promise<void> {
  await page.goto('/connexion')
  await page.getByRole('button', { name: `Entrer comme ${nom}`, exact: true }).click()
  await expect(page).toHaveURL(/\/espace/)
}
