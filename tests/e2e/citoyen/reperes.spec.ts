import { expect, test } from '../support/essai'

const PAGES = [
  ['Comment lire la parité', '/comprendre-la-parite', 'Comment lire la parité'],
  ['Glossaire', '/glossaire', 'Glossaire'],
  ['Aide', '/aide', 'Aide'],
  ['À propos', '/a-propos', 'À propos'],
  ['Plan du site', '/plan-du-site', 'Plan du site'],
  ['Accessibilité : non conforme', '/accessibilite', 'Déclaration d’accessibilité'],
  ['Données personnelles', '/donnees-personnelles', 'Données personnelles'],
  ['Mentions légales', '/mentions-legales', 'Mentions légales'],
] as const

for (const [lien, adresse, titre] of PAGES) {
  test(`le pied de toute page mène à « ${titre} »`, async ({ page }) => {
    await page.goto('/annonces')
    await page.getByRole('navigation', { name: 'Pied de page' }).getByRole('link', { name: lien }).click()
    await expect(page).toHaveURL(adresse)
    await expect(page.getByRole('heading', { level: 1, name: titre })).toBeVisible()
    await expect(page.getByRole('navigation', { name: 'Fil d’Ariane' })).toContainText(titre)
    await expect(page).toHaveTitle(`${titre} – Tandem`)
  })
}

test('« Comment lire la parité » montre chaque verdict, dessiné et dit', async ({ page }) => {
  await page.goto('/comprendre-la-parite')
  const verdicts = page.getByRole('region', { name: 'Les verdicts' })
  for (const [exemple, verdict] of [
    ['Deux montants exacts et égaux', 'Parité attestée au centime'],
    ['Deux montants arrondis et voisins', 'Compatible avec la parité (montants arrondis)'],
    ['L’État au-dessus de la moitié', 'La part de l’État dépasse la moitié'],
    ['Le Département au-dessus de la moitié', 'ce que la règle permet'],
    ['Une part qui manque', 'Indéterminable : la part du Département n’est pas renseignée'],
  ] as const) {
    const carte = verdicts.getByRole('article').filter({ has: page.getByRole('heading', { name: exemple }) })
    await expect(carte).toContainText(verdict)
    await expect(carte.getByRole('img')).toHaveAccessibleName(/^L’État/)
  }
  await expect(verdicts.getByText('La part de l’État dépasse la moitié')).toHaveCount(1)
  await expect(page.getByRole('region', { name: 'Les arrondis' })).toContainText('± 500 €')
})

test('un terme du glossaire se cite par son adresse', async ({ page }) => {
  await page.goto('/glossaire')
  await page.getByRole('link', { name: 'Écart', exact: true }).click()
  await expect(page).toHaveURL('/glossaire#ecart')
  await expect(page.locator(':target')).toContainText('Deux chiffres publics qui devraient s’accorder')
})

test('le glossaire dit ce qu’aucune source ne confirme, et date les noms qui ont changé', async ({ page }) => {
  await page.goto('/glossaire')
  await expect(page.getByRole('definition').filter({ hasText: 'le 31 mars' })).toContainText('n’est pas confirmée')
  await expect(page.getByRole('row', { name: /Pôle emploi/ })).toContainText('France Travail')
})

test('sans audit, le portail se déclare non conforme', async ({ page }) => {
  await page.goto('/accessibilite')
  await expect(page.getByText('Le portail est non conforme au RGAA 4.1.')).toBeVisible()
  await expect(page.getByText('Aucun audit n’a été enregistré')).toBeVisible()
})

test('ce que la configuration ne dit pas est non renseigné, et n’est pas inventé', async ({ page, request }) => {
  await page.goto('/mentions-legales')
  for (const nom of ['Éditeur', 'Hébergeur', 'Contact']) {
    await expect(page.locator('dt', { hasText: nom }).locator('xpath=following-sibling::dd[1]')).toHaveText(
      'non renseigné',
    )
  }
  expect((await request.get('/.well-known/security.txt')).status()).toBe(404)
})

test('le plan du site mène à chaque convention publiée', async ({ page }) => {
  await page.goto('/plan-du-site')
  const conventions = page.getByRole('region', { name: 'Territoires qui ont publié' })
  await conventions
    .getByRole('listitem')
    .filter({ has: page.getByRole('link', { name: 'Haute-Loire', exact: true }) })
    .getByRole('link', { name: /^Convention d’appui/ })
    .click()
  await expect(page).toHaveURL('/conventions/haute-loire/calpae-2019-2021')
})

test('les moteurs trouvent par robots.txt un plan dont chaque partie répond', async ({ request }) => {
  const lister = async (adresse: string) => {
    const response = await request.get(new URL(adresse).pathname)
    expect(response.status(), adresse).toBe(200)
    return [...(await response.text()).matchAll(/<loc>([^<]+)<\/loc>/g)].map(([, trouvee = '']) => trouvee)
  }
  const robots = await (await request.get('/robots.txt')).text()
  expect(robots).toContain('Disallow: /espace')
  const parties = await lister(/^Sitemap: (.+)$/m.exec(robots)?.[1] ?? '')
  const pages = (await Promise.all(parties.map(lister))).flat().map((page) => new URL(page).pathname)
  expect(pages).toEqual(
    expect.arrayContaining([
      '/glossaire',
      '/departements/alsace',
      '/metropoles/metropole-de-lyon',
      '/conventions/haute-loire/calpae-2019-2021/actes/0',
    ]),
  )
  expect(new Set(pages).size).toBe(pages.length)
  expect(pages.filter((page) => page.startsWith('/espace'))).toEqual([])
})

for (const adresse of [
  '/atlantide',
  '/departements/atlantide',
  '/metropoles/haute-loire',
  '/conventions/haute-loire/atlantide',
  '/conventions/lot/calpae-2019-2021/actes/99',
  '/conventions/lot/calpae-2019-2021/publications/9999',
]) {
  test(`${adresse} n’existe pas, et le dit même sans JavaScript`, async ({ page }) => {
    const response = await page.goto(adresse)
    expect(response?.status()).toBe(404)
    expect(await response?.text()).toContain('Cette page est introuvable')
    await expect(page.getByRole('heading', { level: 1, name: 'Cette page est introuvable' })).toBeVisible()
    await page.getByRole('link', { name: 'Retourner à l’accueil' }).click()
    await expect(page).toHaveURL('/')
  })
}
