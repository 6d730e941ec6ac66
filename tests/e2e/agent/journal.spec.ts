import { readFile } from 'node:fs/promises'
import { expectAccessible, expectSansDefilement } from '../support/accessibilite'
import { signIn } from '../support/connexion'
import { expect, test } from '../support/essai'
import { addMontant, addSource, createConvention, createTitre, saveMontants } from '../support/redaction'

test('le journal raconte chaque montant, se filtre par l’adresse et s’exporte tel qu’il est filtré', async ({
  page,
}) => {
  await signIn(page, 'Rédactrice de l’Aveyron')
  const acte = await createConvention(page, createTitre('Journal'))
  await addSource(page, acte, 'Convention signée')
  await page.goto(`${acte}/montants?vue=formulaire`)
  const ligne = await addMontant(page, 'Acte entier', { montant: '62000', source: 'Convention signée' })
  await saveMontants(page)
  await ligne.getByLabel('Montant en euros').fill('64000')
  await saveMontants(page)

  await page.goto(`${acte}/journal`)
  const porte = page.getByText(
    /^Le rédacteur du Département a porté le montant .+ de l’acte entier \(.+\) de 62.000.€ à 64.000.€\.$/,
  )
  await expect(porte).toBeVisible()
  await expect(page.getByText(/Rédactrice de l’Aveyron, ligne \d+/).first()).toBeVisible()
  await expectAccessible(page)

  await page.getByLabel('Mots de la phrase').fill('64 000')
  await page.getByRole('button', { name: 'Filtrer' }).click()
  await expect(page).toHaveURL(/q=64/)
  await expect(
    page
      .getByRole('main')
      .getByRole('listitem')
      .filter({ has: page.locator('time') }),
  ).toHaveCount(1)
  const telechargement = page.waitForEvent('download')
  await page.getByRole('link', { name: 'Exporter ces lignes (CSV)' }).click()
  const [entete = '', seule = '', ...reste] = (await readFile(await (await telechargement).path(), 'utf8'))
    .trim()
    .split('\r\n')
  expect(entete).toContain('empreinte_precedente;empreinte')
  expect(seule).toMatch(/;[0-9a-f]{64};[0-9a-f]{64}$/)
  expect(reste).toEqual([])

  await page.getByRole('link', { name: 'Remettre à zéro les filtres' }).click()
  await page.setViewportSize({ width: 390, height: 844 })
  await expectAccessible(page)
  await expectSansDefilement(page)
})

test('le journal d’un brouillon est introuvable pour l’État, et celui du portail réservé', async ({
  page,
  openNavigateur,
}) => {
  await signIn(page, 'Rédactrice de l’Aveyron')
  const acte = await createConvention(page, createTitre('Journal fermé'))
  const commissaire = await openNavigateur()
  await signIn(commissaire, 'Commissaire d’Occitanie')
  expect((await commissaire.goto(`${acte}/journal`))?.status()).toBe(404)
  expect((await commissaire.goto('/espace/journal'))?.status()).toBe(403)
  const administrateur = await openNavigateur()
  await signIn(administrateur, 'Administrateur du portail')
  await administrateur.goto('/espace/comptes')
  await administrateur.getByRole('link', { name: 'Journal du portail' }).click()
  await expect(administrateur.getByText(/a ouvert une session\.$/).first()).toBeVisible()
  await expectAccessible(administrateur)
})
