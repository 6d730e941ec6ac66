import type { Page } from '@playwright/test'
import { signIn } from './support/connexion'
import { expect, test } from './support/essai'

const IDENTIFIANT_INCONNU = '00000000-0000-4000-8000-000000000000'

async function expectIntrouvable(page: Page, adresse: string): Promise<void> {
  const response = await page.goto(adresse)
  expect(response?.status()).toBe(404)
  await expect(page.getByRole('heading', { level: 1, name: 'Cette page est introuvable' })).toBeVisible()
}

async function findActe(page: Page): Promise<string> {
  await signIn(page, 'Rédacteur de la Haute-Loire', '/espace/conventions')
  await page
    .getByRole('link', { name: /^Convention d’appui/ })
    .first()
    .click()
  const lien = page.getByRole('region', { name: 'Actes' }).getByRole('link', { name: 'Avenant 2020' })
  return (await lien.getAttribute('href')) ?? ''
}

test('sans session, l’espace renvoie à la connexion, puis ramène à la page demandée', async ({ page }) => {
  await page.goto('/espace/conventions/nouvelle')
  await expect(page).toHaveURL(`/connexion?retour=${encodeURIComponent('/espace/conventions/nouvelle')}`)
  await expect(page.getByText('Vous reviendrez ensuite à la page demandée')).toBeVisible()
  await page.getByRole('button', { name: 'Entrer comme Rédactrice du Lot' }).click()
  await expect(page).toHaveURL('/espace/conventions/nouvelle')
})

test('après la connexion, une adresse d’un autre site n’est jamais suivie', async ({ page }) => {
  await page.goto(`/connexion?retour=${encodeURIComponent('//exemple.fr/espace')}`)
  await page.getByRole('button', { name: 'Entrer comme Rédactrice du Lot' }).click()
  await expect(page).toHaveURL('/espace')
})

test('l’acte d’une autre collectivité est introuvable, comme celui qui n’existe pas', async ({
  page,
  openNavigateur,
}) => {
  const acte = await findActe(page)
  const lot = await openNavigateur()
  await signIn(lot, 'Rédactrice du Lot')
  for (const adresse of [
    acte,
    `${acte}/montants`,
    `/espace/actes/${IDENTIFIANT_INCONNU}`,
    '/espace/actes/pas-un-acte',
  ]) {
    await expectIntrouvable(lot, adresse)
  }
})

test('la convention d’une autre collectivité est introuvable, comme celle qui n’existe pas', async ({
  page,
  openNavigateur,
}) => {
  await findActe(page)
  const lot = await openNavigateur()
  await signIn(lot, 'Rédactrice du Lot')
  for (const adresse of [new URL(page.url()).pathname, `/espace/conventions/${IDENTIFIANT_INCONNU}`]) {
    await expectIntrouvable(lot, adresse)
  }
})

test('un rédacteur n’ouvre ni les comptes ni le suivi des territoires', async ({ page }) => {
  await signIn(page, 'Rédactrice du Lot')
  for (const adresse of ['/espace/comptes', '/espace/territoires']) {
    const response = await page.goto(adresse)
    expect(response?.status()).toBe(403)
    await expect(page.getByRole('heading', { level: 1, name: 'Votre compte n’ouvre pas cette page' })).toBeVisible()
  }
})

test('une lectrice lit les conventions du Lot sans pouvoir en ouvrir une', async ({ page }) => {
  await signIn(page, 'Lectrice du Lot', '/espace/conventions')
  await expect(page.getByRole('heading', { level: 1, name: 'Mes conventions' })).toBeVisible()
  await expect(page.getByRole('link', { name: 'Nouvelle convention' })).toHaveCount(0)
  expect((await page.goto('/espace/conventions/nouvelle'))?.status()).toBe(403)
})

test('l’administrateur ferme les sessions d’une personne, qui doit se reconnecter', async ({
  page,
  openNavigateur,
}) => {
  const lectrice = await openNavigateur()
  await signIn(lectrice, 'Lectrice du Lot')
  await signIn(page, 'Administrateur du portail')
  await page.getByRole('button', { name: 'Fermer les sessions de Lectrice du Lot' }).click()
  await expect(page.getByRole('row', { name: /^Lectrice du Lot/ }).getByRole('button')).toHaveCount(0)
  await lectrice.reload()
  await expect(lectrice).toHaveURL(/\/connexion\?retour=/)
})

test('se déconnecter ferme l’espace', async ({ page }) => {
  await signIn(page, 'Rédactrice du Lot')
  await page.getByRole('button', { name: 'Se déconnecter' }).click()
  await expect(page).toHaveURL('/')
  await page.goto('/espace/conventions')
  await expect(page).toHaveURL(/\/connexion/)
})
