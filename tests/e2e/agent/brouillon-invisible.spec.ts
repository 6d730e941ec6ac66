import type { APIRequestContext } from '@playwright/test'
import { signIn } from '../support/connexion'
import { expect, test } from '../support/essai'
import { hasMontant, readTexte } from '../support/montant-cherche'
import { PAGES_PUBLIQUES } from '../support/pages-publiques'
import { addMontant, createConvention, createTitre, saveMontants } from '../support/redaction'

const DEPARTS = [
  ...PAGES_PUBLIQUES,
  '/departements/aveyron',
  '/regions/occitanie',
  '/sitemap.xml',
  '/robots.txt',
  '/actes.atom',
  '/api/v1',
  '/api/v1/openapi.json',
  '/donnees/catalogue.jsonld',
]
const IMAGES = ['/departements/aveyron/partage.png', '/departements/aveyron/balance.svg']

/** Ce qui se lit sans compte, hors des territoires qui ne sont pas celui du brouillon. */
function isASuivre(chemin: string): boolean {
  if (/^\/(espace|connexion|_next|api\/auth|signaler)/.test(chemin)) return false
  return (
    !/^\/(departements|metropoles|conventions|regions|mesures|integrer)\//.test(chemin) || chemin.includes('aveyron')
  )
}

/** Les adresses du portail que cite un texte, quel qu’en soit le format. */
function listAdresses(texte: string, origine: string): readonly string[] {
  const citees = [...texte.matchAll(/(?:href|src|content)="([^"]+)"|"(https?:[^"]+)"|<loc>([^<]+)<\/loc>/g)]
  return citees.flatMap(([, attribut, json, plan]) => {
    const citee = (attribut ?? json ?? plan ?? '').replaceAll('&amp;', '&')
    if (!URL.canParse(citee, origine)) return []
    const url = new URL(citee, origine)
    return url.origin === origine && /^(https?:|\/)/.test(citee) && isASuivre(url.pathname)
      ? [url.pathname + url.search]
      : []
  })
}

/** Une réponse manquée ne prouve rien : seules les adresses faites pour être introuvables peuvent l’être. */
function isAttendu(adresse: string, status: number): boolean {
  return (status >= 200 && status < 300) || (status === 404 && /inconnu|atlantide|introuvable/.test(adresse))
}

async function readTout(request: APIRequestContext, origine: string): Promise<ReadonlyMap<string, string>> {
  const lus = new Map<string, string>()
  const read = async (adresse: string) => {
    const reponse = await request.get(origine + adresse)
    expect(isAttendu(adresse, reponse.status()), `${adresse} répond ${reponse.status()}`).toBe(true)
    const texte = readTexte(await reponse.body())
    lus.set(adresse, texte)
    return texte
  }
  const citees = new Set<string>()
  for (const depart of DEPARTS) {
    for (const adresse of listAdresses(await read(depart), origine)) citees.add(adresse)
  }
  // Du territoire du brouillon, tout se suit jusqu’au bout : actes, annexes, publications, fichiers.
  for (const adresse of citees) {
    if (lus.has(adresse)) continue
    for (const suite of listAdresses(await read(adresse), origine)) if (suite.includes('aveyron')) citees.add(suite)
  }
  return lus
}

test('ce qui cherche un montant le trouve là où il est publié, dans chaque format', async ({ request }) => {
  for (const adresse of [
    '/conventions/haute-loire/calpae-2019-2021',
    '/donnees/montants.csv',
    '/donnees/montants.machine.csv',
    '/donnees/montants.xlsx',
    '/donnees/montants.json',
    '/donnees/tandem.zip',
    '/api/v1/montants?territoire_code=43',
    '/departements/haute-loire/montants.csv?au=2020-12-31',
    '/conventions/haute-loire/calpae-2019-2021/actes/1/annexes',
    '/conventions/haute-loire/calpae-2019-2021/actes/1/annexes.pdf',
  ]) {
    const reponse = await request.get(adresse)
    expect(reponse.status(), adresse).toBe(200)
    expect(hasMontant(readTexte(await reponse.body()), 34_687_566), adresse).toBe(true)
  }
})

test('un brouillon ne paraît nulle part : ni page, ni fichier, ni flux, ni plan, ni API, ni image', async ({
  page,
  playwright,
  baseURL,
}) => {
  test.setTimeout(240_000)
  const anonyme = await playwright.request.newContext({ baseURL })
  const images = async () => Promise.all(IMAGES.map(async (image) => (await anonyme.get(image)).body()))
  const avant = await images()

  const marque = createTitre('Brouillon marqué')
  await signIn(page, 'Rédactrice de l’Aveyron')
  const acte = await createConvention(page, marque)
  await page.goto(`${acte}/mesures/nouvelle`)
  await page.getByLabel('Intitulé').fill(`Mesure ${marque}`)
  await page.getByRole('button', { name: /^(Ajouter|Enregistrer)/ }).click()
  await page.goto(`${acte}/montants?vue=formulaire`)
  await addMontant(page, 'Acte entier', { montant: '987654,32' })
  await saveMontants(page)

  const lus = await readTout(anonyme, new URL(baseURL ?? '').origin)
  const signe = marque.split(' ').at(-1) ?? marque
  const fuites = [...lus]
    .filter(([, texte]) => texte.includes(signe) || hasMontant(texte, 98_765_432))
    .map(([adresse]) => adresse)
  expect(fuites).toEqual([])
  expect([...lus.keys()].filter((adresse) => adresse.startsWith('/api/v1/')).length).toBeGreaterThan(5)
  for (const fin of ['.zip', '/annexes', '/annexes.pdf', '/montants.xlsx', '/partage.png', '/contenu.json']) {
    expect(
      [...lus.keys()].some((adresse) => adresse.endsWith(fin)),
      `rien de lu en « ${fin} »`,
    ).toBe(true)
  }
  expect(lus.has('/integrer/departements/aveyron')).toBe(true)
  expect(await images()).toEqual(avant)
  await page.goto(`/recherche?q=${signe}`)
  await expect(page.getByRole('heading', { level: 2 })).toHaveText(/^Rien ne répond à/)
  await anonyme.dispose()
})
