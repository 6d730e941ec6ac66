import { expect, test } from './support/essai'

const nonceDe = (politique = '') => /'nonce-([^']+)'/.exec(politique)?.[1] ?? ''

test('chaque lecteur reçoit la page gardée avec son propre nonce', async ({ request }) => {
  const lectures = await Promise.all([1, 2, 3].map(() => request.get('/departements/haute-loire')))
  const nonces = lectures.map((lecture) => nonceDe(lecture.headers()['content-security-policy']))
  expect(new Set(nonces).size).toBe(3)
  for (const [rang, lecture] of lectures.entries()) {
    const html = await lecture.text()
    const ecrits = new Set([...html.matchAll(/nonce="([^"]+)"/g)].map(([, nonce]) => nonce))
    expect([...ecrits]).toEqual([nonces[rang]])
  }
})

test('une page inchangée ne se renvoie pas, et son étiquette ne vaut pour aucune autre adresse', async ({
  request,
}) => {
  const etiquette = (await request.get('/departements')).headers().etag ?? ''
  const headers = { 'If-None-Match': etiquette }
  expect((await request.get('/departements', { headers })).status()).toBe(304)
  expect((await request.get('/annonces', { headers })).status()).toBe(200)
  expect((await request.get('/departements/atlantide', { headers })).status()).toBe(404)
  expect((await request.get('/nulle-part', { headers })).status()).toBe(404)
})

test('un morceau de page que Next demande n’est ni la page, ni gardé', async ({ request }) => {
  const morceau = await request.get('/departements?_rsc=essai', { headers: { RSC: '1' } })
  expect(morceau.headers()['content-type']).toContain('text/x-component')
  expect(morceau.headers()['cache-control'] ?? '').not.toContain('s-maxage')
  expect(morceau.headers().etag).toBeUndefined()
})

test('on passe d’une page à l’autre sans recharger le portail', async ({ page }) => {
  await page.goto('/')
  await page.evaluate(() => document.documentElement.setAttribute('data-essai', 'ici'))
  await page.getByRole('navigation').getByRole('link', { name: 'Mesures', exact: true }).first().click()
  await expect(page).toHaveURL('/mesures')
  await expect(page.locator('html[data-essai]')).toHaveCount(1)
})

test('demander une page comme le portail se la demande ne donne rien de plus', async ({ request }) => {
  const reponse = await request.get('/departements', { headers: { 'X-Tandem-Rendu': 'oui' } })
  expect(reponse.status()).toBe(200)
  expect(reponse.headers().etag).toBe((await request.get('/departements')).headers().etag)
})
