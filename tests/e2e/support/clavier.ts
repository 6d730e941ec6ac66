import type { Locator, Page } from '@playwright/test'

/** Un agent sans souris, dont chaque touche est comptée. */
export interface Clavier {
  readonly press: (touche: string) => Promise<void>
  readonly type: (texte: string) => Promise<void>
  /** Tabule jusqu’à cet élément. */
  readonly reach: (cible: Locator) => Promise<void>
  /** Va au contenu par le lien d’évitement, puis tabule jusqu’à cet élément. */
  readonly reachContenu: (cible: Locator) => Promise<void>
  readonly countFrappes: () => number
}

const TABULATIONS_MAX = 60

export function createClavier(page: Page): Clavier {
  let frappes = 0
  const press = async (touche: string) => {
    frappes += 1
    await page.keyboard.press(touche)
  }
  const reach = async (cible: Locator) => {
    await cible.waitFor()
    for (let i = 0; i < TABULATIONS_MAX; i += 1) {
      if (await cible.evaluate((element) => element === document.activeElement)) return
      await press('Tab')
    }
    throw new Error(`${cible} ne s’atteint pas au clavier.`)
  }
  return {
    press,
    reach,
    countFrappes: () => frappes,
    type: async (texte) => {
      frappes += texte.length
      await page.keyboard.type(texte)
    },
    reachContenu: async (cible) => {
      await reach(page.getByRole('link', { name: 'Aller au contenu' }))
      await press('Enter')
      await reach(cible)
    },
  }
}
