import type { Page } from '@playwright/test'
import { expectAccessible } from './support/accessibilite'
import { signIn } from './support/connexion'
import { doWithReason, transmit } from './support/cycle'
import { expect, test } from './support/essai'
import { createConvention, createTitre } from './support/redaction'

/** La tâche ou la notification d’une convention, dans la section nommée. */
const getLigne = (page: Page, section: string, titre: string) =>
  page.getByRole('region', { name: section }).getByRole('listitem').filter({ hasText: titre })

test('un acte transmis attend l’État, qui en est prévenu tant que cela a un sens', async ({ page, openNavigateur }) => {
  const titre = createTitre('Mes actions')
  const commissaire = await openNavigateur()
  await signIn(page, 'Valideur du Lot')
  await signIn(commissaire, 'Commissaire d’Occitanie')
  const acte = await createConvention(page, titre)
  await page.goto('/espace')
  await expect(getLigne(page, 'Ce qui vous attend', titre)).toContainText('À compléter et à transmettre par vous')

  await transmit(page, acte)
  await page.goto('/espace')
  const attendu = getLigne(page, 'Ce qui attend les autres', titre)
  await expect(attendu).toContainText('À examiner')
  await expect(attendu).toContainText('par le commissaire d’Occitanie')

  await commissaire.goto('/espace')
  await expect(commissaire.getByRole('link', { name: /^Mes actions \d+ notifications? non lues?$/ })).toBeVisible()
  await getLigne(commissaire, 'Ce qui vous attend', titre).getByRole('link').click()
  await expect(commissaire).toHaveURL(acte)

  await commissaire.goto('/espace/notifications')
  const notification = commissaire.getByRole('listitem').filter({ hasText: titre })
  await expect(notification).toContainText('attend votre examen')
  await expectAccessible(commissaire)
  await notification.getByRole('button', { name: /^Marquer comme lue/ }).click()
  await expect(notification.getByText('Nouveau')).toHaveCount(0)

  await page.goto(acte)
  await doWithReason(page, 'Retirer de l’examen', 'Pourquoi le retirez-vous', 'Une erreur de période.')
  await expect(page.getByText(/^L’acte est retiré de l’examen/)).toBeVisible()
  await commissaire.reload()
  await expect(notification).toHaveCount(1)
  await expect(notification).toContainText('est retiré de l’examen')
})

test('une échéance passée est en retard, puis se tient', async ({ page }) => {
  const titre = createTitre('Échéance')
  await signIn(page, 'Rédactrice du Lot')
  const acte = await createConvention(page, titre)
  await page.getByText('Ajouter une échéance').click()
  const formulaire = page.getByRole('region', { name: 'Échéances' })
  await formulaire.getByRole('button', { name: 'Ajouter l’échéance' }).click()
  await expect(page.getByText('Dites ce qui est attendu à cette date.').first()).toBeVisible()
  await formulaire.getByLabel('Ce qui est attendu', { exact: true }).fill('Comité de pilotage')
  await formulaire.getByLabel('Date', { exact: true }).fill('15/05/2020')
  await formulaire.getByLabel('De qui', { exact: true }).selectOption({ label: 'La collectivité' })
  await formulaire.getByRole('button', { name: 'Ajouter l’échéance' }).click()
  await expect(page.getByText('L’échéance est enregistrée.')).toBeVisible()
  await expectAccessible(page)

  await page.goto('/espace')
  const retard = getLigne(page, 'Ce qui vous attend', titre).filter({ hasText: 'Comité de pilotage' })
  await expect(retard).toContainText('En retard')
  await expect(retard).toContainText('avant le 15 mai 2020')
  await expectAccessible(page)

  await page.goto(acte)
  await page.getByText('Tenir, déplacer ou retirer').click()
  await page.getByRole('button', { name: 'Marquer comme tenue' }).click()
  await expect(page.getByText('L’échéance est enregistrée.')).toBeVisible()
  await page.goto('/espace')
  await expect(retard).toHaveCount(0)
})

test.describe('sans JavaScript', () => {
  test.use({ javaScriptEnabled: false })

  test('on choisit quand le portail écrit', async ({ page }) => {
    await signIn(page, 'Valideur de l’Aveyron', '/espace/preferences')
    await page.getByLabel('Une fois par jour').check()
    await page.getByRole('button', { name: 'Enregistrer' }).click()
    await expect(page.getByText('Votre choix est enregistré.')).toBeVisible()
    await expect(page.getByLabel('Une fois par jour')).toBeChecked()
  })
})
