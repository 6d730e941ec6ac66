import { signIn } from '../support/connexion'
import { expect, test } from '../support/essai'

const PAGE = '/conventions/haute-loire/calpae-2019-2021'

test('la collectivité répond à une erreur signalée, et la personne lit sa réponse', async ({
  page,
  openNavigateur,
}) => {
  const erreur = `Le total ne concorde pas (${crypto.randomUUID()}).`
  const lecteur = await openNavigateur()
  await lecteur.goto(`/signaler?page=${PAGE}`)
  await lecteur.getByLabel('Quel chiffre').fill('Le total de 2020')
  await lecteur.getByLabel('Ce qui est faux').fill(erreur)
  await lecteur.getByRole('button', { name: 'Envoyer à la collectivité' }).click()
  await expect(lecteur.getByText('Votre signalement est enregistré')).toBeVisible()

  await signIn(page, 'Valideuse de la Haute-Loire', '/espace')
  await page.getByRole('link', { name: 'Lire les erreurs signalées' }).click()
  const carte = page.getByRole('article').filter({ hasText: erreur })
  await carte.getByLabel('Sans suite').check()
  await carte.getByLabel('Réponse').fill('Le total est juste : la page 3 compte une autre année.')
  await carte.getByRole('button', { name: 'Enregistrer la réponse' }).click()
  await expect(page.getByText('Votre réponse est enregistrée')).toBeVisible()

  await lecteur.reload()
  await expect(lecteur.getByText('la page 3 compte une autre année')).toBeVisible()
})

test('l’État ne lit pas les erreurs signalées, et lit les écarts publiés de sa région', async ({ page }) => {
  await signIn(page, 'Commissaire d’Occitanie', '/espace/ecarts')
  const tableau = page.getByRole('table', { name: 'Écarts publiés' })
  await expect(tableau.getByRole('rowheader', { name: 'Aveyron' }).first()).toBeVisible()
  await expect(tableau.getByRole('rowheader', { name: 'Haute-Loire' })).toHaveCount(0)
  await page.goto('/espace/signalements')
  await expect(page.getByRole('heading', { name: 'Erreurs signalées' })).toHaveCount(0)
})
