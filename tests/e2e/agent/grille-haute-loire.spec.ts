import type { Page, TestInfo } from '@playwright/test'
import { type Clavier, createClavier } from '../support/clavier'
import { signIn } from '../support/connexion'
import { expect, test } from '../support/essai'
import { getCase, openGrille, paste } from '../support/grille'
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
const SOURCE = 'Communiqué du 23 octobre 2020'

/** Un agent formé, qui tape plus lentement qu’une dactylo. */
const FRAPPE_MS = 200
/** Le temps de trouver chaque chiffre et chaque titre dans la source. */
const LECTURE_S = 5
/** Le temps qu’une page s’ouvre. */
const PAGE_S = 2
const BUDGET_S = 300

test('un agent formé saisit la Haute-Loire 2020 au seul clavier en moins de cinq minutes', async ({ page }, essai) => {
  await signIn(page, 'Rédactrice de l’Aveyron')
  const acte = await createConvention(page, createTitre('Haute-Loire'))
  const compte = watchRequetes(page)
  const clavier = createClavier(page)

  await test.step('la source', async () => {
    await page.goto(acte)
    await clavier.reachContenu(page.getByRole('link', { name: 'Sources et contexte' }))
    await clavier.press('Enter')
    await clavier.reach(page.getByLabel('Titre du document'))
    await clavier.type(SOURCE)
    await clavier.reach(page.getByLabel('Nature'))
    await clavier.type('Acte s')
    await clavier.reach(page.getByRole('button', { name: 'Ajouter la source' }))
    await clavier.press('Enter')
    await expect(page.getByText('La source est enregistrée.')).toBeVisible()
  })

  await test.step('les neuf actions', async () => {
    await clavier.reachContenu(page.getByRole('link', { name: 'Convention initiale' }).first())
    await clavier.press('Enter')
    await clavier.reachContenu(page.getByRole('main').getByRole('link', { name: 'Montants', exact: true }))
    await clavier.press('Enter')
    await clavier.reachContenu(page.getByRole('button', { name: 'Ajouter', exact: true }))
    await clavier.press('Enter')
    // La grille rend la case où l’on était : tabuler à travers elle, en arrivant, a pu en changer.
    await clavier.reach(page.locator('[role="gridcell"][tabindex="0"]'))
    await clavier.press('ArrowDown')
    for (const [titre] of ACTIONS) {
      await clavier.type(titre)
      await clavier.press('Enter')
    }
  })

  await test.step('les onze montants', async () => {
    await clavier.press('ArrowUp')
    await clavier.press('Control+Home')
    await clavier.type(CHACUN)
    await clavier.press('Tab')
    await clavier.type(CHACUN)
    await clavier.press('ArrowDown')
    await clavier.press('ArrowRight')
    for (const [, montant] of ACTIONS) {
      await clavier.type(montant)
      await clavier.press('Enter')
    }
    await expect(page.getByText(/Enregistré à \d{2}:\d{2}/)).toBeVisible()
  })

  await expectHauteLoire(page)
  await page.reload()
  await expectHauteLoire(page)
  await expect(page.getByText('sans source')).toHaveCount(0)
  expect(report(essai, clavier, compte())).toBeLessThan(BUDGET_S)
})

test('le tableau du communiqué se colle d’un geste, actions et montants', async ({ page }) => {
  await signIn(page, 'Rédactrice de l’Aveyron')
  const acte = await createConvention(page, createTitre('Haute-Loire collée'))
  await addSource(page, acte, SOURCE)
  await openGrille(page, acte)
  await page.getByRole('button', { name: 'Ajouter', exact: true }).click()
  const compte = watchRequetes(page)
  await page.getByLabel('Titre d’une nouvelle action').focus()
  const lignes = ACTIONS.map(([titre, montant]) => `${titre}\t\t\t${montant} €`)
  await paste(page, { texte: ['Action\tÉtat\tDépartement\tEnsemble', ...lignes, 'Total\t\t\t693392 €'].join('\n') })
  await expect(
    page.getByRole('status').filter({ hasText: '9 lignes ajoutées, 27 cases collées, 1 ligne de total laissée' }),
  ).toBeVisible()
  await expectHauteLoire(page)
  await expect(page.getByText(/Enregistré à \d{2}:\d{2}/)).toBeVisible()
  expect(compte().envois).toBe(2)
  await page.reload()
  await expectHauteLoire(page)

  await test.step('le même tableau, recollé dans la grille, retrouve ses lignes et n’en crée pas', async () => {
    await getCase(page, 'Acte entier', 'État').click()
    await paste(page, { texte: 'Santé\t\t\t24 000\nLogement\t\t\t1 000' })
    await expect(
      page.getByRole('status').filter({ hasText: /1 ligne retrouvée.*laissé \(«.Logement.»\)/ }),
    ).toBeVisible()
    await expect(getCase(page, 'Santé', 'Ensemble')).toHaveText(/24.000/)
    await expect(getCase(page, 'Logement', 'Ensemble')).toHaveCount(0)
    await page.keyboard.press('Control+z')
    await expect(getCase(page, 'Santé', 'Ensemble')).toHaveText(/23.143/)
  })
})

async function expectHauteLoire(page: Page): Promise<void> {
  for (const [titre, montant] of ACTIONS) {
    await expect(getCase(page, titre, 'Ensemble')).toHaveText(new RegExp(montant.replace(/\B(?=(\d{3})+$)/g, '.')))
  }
}

/** Compte ce que le navigateur demande au portail : les pages et leurs lectures, et ce qu’il envoie. */
function watchRequetes(page: Page) {
  const compte = { lectures: 0, envois: 0 }
  page.on('request', (requete) => {
    if (requete.method() === 'POST') compte.envois += 1
    else if (['document', 'fetch', 'xhr'].includes(requete.resourceType())) compte.lectures += 1
  })
  return () => compte
}

/** Écrit la mesure dans le compte rendu, et rend les secondes qu’elle vaut. */
function report(essai: TestInfo, clavier: Clavier, { lectures, envois }: ReturnType<ReturnType<typeof watchRequetes>>) {
  const frappes = clavier.countFrappes()
  const faits = ACTIONS.length * 2 + 3
  const secondes = Math.round((frappes * FRAPPE_MS) / 1000 + faits * LECTURE_S + 3 * PAGE_S)
  const bilan = `Haute-Loire 2020 : ${frappes} frappes, ${envois} envois, ${lectures} lectures, ${secondes} s`
  essai.annotations.push({ type: 'mesure', description: bilan })
  console.log(bilan)
  return secondes
}
