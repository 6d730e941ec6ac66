import type { Page } from '@playwright/test'
import { expectAccessible } from '../support/accessibilite'
import { signIn } from '../support/connexion'
import { expect, test } from '../support/essai'
import { createConvention, createMesure, createTitre } from '../support/redaction'

const REDACTEUR = 'Rédacteur des Pyrénées-Atlantiques'
const VALIDEUSE = 'Valideuse des Pyrénées-Atlantiques'

async function saveMesure(page: Page, champs: Readonly<Record<string, string>>): Promise<void> {
  for (const [label, texte] of Object.entries(champs)) await page.getByLabel(label).fill(texte)
  await page.getByRole('button', { name: 'Enregistrer la mesure' }).click()
}

test('deux personnes sur la même mesure : l’agent voit les deux valeurs, qui et quand, et choisit', async ({
  page,
  openNavigateur,
}) => {
  await signIn(page, REDACTEUR)
  const acte = await createConvention(page, createTitre('Conflit'))
  const adresse = await createMesure(page, acte, 'Accueil')

  const collegue = await openNavigateur()
  await signIn(collegue, VALIDEUSE)
  await collegue.goto(adresse)
  await expect(collegue.getByLabel('Intitulé', { exact: true })).toHaveValue('Accueil')

  await saveMesure(page, { Intitulé: 'Accueil social', 'Code local': 'A1' })
  await expect(page.getByText('La mesure est enregistrée.')).toBeVisible()
  await saveMesure(collegue, { Intitulé: 'Premier accueil', Descriptif: 'Le mien' })

  await expect(
    collegue.getByText(/^Rédacteur des Pyrénées-Atlantiques a enregistré une autre version le /),
  ).toBeVisible()
  const intitule = collegue.getByRole('group', { name: 'Intitulé' })
  await expect(intitule.getByLabel('Ma saisie : Premier accueil')).not.toBeChecked()
  await expect(intitule.getByLabel('L’enregistré : Accueil social')).not.toBeChecked()
  await expect(collegue.getByLabel('Code local')).toHaveValue('A1')
  await expect(collegue.getByRole('group', { name: 'Descriptif' })).toHaveCount(0)
  await expect(collegue.getByLabel('Descriptif')).toHaveValue('Le mien')
  await expectAccessible(collegue)

  await collegue.getByRole('button', { name: 'Enregistrer la mesure' }).click()
  await expect(collegue.getByRole('alert').getByText(/choisissez ce qui reste/)).toBeVisible()
  await intitule.getByLabel('L’enregistré : Accueil social').check()
  await collegue.getByRole('button', { name: 'Enregistrer la mesure' }).click()
  await expect(collegue.getByText('La mesure est enregistrée.')).toBeVisible()

  await page.goto(adresse)
  await expect(page.getByLabel('Intitulé', { exact: true })).toHaveValue('Accueil social')
  await expect(page.getByLabel('Code local')).toHaveValue('A1')
  await expect(page.getByLabel('Descriptif')).toHaveValue('Le mien')
})

test('sans script aussi, la saisie reste et les deux versions se départagent', async ({ page, browser }) => {
  await signIn(page, REDACTEUR)
  const acte = await createConvention(page, createTitre('Conflit sans script'))
  const adresse = await createMesure(page, acte, 'Accueil')

  const context = await browser.newContext({ javaScriptEnabled: false })
  const collegue = await context.newPage()
  await signIn(collegue, VALIDEUSE)
  await collegue.goto(adresse)
  await saveMesure(page, { Intitulé: 'Accueil social' })
  await expect(page.getByText('La mesure est enregistrée.')).toBeVisible()

  await saveMesure(collegue, { Intitulé: 'Premier accueil', Descriptif: 'Le mien' })
  await expect(collegue.getByLabel('Intitulé', { exact: true })).toHaveValue('Premier accueil')
  await collegue.getByLabel('Garder toute ma saisie').check()
  await collegue.getByRole('button', { name: 'Enregistrer la mesure' }).click()
  await expect(collegue.getByText('La mesure est enregistrée.')).toBeVisible()
  await context.close()

  await page.goto(adresse)
  await expect(page.getByLabel('Intitulé', { exact: true })).toHaveValue('Premier accueil')
  await expect(page.getByLabel('Descriptif')).toHaveValue('Le mien')
})
