import { expect, test } from './support/essai'

const ADRESSES_INCONNUES = [
  '/atlantide',
  '/departements/atlantide',
  '/metropoles/atlantide',
  '/metropoles/haute-loire',
  '/conventions/haute-loire/atlantide',
  '/conventions/lot/calpae-2019-2021/actes/99',
  '/conventions/lot/calpae-2019-2021/actes/zero',
] as const

for (const adresse of ADRESSES_INCONNUES) {
  test(`${adresse} n’existe pas, et le dit dans le style du portail`, async ({ page }) => {
    const response = await page.goto(adresse)
    expect(response?.status()).toBe(404)
    await expect(page.getByRole('heading', { level: 1, name: 'Cette page est introuvable' })).toBeVisible()
    await expect(page.getByRole('banner')).toBeVisible()
    await expect(page.getByRole('main')).toHaveCount(1)
    await page.getByRole('link', { name: 'Retourner à l’accueil' }).click()
    await expect(page).toHaveURL('/')
  })
}

for (const adresse of [
  '/conventions/haute-loire/atlantide/montants.csv',
  '/conventions/haute-loire/calpae-2019-2021/montants.csv?calcul=invente',
  '/conventions/haute-loire/calpae-2019-2021/actes/99/montants.csv',
]) {
  test(`le fichier ${adresse} n’existe pas`, async ({ request }) => {
    expect((await request.get(adresse)).status()).toBe(404)
  })
}

test('une adresse qui ne se lit pas est refusée, sans erreur du portail', async ({ request }) => {
  for (const adresse of ['/departements/%00', '/departements/%E9', '/conventions/lot/%C3']) {
    expect((await request.get(adresse)).status()).toBe(400)
  }
})

test('chaque page porte les en-têtes qui protègent le visiteur', async ({ request }) => {
  const headers = (await request.get('/')).headers()
  expect(headers).toMatchObject({
    'x-content-type-options': 'nosniff',
    'x-frame-options': 'DENY',
    'referrer-policy': 'strict-origin-when-cross-origin',
    'cross-origin-opener-policy': 'same-origin',
  })
  expect(headers['content-security-policy']).toMatch(/script-src 'self' 'nonce-[^']+' 'strict-dynamic'/)
  expect(headers['content-security-policy']).toContain("frame-ancestors 'none'")
  expect(headers).not.toHaveProperty('x-powered-by')
})

test('le plan pour les moteurs de recherche se compose à chaque demande', async ({ request }) => {
  const plan = await request.get('/sitemap.xml')
  expect(plan.headers()['cache-control'] ?? '').not.toContain('31536000')
  expect(await plan.text()).toContain(new URL('/sitemap/territoires.xml', plan.url()).href)
})

test('chaque réponse a un nonce neuf', async ({ request }) => {
  const politiques = [await request.get('/'), await request.get('/')].map(
    (page) => page.headers()['content-security-policy'],
  )
  expect(politiques[0]).not.toBe(politiques[1])
})

test('le portail dit qu’il est en vie, et prêt', async ({ request }) => {
  expect((await request.get('/api/health/live')).ok()).toBe(true)
  expect((await request.get('/api/health/ready')).ok()).toBe(true)
})
