import type { Page } from '@playwright/test'
import { expectAccessible, expectSansDefilement } from '../support/accessibilite'
import { signIn } from '../support/connexion'
import { expect, test } from '../support/essai'
import { addMontant, createConvention, createTitre, getResumeErreurs, saveMontants } from '../support/redaction'

const AGENT = 'Rédactrice de l’Aveyron'

/** Un acte de deux montants, sur la période de la convention. */
async function openReconduction(page: Page): Promise<string> {
  await signIn(page, AGENT)
  const acte = await createConvention(page, createTitre('Reconduction'))
  await page.goto(`${acte}/montants?vue=formulaire`)
  await addMontant(page, 'Acte entier', { montant: '100 000,01', financeur: 'État' })
  await addMontant(page, 'Acte entier', { montant: '100 000,01', financeur: 'Département' })
  await saveMontants(page)
  await page.getByRole('link', { name: /Reprendre les montants d’une période/ }).click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Reprendre des montants')
  return acte
}

async function demand(page: Page, champ: RegExp, valeur: string): Promise<void> {
  await page.getByLabel('Premier jour de la nouvelle période').fill('01/01/2022')
  await page.getByLabel('Dernier jour').fill('31/12/2022')
  await page.getByLabel(champ).fill(valeur)
  await page.getByRole('button', { name: 'Voir ce que cela donne' }).click()
}

const FACTEUR = /^Un facteur/
const TOTAL = /^Un nouveau total/

test('un facteur se prévisualise, puis s’enregistre sans rien écraser', async ({ page }) => {
  test.setTimeout(120_000)
  const acte = await openReconduction(page)
  await demand(page, FACTEUR, '1,03')
  const apercu = page.getByRole('region', { name: 'Ce qui sera écrit' })
  await expect(apercu.getByRole('row', { name: /État/ })).toContainText('103 000,01 €')
  await expect(apercu).toContainText('2 montants sont arrondis au centime')
  await expectAccessible(page)
  await expectSansDefilement(page)

  await page.goto(`${acte}/montants?vue=formulaire`)
  await expect(page.getByRole('group', { name: /^Acte entier, ligne/ })).toHaveCount(2)
  await page.goBack()
  await page.getByRole('button', { name: 'Enregistrer ces montants' }).click()
  await expect(page.getByText('il leur reste à recevoir leur source')).toBeVisible()

  await page.goto(`${acte}/montants?vue=formulaire`)
  const lignes = page.getByRole('group', { name: /^Acte entier, ligne/ })
  await expect(lignes).toHaveCount(4)
  const montants = await lignes
    .getByLabel('Montant en euros')
    .evaluateAll((champs) =>
      champs.map((champ) => (champ instanceof HTMLInputElement ? champ.value.replaceAll(/\s/g, ' ') : '')),
    )
  expect(montants.toSorted()).toEqual(['100 000,01', '100 000,01', '103 000,01', '103 000,01'])

  await page.goto(`${acte}/montants/reconduction`)
  await page.getByLabel('Montants à reprendre').selectOption({ index: 1 })
  await demand(page, FACTEUR, '103 %')
  await expect(page.getByText('2 montants de la nouvelle période ont déjà un chiffre et restent')).toBeVisible()
  await expect(page.getByRole('button', { name: 'Enregistrer ces montants' })).toHaveCount(0)
})

test('un nouveau total tombe juste au centime, et le centime qui reste se dit', async ({ page }) => {
  await openReconduction(page)
  await demand(page, TOTAL, '250 000,01')
  const apercu = page.getByRole('region', { name: 'Ce qui sera écrit' })
  await expect(apercu.getByRole('row', { name: /Département/ })).toContainText('125 000,01 €')
  await expect(apercu.getByRole('row', { name: /État/ })).toContainText('125 000,00 €')
  await expect(apercu.getByRole('row', { name: /^Total/ })).toContainText('250 000,01 €')
  await expect(apercu).toContainText('1 centime restait après la division')
})

test('au clavier seul, chaque erreur se dit près de son champ et s’atteint depuis le résumé', async ({ page }) => {
  await openReconduction(page)
  await page.getByLabel('Premier jour de la nouvelle période').focus()
  await page.keyboard.press('ControlOrMeta+a')
  await page.keyboard.type('31/02/2022')
  await page.keyboard.press('Tab')
  await page.keyboard.press('Tab')
  await page.keyboard.type('un peu plus')
  await page.keyboard.press('Enter')

  const resume = getResumeErreurs(page)
  await expect(resume).toBeFocused()
  await expect(resume.getByRole('link')).toHaveCount(2)
  await expect(page.getByLabel(FACTEUR)).toHaveValue('un peu plus')
  await expect(page.getByRole('region', { name: 'Ce qui sera écrit' })).toHaveCount(0)
  await expectAccessible(page)
  await resume.getByRole('link', { name: /Écrivez un facteur/ }).press('Enter')
  await expect(page.getByLabel(FACTEUR)).toBeFocused()
})

test('tout se fait sans JavaScript', async ({ page, browser }) => {
  const acte = await openReconduction(page)
  const contexte = await browser.newContext({ javaScriptEnabled: false })
  const nue = await contexte.newPage()
  await signIn(nue, AGENT, `${acte}/montants/reconduction`)
  await demand(nue, FACTEUR, '2')
  await expect(nue.getByRole('region', { name: 'Ce qui sera écrit' })).toContainText('200 000,02 €')
  await nue.getByRole('button', { name: 'Enregistrer ces montants' }).click()
  await expect(nue.getByText('il leur reste à recevoir leur source')).toBeVisible()
  await contexte.close()
})
