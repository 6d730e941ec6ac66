import type { Page } from '@playwright/test'
import { expect } from './essai'

/** Entre avec un compte de démonstration, nommé comme son bouton, et va à l’adresse voulue. */
export async function signIn(page: Page, nom: string, adresse?: string): Promise<void> {
  await page.goto('/connexion')
  await page.getByRole('button', { name: `Entrer comme ${nom}`, exact: true }).click()
  await expect(page).toHaveURL(/\/espace/)
  if (adresse !== undefined) await page.goto(adresse)
}
