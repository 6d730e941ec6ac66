import type { Page } from '@playwright/test'
import { expect, test } from '../support/essai'

const HAUTE_LOIRE = '/conventions/haute-loire/calpae-2019-2021'

const getBandeau = (page: Page) => page.getByRole('region', { name: /^Situation au/ })

/** Un champ de date se remplit ainsi avec ou sans script. */
async function chooseDate(page: Page, jour: string): Promise<void> {
  await page.getByRole('textbox', { name: 'Situation au' }).fill(jour)
  await page.getByRole('button', { name: 'Voir à cette date' }).click()
}

test('la date choisie donne l’acte en vigueur, une adresse permanente et un retour', async ({ page }) => {
  await page.goto(HAUTE_LOIRE)
  await chooseDate(page, '2020-10-23')
  await expect(page).toHaveURL(`${HAUTE_LOIRE}?au=2020-10-23`)
  await expect(page).toHaveTitle(/situation au 23 octobre 2020/)
  await expect(getBandeau(page)).toContainText('Acte en vigueur\u202f: Avenant 2020')
  await expect(page.locator('link[rel=canonical]')).toHaveAttribute('href', /calpae-2019-2021\?au=2020-10-23$/)
  await expect(page.getByRole('navigation', { name: 'Fil d’Ariane' })).toContainText('Situation au 23 octobre 2020')
  await page.getByRole('link', { name: 'Revenir à aujourd’hui' }).click()
  await expect(page).toHaveURL(HAUTE_LOIRE)
  await expect(getBandeau(page)).toHaveCount(0)
})

test('la veille de l’avenant, la convention initiale, sans date connue, n’est pas située', async ({ page }) => {
  await page.goto(`${HAUTE_LOIRE}?au=2020-10-22`)
  await expect(getBandeau(page)).toContainText('Aucun acte que l’on sache signé à cette date')
  await expect(getBandeau(page)).toContainText('sa date de signature n’est pas renseignée')
  await expect(page.getByRole('main')).not.toContainText('346')
  await page.getByRole('link', { name: 'Convention initiale' }).click()
  await expect(page).toHaveURL(`${HAUTE_LOIRE}/actes/0`)
})

test('après le terme de la convention, son dernier acte se lit encore, et la page le dit', async ({ page }) => {
  await page.goto(`${HAUTE_LOIRE}?au=2021-12-31`)
  await expect(getBandeau(page)).not.toContainText('achevée')
  await page.goto(`${HAUTE_LOIRE}?au=2022-01-01`)
  await expect(getBandeau(page)).toContainText('La période de la convention s’est achevée le 31 décembre 2021.')
  await expect(page.getByText('Parité attestée au centime').first()).toBeVisible()
})

test('un mois de signature sans jour compte à partir du dernier', async ({ page }) => {
  const aveyron = '/conventions/aveyron/calpae-2019-2021'
  await page.goto(`${aveyron}?au=2019-05-31`)
  await expect(getBandeau(page)).toContainText('Aucun acte signé à cette date')
  await page.goto(`${aveyron}?au=2019-06-29`)
  await expect(getBandeau(page)).toContainText('était peut-être déjà signé')
  await page.goto(`${aveyron}?au=2019-06-30`)
  await expect(getBandeau(page)).toContainText('l’acte compte ici à partir du 30 juin 2019')
})

for (const [saisie, message] of [
  ['2020-02-31', 'Cette date n’existe pas dans le calendrier.'],
  ['hier', 'Écrivez la date sous la forme JJ/MM/AAAA.'],
  ['2090-01-01', 'Cette date est à venir'],
] as const) {
  test(`« ${saisie} » est refusé à côté du champ, sans montrer aujourd’hui à la place`, async ({ page }) => {
    for (const adresse of [HAUTE_LOIRE, '/departements/haute-loire']) {
      await page.goto(`${adresse}?au=${saisie}`)
      await expect(page.getByRole('textbox', { name: 'Situation au' })).toHaveAccessibleDescription(new RegExp(message))
      await expect(page.getByRole('main')).not.toContainText('Parité attestée')
    }
  })
}

test('le département montre ses conventions du jour demandé, et celles qui n’étaient pas signées', async ({ page }) => {
  await page.goto('/departements/lot')
  await chooseDate(page, '2019-07-07')
  await expect(getBandeau(page)).toContainText('Aucune convention en vigueur au 7 juillet 2019, sur une publiée.')
  await expect(page.getByRole('region', { name: /^Pas encore signées/ })).toContainText('Aucun acte signé à cette date')
  await chooseDate(page, '2019-07-08')
  await expect(getBandeau(page)).toContainText('Une convention en vigueur au 8 juillet 2019')
  await expect(page.getByRole('table', { name: /^Sommes publiées/ })).toContainText('1 260 000 €')
  await page
    .getByRole('main')
    .getByRole('link', { name: /^Convention d’appui/ })
    .click()
  await expect(page).toHaveURL('/conventions/lot/calpae-2019-2021?au=2019-07-08')
})

test('la métropole aussi se lit à une date', async ({ page }) => {
  await page.goto('/metropoles/toulouse-metropole?au=2019-03-28')
  await expect(getBandeau(page)).toContainText('Aucune convention en vigueur au 28 mars 2019')
  await page.goto('/metropoles/toulouse-metropole?au=2019-03-29')
  await expect(getBandeau(page)).toContainText('Une convention en vigueur au 29 mars 2019')
})

test('chaque publication garde son adresse, son contenu exact et sa preuve', async ({ page, request }) => {
  await page.goto(`${HAUTE_LOIRE}/publications`)
  await expect(page.getByRole('heading', { level: 2 })).toHaveCount(2)
  await page.getByRole('link', { name: /^Publication 1/ }).click()
  await expect(page.getByText('Ce n’est plus la publication en cours')).toBeVisible()
  const contenu = await request.get(`${HAUTE_LOIRE}/publications/0/contenu.json`)
  const { createHash } = await import('node:crypto')
  const sha256 = createHash('sha256')
    .update(await contenu.body())
    .digest('hex')
  await expect(page.getByRole('main')).toContainText(sha256)
})
