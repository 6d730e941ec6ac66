import type { Locator, Page } from '@playwright/test'
import { createClavier } from '../support/clavier'
import { signIn } from '../support/connexion'
import { expect, test } from '../support/essai'
import { addMesures, getCase, openGrille } from '../support/grille'
import {
  addMontant,
  createConvention,
  createFiche,
  createMesure,
  createTitre,
  expectEnregistre,
} from '../support/redaction'

const REDACTEUR = 'Rédacteur des Pyrénées-Atlantiques'

test.use({ pannes: true })

interface Saisie {
  /** Ouvre la page où l’on tape. */
  readonly open: (page: Page, acte: string) => Promise<void>
  readonly getChamp: (page: Page) => Locator
  readonly texte: string
  readonly attendu: RegExp
}

const getMontant = (page: Page) =>
  page.getByRole('group', { name: 'Acte entier, ligne 1' }).getByLabel('Montant en euros')

const SAISIES: Readonly<Record<string, Saisie>> = {
  'le formulaire des montants': {
    async open(page, acte) {
      await page.goto(`${acte}/montants?vue=formulaire`)
      await addMontant(page, 'Acte entier', { montant: '' })
    },
    getChamp: getMontant,
    texte: '98765,43',
    attendu: /^98\s?765,43$/,
  },
  'une mesure': {
    async open(page, acte) {
      await createMesure(page, acte, 'Accueil')
    },
    getChamp: (page) => page.getByLabel('Descriptif'),
    texte: 'Accueillir',
    attendu: /^Accueillir$/,
  },
  'une fiche action': {
    async open(page, acte) {
      await createFiche(page, acte, 'Guichet')
    },
    getChamp: (page) => page.getByLabel('Objectif'),
    texte: 'Accueillir sans rendez-vous',
    attendu: /^Accueillir sans rendez-vous$/,
  },
}

/** La session finie, se reconnecte et revient, sans la souris. */
async function signInAuClavier(page: Page, adresse: string): Promise<void> {
  const clavier = createClavier(page)
  await expect(page.locator('[data-enregistrement]')).toContainText('votre session est finie')
  await clavier.reach(page.getByRole('link', { name: 'Se reconnecter' }))
  await clavier.press('Enter')
  await clavier.reachContenu(page.getByRole('button', { name: `Entrer comme ${REDACTEUR}` }))
  await clavier.press('Enter')
  await expect(page).toHaveURL(adresse)
}

for (const [nom, { open, getChamp, texte, attendu }] of Object.entries(SAISIES)) {
  test(`la session finie, au clavier seul, on revient au même champ : ${nom}`, async ({ page, context }) => {
    await signIn(page, REDACTEUR)
    await open(page, await createConvention(page, createTitre('Retour au champ')))
    const adresse = page.url()
    await context.clearCookies()
    await getChamp(page).focus()
    await page.keyboard.type(texte)
    await signInAuClavier(page, adresse)
    await expect(getChamp(page)).toHaveValue(attendu)
    await expect(getChamp(page)).toBeFocused()
    await expectEnregistre(page)
    await page.reload()
    await expect(getChamp(page)).toHaveValue(attendu)
  })
}

test('la session finie, au clavier seul, on revient à la même case de la grille', async ({ page, context }) => {
  await signIn(page, REDACTEUR)
  const acte = await createConvention(page, createTitre('Retour à la case'))
  await addMesures(page, acte, ['Accueil', 'Formation'])
  await openGrille(page, acte)
  const adresse = page.url()
  await context.clearCookies()
  await getCase(page, 'Formation', 'Département').focus()
  await page.keyboard.type('98765,43')
  await page.keyboard.press('Enter')
  await expect(page.locator('[data-enregistrement]')).toContainText('votre session est finie')
  await page.keyboard.press('Escape')
  await signInAuClavier(page, adresse)
  await expect(getCase(page, 'Formation', 'Département')).toHaveText(/98\s765,43/)
  await expect(getCase(page, 'Formation', 'Département')).toBeFocused()
  await expectEnregistre(page)
  await page.keyboard.type('5')
  await page.keyboard.press('Enter')
  await expect(getCase(page, 'Formation', 'Département')).toHaveText('5')
})
