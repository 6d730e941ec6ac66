import type { Locator, Page } from '@playwright/test'
import { expectAccessible, expectSansDefilement } from './support/accessibilite'
import { signIn } from './support/connexion'
import { transmit } from './support/cycle'
import { expect, test } from './support/essai'
import {
  addMontant,
  addSource,
  createConvention,
  createTitre,
  getResumeErreurs,
  saveMontants,
} from './support/redaction'

const MESURE = 'Premier accueil inconditionnel'
const ACTE_ENTIER = 'Convention initiale'
const CORRIGEE = 'Premier accueil social inconditionnel'

/** Un acte d’une mesure et de deux montants, transmis par la valideuse. */
async function createTransmis(page: Page): Promise<string> {
  await signIn(page, 'Valideuse de la Haute-Loire')
  const acte = await createConvention(page, createTitre('Examen'))
  await addSource(page, acte, 'Convention signée')
  await page.getByRole('link', { name: 'Une mesure' }).click()
  await page.getByRole('textbox', { name: 'Intitulé' }).fill(MESURE)
  await page.getByRole('button', { name: 'Enregistrer la mesure' }).click()
  await page.getByRole('link', { name: 'En-tête' }).first().click()
  await page.getByLabel('Premier jour').fill('01/01/2020')
  await page.getByLabel('Dernier jour').fill('31/12/2020')
  await page.getByRole('button', { name: /^Enregistrer/ }).click()
  await expect(page.getByText('L’en-tête est enregistré.')).toBeVisible()
  await page.goto(`${acte}/montants?vue=formulaire`)
  await addMontant(page, 'Acte entier', { montant: '62 000', financeur: 'État', source: 'Convention signée' })
  await addMontant(page, 'Acte entier', { montant: '62 000', financeur: 'Département', source: 'Convention signée' })
  await saveMontants(page)
  await transmit(page, acte)
  return acte
}

/** La ligne de l’acte qui porte ce titre, discussions comprises. */
function getLigne(page: Page, titre: string): Locator {
  return page
    .getByRole('region', { name: 'Lignes et remarques' })
    .getByRole('listitem')
    .filter({ has: page.getByRole('heading', { name: titre, exact: true }) })
}

/** Déplie le premier bloc que ce résumé annonce. */
async function open(ou: Locator, resume: string | RegExp): Promise<void> {
  const sommaire = ou.locator('summary').filter({ hasText: resume }).first()
  if ((await sommaire.locator('..').getAttribute('open')) === null) await sommaire.click()
}

async function remarquer(page: Page, titre: string, texte: string, ouvreLigne = false): Promise<void> {
  const ligne = getLigne(page, titre)
  await open(ligne, /remarque/i)
  await open(ligne, 'Ajouter une remarque')
  await ligne.getByLabel('Remarque', { exact: true }).fill(texte)
  if (ouvreLigne) await ligne.getByLabel('Rouvrir cette ligne à la correction').check()
  await ligne.getByRole('button', { name: 'Envoyer la remarque' }).click()
}

test('les deux côtés se parlent d’une ligne, la corrigent et règlent un montant', async ({ page, openNavigateur }) => {
  test.setTimeout(240_000)
  const agent = page
  const instructeur = await openNavigateur()
  const acte = await createTransmis(agent)
  const examen = `${acte}/examen`

  await test.step('l’instructeur rouvre une ligne par une remarque', async () => {
    await signIn(instructeur, 'Instructeur de la Haute-Loire')
    await instructeur.goto(examen)
    await instructeur.getByRole('button', { name: 'Marquer comme vu' }).click()
    await expect(instructeur.getByText('Rien de nouveau de l’autre côté.')).toBeVisible()
    await remarquer(instructeur, MESURE, '  ')
    await expect(getResumeErreurs(instructeur)).toContainText('Écrivez votre remarque.')
    await remarquer(instructeur, MESURE, 'L’intitulé n’est pas celui du cadre.', true)
    await expect(instructeur.getByText('La remarque est envoyée.')).toBeVisible()
    await expect(getLigne(instructeur, MESURE).getByText('Ligne rouverte')).toBeVisible()
  })

  await test.step('la collectivité corrige cette ligne, et elle seule', async () => {
    await agent.goto(examen)
    await expect(getLigne(agent, MESURE).getByText('L’intitulé n’est pas celui du cadre.')).toBeVisible()
    await agent.goto(acte)
    await agent.getByRole('link', { name: /^Corriger cette ligne/ }).click()
    await agent.getByRole('textbox', { name: 'Intitulé' }).fill(CORRIGEE)
    await agent.getByRole('button', { name: 'Enregistrer la mesure' }).click()
    await expect(agent.getByText('La mesure est enregistrée.')).toBeVisible()
    for (const fermee of ['en-tete', 'mesures/nouvelle', 'mesures/catalogue', 'actions/nouvelle']) {
      await agent.goto(`${acte}/${fermee}`)
      await expect(agent).toHaveURL(acte)
    }
  })

  await test.step('l’instructeur voit ce qui a changé depuis sa visite, et résout', async () => {
    await instructeur.goto(examen)
    const nouveau = instructeur.getByRole('region', { name: 'Depuis votre dernière visite' })
    await expect(nouveau).toContainText('Une ligne rouverte est corrigée')
    const ligne = getLigne(instructeur, CORRIGEE)
    await ligne.getByRole('button', { name: /^Marquer comme résolue/ }).click()
    await expect(instructeur.getByText('La remarque est résolue.')).toBeVisible()
    await expect(ligne.getByText('1 remarque', { exact: false }).first()).toBeVisible()
  })

  await test.step('une contre-proposition garde les deux valeurs jusqu’à son acceptation', async () => {
    const ligne = getLigne(instructeur, ACTE_ENTIER)
    await open(ligne, /remarque/i)
    await open(ligne, 'Proposer une autre valeur')
    await ligne.getByLabel('Valeur proposée').fill('64 000')
    await ligne.getByRole('button', { name: 'Proposer cette valeur' }).click()
    await expect(getResumeErreurs(instructeur)).toContainText('Dites d’où vient cette valeur.')
    await ligne.getByLabel('Pourquoi cette valeur').fill('La notification dit 64 000 €.')
    await ligne.getByLabel('D’où elle vient').fill('Notification du 3 mars')
    await ligne.getByRole('button', { name: 'Proposer cette valeur' }).click()
    await expect(instructeur.getByText(/L’autre valeur est proposée/)).toBeVisible()
    await instructeur.getByRole('button', { name: 'Valider cette version' }).click()
    await expect(instructeur.getByText('Une contre-proposition attend encore une réponse.')).toBeVisible()

    await agent.goto(examen)
    const discutee = getLigne(agent, ACTE_ENTIER)
    await expect(discutee.getByRole('link', { name: /proposé.*64 000 €/ })).toBeVisible()
    await expect(discutee.getByRole('row', { name: /^État.*62 000 €/ })).toBeVisible()
    await discutee.getByRole('button', { name: 'Accepter cette valeur' }).click()
    await expect(agent.getByText('La réponse à la proposition est enregistrée.')).toBeVisible()
    await expect(getLigne(agent, ACTE_ENTIER).getByRole('row', { name: /^État.*64 000 €/ })).toBeVisible()
  })

  await test.step('la validation d’une version dépassée est refusée, avec ce qui a bougé', async () => {
    await instructeur.getByRole('button', { name: 'Valider cette version' }).click()
    await expect(instructeur.getByText('L’acte a changé pendant votre examen')).toBeVisible()
    await expect(instructeur.getByRole('region', { name: 'Ce qui change' })).toContainText('2 000 €')
    await instructeur.getByRole('button', { name: 'Valider cette version' }).click()
    await expect(instructeur.getByText('La version examinée est validée')).toBeVisible()
  })
})

test('la page d’examen est accessible, tient dans l’écran et se parcourt au clavier', async ({
  page,
  openNavigateur,
}) => {
  test.setTimeout(180_000)
  const acte = await createTransmis(page)
  const instructeur = await openNavigateur()
  await signIn(instructeur, 'Instructeur de la Haute-Loire')
  await instructeur.goto(`${acte}/examen`)
  await remarquer(instructeur, MESURE, 'Mot sans fin '.repeat(20) + 'x'.repeat(120))
  await expect(instructeur.getByText('La remarque est envoyée.')).toBeVisible()
  for (const width of [320, 390, 1280]) {
    await instructeur.setViewportSize({ width, height: 844 })
    await expectAccessible(instructeur)
    await expectSansDefilement(instructeur)
  }
  const resume = getLigne(instructeur, MESURE).locator('summary', { hasText: 'Ajouter une remarque' })
  await resume.focus()
  await instructeur.keyboard.press('Enter')
  await instructeur.keyboard.press('Tab')
  await expect(getLigne(instructeur, MESURE).getByLabel('De quoi parle-t-elle')).toBeFocused()
  await expect(instructeur.getByRole('link', { name: 'Seulement ce qui a changé' })).toHaveCount(0)
})

test.describe('Sans JavaScript', () => {
  test.use({ javaScriptEnabled: false })

  test('une remarque s’envoie, et un oubli se dit', async ({ page }) => {
    await signIn(page, 'Valideuse de la Haute-Loire')
    const acte = await createConvention(page, createTitre('Examen sans script'))
    await page.goto(`${acte}/examen`)
    const ligne = page.getByRole('region', { name: 'Lignes et remarques' }).getByRole('listitem').first()
    await open(ligne, /remarque/i)
    await open(ligne, 'Ajouter une remarque')
    await ligne.getByRole('button', { name: 'Envoyer la remarque' }).click()
    await expect(getResumeErreurs(page)).toContainText('Écrivez votre remarque.')
    await ligne.getByLabel('Remarque', { exact: true }).fill('Une note pour l’équipe.')
    await ligne.getByRole('button', { name: 'Envoyer la remarque' }).click()
    await expect(page.getByText('La remarque est envoyée.')).toBeVisible()
    await expect(page.getByText('Une note pour l’équipe.')).toBeVisible()
  })
})
