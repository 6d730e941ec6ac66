import { expectAccessible } from '../support/accessibilite'
import { signIn } from '../support/connexion'
import { expect, test } from '../support/essai'
import { addMontant, addSource, createConvention, createTitre, saveMontants } from '../support/redaction'

test('une erreur de saisie d’un acte signé se corrige en public, et l’ancienne publication reste lisible', async ({
  page,
}) => {
  test.setTimeout(180_000)
  const titre = createTitre('Erratum')
  await signIn(page, 'Valideuse des Pyrénées-Atlantiques')
  const acte = await createConvention(page, titre)
  await addSource(page, acte, 'Convention signée')
  await page.goto(`${acte}/en-tete`)
  await page.getByLabel(/^Reprise après coup/).check()
  await page.getByRole('button', { name: 'Enregistrer l’en-tête' }).click()
  await expect(page.getByText('L’en-tête est enregistré.')).toBeVisible()
  await page.goto(`${acte}/montants?vue=formulaire`)
  await addMontant(page, 'Acte entier', { montant: '360 000', source: 'Convention signée' })
  await saveMontants(page)
  await page.goto(`${acte}/signature`)
  await page.getByLabel(/^J’ai relu tout ce qui précède/).check()
  await page.getByRole('button', { name: 'Signer et publier' }).click()
  await expect(page).toHaveURL(/fait=signer/)

  await page.getByRole('link', { name: 'Corriger une erreur de saisie' }).click()
  await page.getByRole('button', { name: 'Relire la correction' }).click()
  await expect(page.getByLabel('Raison de l’erratum')).toHaveAccessibleDescription(/Dites ce qui était faux/)
  await expectAccessible(page)
  await page.getByLabel('Raison de l’erratum').fill('Deux chiffres inversés à la saisie.')
  await page.locator('summary', { hasText: 'État' }).click()
  await page.getByLabel('Montant en euros').fill('630 000')
  await page.getByRole('button', { name: 'Relire la correction' }).click()

  await expect(page.getByRole('row', { name: /valeur/ })).toContainText('630 000 €')
  await expectAccessible(page)
  await page.getByRole('button', { name: 'Publier l’erratum' }).click()
  await expect(page.getByText('Cochez la case pour confirmer').first()).toBeVisible()
  await page.getByLabel(/^J’ai relu cette correction/).check()
  await page.getByRole('button', { name: 'Publier l’erratum' }).click()
  await expect(page.getByText('L’erratum est publié')).toBeVisible()

  await page.getByRole('link', { name: 'Voir la page publique' }).click()
  await expect(page.locator('p', { hasText: /^Corrigé le/ })).toContainText('Deux chiffres inversés à la saisie')
  await expect(page.getByRole('link', { name: 'lire l’ancienne publication' })).toHaveAttribute(
    'href',
    /\/publications\/0$/,
  )
  await page.getByRole('link', { name: 'Toutes les publications' }).click()
  await expect(page.getByText('Deux chiffres inversés à la saisie.')).toBeVisible()
  await page.getByRole('link', { name: /^Publication 1/ }).click()
  await expect(page.getByText('Ce n’est plus la publication en cours')).toBeVisible()
  await expect(page.getByRole('main')).toContainText('360 000 €')
})

test('la convention se lit à une date dans l’espace aussi', async ({ page }) => {
  await signIn(page, 'Valideuse de la Haute-Loire', '/espace/conventions')
  await page
    .getByRole('link', { name: /^Convention d’appui/ })
    .first()
    .click()
  await page.getByRole('textbox', { name: 'Situation au' }).fill('2020-10-23')
  await page.getByRole('button', { name: 'Voir à cette date' }).click()
  const bandeau = page.getByRole('region', { name: 'Situation au 23 octobre 2020' })
  await expect(bandeau).toContainText('Avenant 2020')
  await expectAccessible(page)
  await bandeau.getByRole('link', { name: 'Lire « Avenant 2020 »' }).click()
  await expect(page).toHaveURL(/\/espace\/actes\//)
})
