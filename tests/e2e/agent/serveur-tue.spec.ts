import { signIn } from '../support/connexion'
import { expect, test } from '../support/essai'
import { addMontant, createConvention, createTitre, expectEnregistre } from '../support/redaction'
import { createServeurTuable, type ServeurTuable } from '../support/serveur-tuable'

const REDACTEUR = 'Rédacteur des Pyrénées-Atlantiques'

test.use({ pannes: true })

let serveur: ServeurTuable
test.beforeAll(async () => {
  serveur = await createServeurTuable()
  await serveur.lancer()
})
test.afterAll(() => serveur.tuer())

// Avant d’être lu, pendant qu’il s’écrit, ou déjà écrit : le sort de l’envoi dépend de l’instant, l’issue n’en dépend pas.
for (const delai of [0, 15, 60]) {
  test(`le serveur tué net ${delai} ms après le départ d’un envoi, puis relancé : rien de perdu, rien en double`, async ({
    page,
  }) => {
    await signIn(page, REDACTEUR)
    const acte = await createConvention(page, createTitre('Serveur tué'))
    await page.goto(`${serveur.adresse}${acte}/montants?vue=formulaire`)
    const depart = page.waitForRequest('**/api/actes/*/montants')
    const ligne = await addMontant(page, 'Acte entier', { montant: '100' })
    await depart
    await new Promise((suite) => setTimeout(suite, delai))
    serveur.tuer()
    const statut = page.locator('[data-enregistrement]')
    await ligne.getByLabel('Montant en euros').fill('12 345,67')
    await expect(statut).toContainText('Non enregistré')
    await serveur.lancer()
    await expectEnregistre(page)

    const lu = await page.request.get(`${serveur.adresse}${acte.replace('/espace', '/api')}/montants`)
    const { montants } = await lu.json()
    expect(montants).toHaveLength(1)
    expect(montants[0].valeur.centimes).toBe('1234567')
    await page.reload()
    await expect(page.getByLabel('Montant en euros')).toHaveCount(1)
    await expect(page.getByText('Saisie non enregistrée retrouvée')).toHaveCount(0)
  })
}
