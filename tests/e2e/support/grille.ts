import { readFile } from 'node:fs/promises'
import type { Locator, Page } from '@playwright/test'
import { expect } from './essai'

/** La case d’un sujet et d’un payeur : la grille la nomme « Formation, État, 2020 : … ». */
export function getCase(page: Page, sujet: string, payeur: string): Locator {
  return page.getByRole('gridcell', { name: new RegExp(`^${sujet}, ${payeur}, `) })
}

/** Ouvre la grille de l’acte et attend qu’elle réponde au clavier. */
export async function openGrille(page: Page, acte: string): Promise<void> {
  await page.goto(`${acte}/montants?vue=grille`)
  await expect(async () => {
    await page.getByRole('gridcell').first().click()
    await page.keyboard.press('Escape')
    await expect(page.getByText('La touche Tabulation sort maintenant de la grille.')).toBeVisible({ timeout: 500 })
  }).toPass()
}

/** Ajoute des mesures à l’acte. */
export async function addMesures(page: Page, acte: string, intitules: readonly string[]): Promise<void> {
  for (const intitule of intitules) {
    await page.goto(acte)
    await page.getByRole('link', { name: 'Une mesure' }).click()
    await page.getByRole('textbox', { name: 'Intitulé' }).fill(intitule)
    await page.getByRole('button', { name: 'Enregistrer la mesure' }).click()
    await expect(page.getByRole('textbox', { name: 'Intitulé' })).toBeHidden()
  }
}

interface Copie {
  readonly texte?: string
  readonly html?: string
}

/** Colle dans la case active ce qu’un autre logiciel aurait copié, dans ses propres formats. */
export async function paste(page: Page, { texte = '', html = '' }: Copie): Promise<void> {
  await page.evaluate(
    ([plain, riche]) => {
      const donnees = new DataTransfer()
      if (plain) donnees.setData('text/plain', plain)
      if (riche) donnees.setData('text/html', riche)
      document.activeElement?.dispatchEvent(
        new ClipboardEvent('paste', { clipboardData: donnees, bubbles: true, cancelable: true }),
      )
    },
    [texte, html] as const,
  )
}

/** Ce que la grille copie ou coupe, tel qu’un tableur le recevrait. */
export async function copy(page: Page, geste: 'copy' | 'cut' = 'copy'): Promise<string> {
  return page.evaluate((type) => {
    const donnees = new DataTransfer()
    document.activeElement?.dispatchEvent(
      new ClipboardEvent(type, { clipboardData: donnees, bubbles: true, cancelable: true }),
    )
    return donnees.getData('text/plain')
  }, geste)
}

/** Un presse-papiers gardé tel qu’un logiciel l’a rempli. */
export async function readCopie(nom: string): Promise<string> {
  return readFile(new URL(`../../fixtures/presse-papiers/${nom}`, import.meta.url), 'utf8')
}
