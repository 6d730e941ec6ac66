import { expectAccessible, expectSansDefilement } from '../support/accessibilite'
import { signIn } from '../support/connexion'
import { expect, test } from '../support/essai'
import { createConvention, createTitre } from '../support/redaction'

const AGENT = 'Rédactrice de l’Aveyron'

test('une fiche s’inspire d’une action publiée ailleurs, sans un chiffre, et rien ne s’écrit avant l’enregistrement', async ({
  page,
}) => {
  test.setTimeout(120_000)
  await signIn(page, AGENT)
  const acte = await createConvention(page, createTitre('Modèles'))
  await page.goto(`${acte}/actions/nouvelle`)
  await page.getByText('S’inspirer d’une fiche publiée ailleurs').click()
  await page.getByLabel('Que cherchez-vous').fill('aide sociale enfa')
  await page.getByLabel('Que cherchez-vous').press('Enter')
  const trouve = page.getByRole('article').filter({ hasText: /Pour le renforcement de l.Aide Sociale/ })
  await expect(trouve).toContainText('Haute-Loire')
  await expectAccessible(page)
  await expectSansDefilement(page)
  const publique = await trouve.getByRole('link', { name: /^La lire dans/ }).getAttribute('href')
  expect(publique).toMatch(/^\/conventions\/haute-loire\/.+#fiche-/)

  await trouve.getByRole('link', { name: /S’en inspirer/ }).click()
  await expect(page.getByText(/^D’après «\s*Pour le renforcement/)).toBeVisible()
  await expect(page.getByLabel('Titre')).toHaveValue(/Aide Sociale à l.Enfance/)
  await expect(page.getByLabel('Public cible')).toHaveValue('jeunes de … à … ans')
  const textes = await page
    .locator('#fiche textarea, #fiche input[type="text"], #fiche input:not([type])')
    .evaluateAll((champs) =>
      champs.map((champ) =>
        champ instanceof HTMLTextAreaElement || champ instanceof HTMLInputElement ? champ.value : '',
      ),
    )
  expect(textes.join('\n')).not.toMatch(/\d/)
  for (const vide of ['Pilote', 'Partenaires', 'Cofinanceurs', 'Territoire', 'Calendrier']) {
    await expect(page.getByLabel(vide)).toHaveValue('')
  }
  await expectAccessible(page)

  await page.goto(acte)
  await expect(page.getByText('Aucune mesure pour l’instant')).toBeVisible()
  await page.goBack()
  await page.getByLabel('Titre').fill('Accompagner la sortie de l’aide sociale à l’enfance')
  await page.getByRole('button', { name: 'Enregistrer la fiche' }).click()
  await expect(page.getByText('La fiche action est enregistrée.')).toBeVisible()
  await expect(page.getByRole('link', { name: 'Accompagner la sortie de l’aide sociale à l’enfance' })).toBeVisible()
})

test('une mesure s’en inspire sans JavaScript, et le modèle se change ou s’oublie', async ({ page, browser }) => {
  await signIn(page, AGENT)
  const acte = await createConvention(page, createTitre('Modèles'))
  const contexte = await browser.newContext({ javaScriptEnabled: false })
  const nue = await contexte.newPage()
  await signIn(nue, AGENT, `${acte}/mesures/nouvelle?q=`)
  await nue.getByLabel('Que cherchez-vous').fill('monoparentales')
  await nue.getByLabel('Volet').first().selectOption({ label: 'Tous' })
  await nue.getByRole('button', { name: 'Chercher' }).click()
  await expect(nue.getByRole('heading', { name: '1 fiche répond' })).toBeVisible()
  await nue.getByRole('link', { name: /S’en inspirer/ }).click()
  await expect(nue.getByRole('textbox', { name: 'Intitulé' })).toHaveValue(/familles monoparentales/)

  await nue.getByRole('link', { name: 'Repartir d’une fiche vide' }).click()
  await expect(nue.getByRole('textbox', { name: 'Intitulé' })).toHaveValue('')
  await nue.goto(`${acte}/mesures/nouvelle?q=zzzz`)
  await expect(nue.getByRole('heading', { name: 'Aucune fiche ne répond' })).toBeVisible()
  const perdu = '00000000-0000-4000-8000-000000000000'
  await nue.goto(`${acte}/mesures/nouvelle?modele=${perdu}_${perdu}`)
  await expect(nue.getByText('Cette fiche n’est plus publiée')).toBeVisible()
  await contexte.close()
})
