import type { Locator, Page } from '@playwright/test'
import { expect } from './essai'

/** Un titre que nul autre essai ne porte : plusieurs écrivent en même temps dans la même base. */
export function createTitre(sujet: string): string {
  return `${sujet} ${crypto.randomUUID().slice(0, 8)}`
}

/** Ouvre une convention de lutte contre la pauvreté, et rend l’adresse de son premier acte. */
export async function createConvention(page: Page, titre: string): Promise<string> {
  await page.goto('/espace/conventions/nouvelle')
  await page.getByRole('link', { name: 'CALPAE' }).click()
  await page.getByLabel('Titre').fill(titre)
  await page.getByRole('button', { name: 'Créer la convention' }).click()
  await expect(page.getByText('La convention est enregistrée.')).toBeVisible()
  return new URL(page.url()).pathname
}

/** Ajoute un document à la convention de l’acte, puis revient à l’acte. */
export async function addSource(page: Page, acte: string, titre: string): Promise<void> {
  await page.getByRole('link', { name: 'Sources et contexte' }).click()
  await page.getByLabel('Titre du document').fill(titre)
  await page.getByLabel('Nature').selectOption({ label: 'Acte signé' })
  await page.getByRole('button', { name: 'Ajouter la source' }).click()
  await expect(page.getByText('La source est enregistrée.')).toBeVisible()
  await page.goto(acte)
}

/** Ajoute une mesure à l’acte et rend l’adresse de son formulaire, ouvert. */
export async function createMesure(page: Page, acte: string, intitule: string): Promise<string> {
  await page.goto(`${acte}/mesures/nouvelle`)
  await page.getByLabel('Intitulé', { exact: true }).fill(intitule)
  await page.getByRole('button', { name: 'Enregistrer la mesure' }).click()
  await expect(page.getByText('La mesure est enregistrée.')).toBeVisible()
  return openLigne(page, intitule)
}

/** Ajoute une fiche action à l’acte et rend l’adresse de son formulaire, ouvert. */
export async function createFiche(page: Page, acte: string, titre: string): Promise<string> {
  await page.goto(`${acte}/actions/nouvelle`)
  await page.getByLabel('Titre', { exact: true }).fill(titre)
  await page.getByRole('button', { name: 'Enregistrer la fiche' }).click()
  await expect(page.getByText('La fiche action est enregistrée.')).toBeVisible()
  return openLigne(page, titre)
}

async function openLigne(page: Page, nom: string): Promise<string> {
  await page.getByRole('link', { name: nom }).first().click()
  await expect(page).toHaveURL(/\/(mesures|actions)\/[0-9a-f-]{36}$/)
  return new URL(page.url()).pathname
}

/** Attend que ce qui a été tapé soit enregistré. */
export async function expectEnregistre(page: Page): Promise<void> {
  await expect(page.getByText(/^Enregistré à \d{2}:\d{2}$/)).toBeVisible()
}

type Saisie = {
  readonly montant: string
  readonly financeur?: string
  readonly nature?: string
  readonly precision?: string
  readonly source?: string
}

/** Ajoute une ligne sous un sujet (l’acte entier, une mesure, une action) et la remplit. */
export async function addMontant(page: Page, sujet: string, saisie: Saisie): Promise<Locator> {
  const groupe = page.getByRole('region', { name: sujet, exact: true })
  await groupe.getByRole('button', { name: 'Ajouter une ligne' }).click()
  const ligne = groupe.getByRole('group', { name: /, ligne \d+$/ }).last()
  await ligne.getByLabel('Montant en euros').fill(saisie.montant)
  if (saisie.financeur) await ligne.getByLabel('Qui paie').selectOption({ label: saisie.financeur })
  if (saisie.nature) await ligne.getByLabel('Nature').selectOption({ label: saisie.nature })
  if (saisie.precision) await ligne.getByLabel('Précision').selectOption({ label: saisie.precision })
  if (saisie.source) {
    await ligne.locator('summary').click()
    await ligne.getByLabel('Source').selectOption({ label: saisie.source })
  }
  return ligne
}

/** Enregistre les montants, et attend que le portail le confirme. */
export async function saveMontants(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Enregistrer', exact: true }).click()
  await expect(page.getByText(/^Enregistré à \d{2}:\d{2}$/)).toBeVisible()
}

/** Le résumé des erreurs d’un formulaire : Next a sa propre région d’alerte, qui annonce les changements de page. */
export function getResumeErreurs(page: Page): Locator {
  return page.getByRole('alert').filter({ has: page.getByRole('heading', { name: /à corriger$/ }) })
}
