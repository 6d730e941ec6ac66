import type { Page } from '@playwright/test'
import { signIn } from '../support/connexion'
import { nameSignataires, sign, transmit, validate } from '../support/cycle'
import { expect, test } from '../support/essai'
import { addMontant, addSource, createTitre, getResumeErreurs, saveMontants } from '../support/redaction'

const SOURCE = 'Convention signée, exemplaire du Département'
const FICHE = 'Référent unique de parcours'

/** L’adresse publique se déduit du cadre et de la période : celle-ci n’est à aucune autre convention du Lot. */
const PERIODE = ['01/01/2022', '31/12/2024'] as const
const PAGE_PUBLIQUE = '/conventions/lot/calpae-2022-2024'

test('de l’ouverture de la convention à sa page publique', async ({ page, openNavigateur }) => {
  test.setTimeout(120_000)
  const titre = createTitre('Convention du Lot')
  const visiteur = await openNavigateur()
  await signIn(page, 'Valideur du Lot')

  const acte = await test.step('ouvrir la convention, avec sa délibération', () => openConvention(page, titre))
  await test.step('reprendre des mesures du catalogue', () => addMesuresDuCatalogue(page))
  await test.step('ajouter une mesure d’initiative', () => addMesureInitiative(page))
  await test.step('décrire une fiche action', () => addFiche(page))
  await test.step('citer sa source', () => addSource(page, acte, SOURCE))
  await test.step('saisir les montants', () => enterMontants(page, acte))
  await test.step('transmettre, et laisser l’État valider', async () => {
    const commissaire = await openNavigateur()
    await signIn(commissaire, 'Commissaire d’Occitanie')
    await transmit(page, acte)
    await validate(commissaire, acte)
  })
  await test.step('dire quand et par qui l’acte est signé', () => recordPreuves(page, acte))

  await test.step('rien n’est public avant la signature', async () => {
    expect((await visiteur.goto(PAGE_PUBLIQUE))?.status()).toBe(404)
  })
  await test.step('relire, puis signer', () => readAndSign(page))
  await test.step('le public lit l’acte', async () => {
    expect((await visiteur.goto(PAGE_PUBLIQUE))?.status()).toBe(200)
    const contenu = visiteur.getByRole('main')
    await expect(contenu).toContainText('l’État et le Département du Lot ont contractualisé 100 000,50 € chacun')
    await expect(contenu).toContainText('Parité attestée au centime')
    await expect(contenu).toContainText(FICHE)
    await visiteur
      .getByRole('button', { name: /^100 000,50 €/ })
      .first()
      .click()
    await expect(visiteur.getByRole('dialog', { name: '100 000,50 €' })).toContainText(SOURCE)
  })
  await test.step('un acte signé n’offre plus aucune correction', async () => {
    await page.goto(`${acte}/montants?vue=formulaire`)
    await expect(page).toHaveURL(acte)
    await expect(page.getByRole('link', { name: 'Voir la page publique' })).toBeVisible()
    await expect(
      page.getByRole('button', { name: /Enregistrer|Ajouter(?! l(?:’|es )échéance)|Retirer|Signer/ }),
    ).toHaveCount(0)
    await expect(page.getByRole('navigation', { name: 'Parties de l’acte' })).toHaveCount(0)
  })
})

async function openConvention(page: Page, titre: string): Promise<string> {
  await page.goto('/espace/conventions')
  await page.getByRole('link', { name: 'Nouvelle convention' }).click()
  await page.getByRole('link', { name: 'CALPAE' }).click()
  await expect(page.getByLabel('Premier jour')).toHaveValue('01/01/2019')
  await page.getByLabel('Titre').fill(titre)
  await page.getByLabel('Premier jour').fill(PERIODE[0])
  await page.getByLabel('Dernier jour').fill(PERIODE[1])
  await page.getByText('Délibération qui autorise la signature').click()
  await page.getByLabel('Date de la délibération').fill('24/06/2022')
  await page.getByLabel('Organe').fill('Commission permanente')
  await page.getByRole('button', { name: 'Créer la convention' }).click()
  await expect(page.getByText('La convention est enregistrée.')).toBeVisible()
  return new URL(page.url()).pathname
}

async function addMesuresDuCatalogue(page: Page): Promise<void> {
  await page.getByRole('link', { name: 'Du catalogue' }).click()
  await page.getByRole('checkbox').nth(0).check()
  await page.getByRole('checkbox').nth(1).check()
  await page.getByRole('button', { name: 'Ajouter les mesures cochées' }).click()
  await expect(page.getByText('Les mesures du catalogue sont ajoutées.')).toBeVisible()
  await expect(page.getByRole('cell', { name: 'Socle' })).toHaveCount(2)
}

async function addMesureInitiative(page: Page): Promise<void> {
  await page.getByRole('link', { name: 'Une mesure' }).click()
  await page.getByRole('textbox', { name: 'Intitulé' }).fill('Familles monoparentales')
  await expect(page.locator('#mesure').getByLabel('Volet')).toHaveValue('initiative')
  await page.getByRole('button', { name: 'Enregistrer la mesure' }).click()
  await expect(page.getByText('La mesure est enregistrée.')).toBeVisible()
}

async function addFiche(page: Page): Promise<void> {
  await page.getByRole('link', { name: 'Une fiche action' }).click()
  await page.getByRole('textbox', { name: 'Titre' }).fill(FICHE)
  await page.getByLabel('Mesure').selectOption({ label: 'Familles monoparentales' })
  await page.getByLabel('Objectif').fill('Un interlocuteur par famille.')
  await page.getByLabel('Partenaires').fill('Caf\nMission locale')
  await page.getByRole('button', { name: 'Enregistrer la fiche' }).click()
  await expect(page.getByText('La fiche action est enregistrée.')).toBeVisible()
}

async function enterMontants(page: Page, acte: string): Promise<void> {
  await page.goto(`${acte}/montants?vue=formulaire`)
  const commun = { nature: 'Contractualisé', source: SOURCE }
  await addMontant(page, 'Acte entier', { ...commun, montant: '100 000,50', financeur: 'État' })
  await addMontant(page, 'Acte entier', { ...commun, montant: '100000.50 €', financeur: 'Département' })
  await saveMontants(page)
  await page.goto(acte)
  await expect(page.getByRole('region', { name: 'Parité et totaux' })).toContainText('Parité attestée au centime')
}

async function recordPreuves(page: Page, acte: string): Promise<void> {
  await page.goto(acte)
  await page.getByRole('link', { name: 'Relire et signer' }).click()
  await page.getByRole('link', { name: 'Indiquez la date de signature.' }).click()
  await page.getByLabel('Date de signature').fill('08/07/2022')
  await nameSignataires(page)
  await page.getByRole('button', { name: 'Enregistrer les preuves' }).click()
  await expect(page.getByText('Les preuves de la signature sont enregistrées.')).toBeVisible()
}

async function readAndSign(page: Page): Promise<void> {
  await expect(page.getByRole('region', { name: 'En tête de la page publique' })).toContainText('100 000,50 € chacun')
  await page.getByRole('button', { name: 'Signer et publier' }).click()
  await expect(getResumeErreurs(page)).toContainText('Cochez la case')
  await sign(page)
}
