import { type BrowserContext, test as base, expect, type Page } from '@playwright/test'

export { expect }

type Outils = {
  /** Vrai quand l’essai provoque lui-même des pannes de l’enregistrement : leurs réponses ne sont pas des incidents. */
  readonly pannes: boolean
  readonly surveillance: undefined
  /** Ouvre une page dans un autre navigateur : une autre personne, sans session. */
  readonly openNavigateur: () => Promise<Page>
}

/** L’essai échoue si une page, même en passant, écrit une erreur, viole sa politique de contenu ou perd une ressource. */
export const test = base.extend<Outils>({
  pannes: [false, { option: true }],
  surveillance: [
    async ({ context, pannes }, use) => {
      const incidents = watchIncidents(context, pannes)
      await use(undefined)
      expect(incidents, 'aucune erreur dans la console').toEqual([])
    },
    { auto: true },
  ],
  openNavigateur: async ({ browser }, use) => {
    const ouverts: { readonly context: BrowserContext; readonly incidents: readonly string[] }[] = []
    await use(async () => {
      const context = await browser.newContext()
      ouverts.push({ context, incidents: watchIncidents(context) })
      return context.newPage()
    })
    for (const { context, incidents } of ouverts) {
      expect(incidents, 'aucune erreur dans la console de l’autre navigateur').toEqual([])
      await context.close()
    }
  },
})

/** Un échec de chargement se lit dans la réponse, qui dit si c’est la page demandée ou ce dont elle dépend. */
function watchIncidents(context: BrowserContext, pannes = false): readonly string[] {
  const incidents: string[] = []
  context.on('weberror', (erreur) => incidents.push(String(erreur.error())))
  context.on('console', (message) => {
    if (message.type() === 'error' && !message.text().startsWith('Failed to load resource')) {
      incidents.push(message.text())
    }
  })
  context.on('response', (response) => {
    if (pannes && new URL(response.url()).pathname.startsWith('/api/')) return
    if (response.status() >= 400 && !response.request().isNavigationRequest()) {
      incidents.push(`${response.status()} ${response.url()}`)
    }
  })
  return incidents
}
