import type { Page } from '@playwright/test'
import { signIn } from '../support/connexion'
import { expect, test } from '../support/essai'
import { addMesures, getCase } from '../support/grille'
import { addSource, createConvention, createTitre } from '../support/redaction'

/** Les neuf actions de la Haute-Loire en 2020 et leur montant, tels que le communiqué les donne. */
const ACTIONS = [
  ['Renforcement de l’Aide sociale à l’enfance', '128000'],
  ['Meilleur accueil des personnes', '62000'],
  ['Chantiers d’insertion et référent unique', '140249'],
  ['Accompagnement vers l’insertion', '94000'],
  ['Nouveaux bénéficiaires du RSA', '82000'],
  ['Formation des personnels', '18000'],
  ['Mobilité', '114000'],
  ['Guichet entreprises médiation', '32000'],
  ['Santé', '23143'],
] as const

/** L’État et le Département, « chacun ». */
const CHACUN = '346875,66'

const BUDGET_FRAPPES = 130
const FRAPPES_PAR_MINUTE = 200
/** Le temps de lire chaque chiffre dans la source avant de le taper. */
const LECTURE_SECONDES = 8

test('un agent formé saisit la Haute-Loire 2020 au seul clavier en moins de cinq minutes', async ({ page }, essai) => {
  await signIn(page, 'Rédactrice de l’Aveyron')
  const acte = await createConvention(page, createTitre('Haute-Loire'))
  await addSource(page, acte, 'Communiqué du 23 octobre 2020')
  await addMesures(
    page,
    acte,
    ACTIONS.map(([titre]) => titre),
  )
  await page.goto(`${acte}/montants?vue=grille`)
  await page.getByRole('button', { name: 'Partager l’ensemble en moitiés' }).waitFor()
  await page.waitForLoadState('networkidle')
  const clavier = createClavier(page)
  const requetes: string[] = []
  page.on('request', (requete) => {
    if (requete.method() === 'POST') requetes.push(requete.url())
  })

  await page.getByLabel('Nature des montants').focus()
  await clavier.reach('BUTTON', 'Ajouter')
  await clavier.press('Enter')
  await clavier.reach('TD', '')
  await clavier.type(CHACUN)
  await clavier.press('Tab')
  await clavier.type(CHACUN)
  await clavier.press('ArrowDown')
  await clavier.press('ArrowRight')
  for (const [, montant] of await inOrder(page)) {
    await clavier.type(montant)
    await clavier.press('Enter')
  }
  await expect(page.getByText(/Enregistré à \d{2}:\d{2}/)).toBeVisible()

  for (const [titre, montant] of ACTIONS) {
    const [euros = ''] = montant.split(',')
    await expect(getCase(page, titre, 'Ensemble')).toHaveText(new RegExp(euros.replace(/\B(?=(\d{3})+$)/g, '.')))
  }
  await expect(page.getByText('sans source')).toHaveCount(0)
  const secondes = (clavier.frappes() / FRAPPES_PAR_MINUTE) * 60 + (ACTIONS.length + 2) * LECTURE_SECONDES
  const bilan = `Haute-Loire 2020 : ${clavier.frappes()} frappes, ${requetes.length} requêtes, ${Math.round(secondes)} s`
  essai.annotations.push({ type: 'mesure', description: bilan })
  console.log(bilan)
  expect(clavier.frappes()).toBeLessThanOrEqual(BUDGET_FRAPPES)
  expect(secondes).toBeLessThan(300)
})

/** Les montants dans l’ordre où la grille range ses lignes. */
async function inOrder(page: Page): Promise<readonly (typeof ACTIONS)[number][]> {
  const titres = await page.getByRole('rowheader').allTextContents()
  return titres.flatMap((titre) => ACTIONS.filter(([action]) => action === titre.trim()))
}

/** Un clavier qui compte chaque touche. */
function createClavier(page: Page) {
  let frappes = 0
  const press = async (touche: string) => {
    frappes += 1
    await page.keyboard.press(touche)
  }
  return {
    press,
    frappes: () => frappes,
    type: async (texte: string) => {
      for (const caractere of texte) await press(caractere)
    },
    /** Tabule jusqu’à cet élément, sans la souris. */
    reach: async (balise: string, texte: string) => {
      for (let i = 0; i < 20; i += 1) {
        const atteint = await page.evaluate(
          ([nom, contenu]) =>
            document.activeElement?.tagName === nom && (document.activeElement.textContent ?? '').startsWith(contenu),
          [balise, texte] as const,
        )
        if (atteint) return
        await press('Tab')
      }
      throw new Error(`${balise} « ${texte} » ne s’atteint pas au clavier.`)
    },
  }
}
