import { expect, test } from '@playwright/test'
import jsonld from 'jsonld'

const PNG = '89504e470d0a1a0a'

for (const adresse of [
  '/departements/haute-loire/partage.png',
  '/metropoles/metropole-de-lyon/partage.png',
  '/conventions/haute-loire/calpae-2019-2021/partage.png',
]) {
  test(`${adresse} est une image, que l’on n’envoie pas deux fois`, async ({ request }) => {
    const reponse = await request.get(adresse)
    expect(reponse.headers()['content-type']).toBe('image/png')
    expect((await reponse.body()).subarray(0, 8).toString('hex')).toBe(PNG)
    const etiquette = reponse.headers().etag ?? ''
    const encore = await request.get(adresse, { headers: { 'If-None-Match': etiquette } })
    expect(encore.status()).toBe(304)
  })
}

test('une page sans balance n’annonce pas d’image, et son image n’existe pas', async ({ page, request }) => {
  await page.goto('/conventions/lot/pdalhpd')
  await expect(page.locator('meta[property="og:image"]')).toHaveCount(0)
  expect((await request.get('/conventions/lot/pdalhpd/partage.png')).status()).toBe(404)
})

test('l’image annoncée par une page existe, et dit en texte ce qu’elle montre', async ({ page, request }) => {
  await page.goto('/conventions/haute-loire/calpae-2019-2021')
  const image = await page.locator('meta[property="og:image"]').getAttribute('content')
  expect((await request.get(new URL(image ?? '').pathname)).status()).toBe(200)
  await expect(page.locator('meta[property="og:image:alt"]')).toHaveAttribute(
    'content',
    /346\u202f875,66\u00a0€ chacun/,
  )
})

test('la page et l’image à intégrer se montrent dans un autre site, et elles seules', async ({ request }) => {
  const integrable = (await request.get('/integrer/departements/haute-loire')).headers()
  expect(integrable['x-frame-options']).toBeUndefined()
  expect(integrable['content-security-policy']).toContain('frame-ancestors *')
  const svg = await request.get('/departements/haute-loire/balance.svg')
  expect(svg.headers()['content-type']).toContain('image/svg+xml')
  expect(svg.headers()['cross-origin-resource-policy']).toBe('cross-origin')
  for (const adresse of ['/', '/departements/haute-loire', '/connexion', '/integrer']) {
    const entetes = (await request.get(adresse)).headers()
    expect(entetes['x-frame-options'], adresse).toBe('DENY')
    expect(entetes['content-security-policy'], adresse).toContain("frame-ancestors 'none'")
  }
})

test('ce qui n’existe pas ne s’intègre pas', async ({ request }) => {
  for (const adresse of [
    '/integrer/departements/atlantide',
    '/integrer/metropoles/lot',
    '/departements/atlantide/balance.svg',
  ]) {
    expect((await request.get(adresse)).status(), adresse).toBe(404)
  }
})

test('les données liées d’une page se lisent sans rien télécharger', async ({ page }) => {
  for (const [adresse, type] of [
    ['/', 'WebSite'],
    ['/departements/haute-loire', 'AdministrativeArea'],
    ['/conventions/haute-loire/calpae-2019-2021', 'Dataset'],
  ] as const) {
    await page.goto(adresse)
    const texte = await page.locator('script[type="application/ld+json"]').textContent()
    const [objet] = await jsonld.expand(JSON.parse(texte ?? ''), {
      documentLoader: (url: string) => Promise.reject(new Error(url)),
    })
    expect(objet?.['@type'], adresse).toEqual([`https://schema.org/${type}`])
  }
})

test('un département s’imprime sur deux pages au plus', async ({ page }) => {
  for (const slug of ['haute-loire', 'lot', 'aveyron', 'rhone', 'pyrenees-atlantiques', 'bas-rhin']) {
    await page.goto(`/departements/${slug}`)
    const pdf = (await page.pdf({ format: 'A4', preferCSSPageSize: true })).toString('latin1')
    expect(pdf.match(/\/Type\s*\/Page[^s]/g)?.length, slug).toBeLessThanOrEqual(2)
  }
})
