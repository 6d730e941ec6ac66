import AxeBuilder from '@axe-core/playwright'
import type { Page } from '@playwright/test'
import { expect } from './essai'

const REGLES = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']

/** Vérifie que la page, dans son état présent, n’enfreint aucune règle d’axe. */
export async function expectAccessible(page: Page): Promise<void> {
  const { violations } = await new AxeBuilder({ page }).withTags(REGLES).analyze()
  const constats = violations.map(({ id, nodes }) => ({ id, elements: nodes.map(({ html }) => html) }))
  expect(constats, `accessibilité de ${page.url()}`).toEqual([])
}

/** Vérifie que rien ne déborde de l’écran ; seuls les tableaux défilent, dans leur cadre. */
export async function expectSansDefilement(page: Page): Promise<void> {
  const largeurs = await page.evaluate(() => [document.documentElement.scrollWidth, window.innerWidth])
  expect(largeurs[0], `largeur de ${page.url()}`).toBeLessThanOrEqual(largeurs[1] ?? 0)
}
