import type { Page } from '@playwright/test'
import { expect } from './essai'

/** Les gestes que l’écran offre, dans l’ordre de l’alphabet. */
export async function listGestes(page: Page): Promise<readonly (string | undefined)[]> {
  return page
    .locator('[data-geste]')
    .evaluateAll((elements) =>
      elements.map((element) => (element instanceof HTMLElement ? element.dataset.geste : undefined)).toSorted(),
    )
}

/** Transmet l’acte à la préfecture. */
export async function transmit(page: Page, acte: string): Promise<void> {
  await page.goto(acte)
  await page.getByRole('button', { name: 'Transmettre à la préfecture' }).click()
  await expect(page.getByText('L’acte est transmis à la préfecture.')).toBeVisible()
}

/** Examine l’acte et le valide, du côté de l’État. */
export async function validate(page: Page, acte: string): Promise<void> {
  await page.goto(acte)
  await page.getByRole('link', { name: 'Examiner' }).click()
  await page.getByRole('button', { name: 'Valider cette version' }).click()
  await expect(page.getByText('La version examinée est validée')).toBeVisible()
}

/** Fait un geste qui exige une raison. */
export async function doWithReason(page: Page, bouton: string, question: string, raison: string): Promise<void> {
  await page.locator('summary').filter({ hasText: bouton }).click()
  await page.getByLabel(question).fill(raison)
  await page.getByRole('button', { name: bouton }).click()
}

const SIGNATAIRES = [
  { nom: 'Jeanne Exemple', fonction: 'Préfète', partie: 'L’État' },
  { nom: 'Paul Exemple', fonction: 'Président du Département', partie: 'La collectivité' },
] as const

/** Nomme les deux signataires, dans le formulaire ouvert. */
export async function nameSignataires(page: Page): Promise<void> {
  for (const [rang, { nom, fonction, partie }] of SIGNATAIRES.entries()) {
    await page.getByRole('button', { name: 'Ajouter un signataire' }).click()
    const signataire = page.getByRole('group', { name: `Signataires ${rang + 1}` })
    await signataire.getByLabel('Nom').fill(nom)
    await signataire.getByLabel('Fonction').fill(fonction)
    await signataire.getByLabel('Signe pour').selectOption({ label: partie })
  }
}

/** Relit et signe l’acte, sur la page où ses preuves sont enregistrées. */
export async function sign(page: Page): Promise<void> {
  await page.getByLabel('J’ai relu tout ce qui précède').check()
  await page.getByRole('button', { name: 'Signer et publier' }).click()
  await expect(page.getByText('L’acte est signé et publié.')).toBeVisible()
}
