import type { APIRequestContext } from '@playwright/test'
import { strFromU8, unzipSync } from 'fflate'
import { signIn } from '../support/connexion'
import { expect, test } from '../support/essai'
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

/** Le texte d’une réponse ; celui de ses fichiers si c’est une archive ou un classeur. */
function readTexte(corps: Buffer): string {
  if (corps.subarray(0, 2).toString() !== 'PK') return corps.toString()
  return Object.values(unzipSync(corps))
    .map((fichier) => strFromU8(fichier))
    .join('\n')
}

async function readTout(request: APIRequestContext, origine: string): Promise<ReadonlyMap<string, string>> {
  const lus = new Map<string, string>()
  const read = async (adresse: string) => {
    const texte = readTexte(await (await request.get(adresse)).body())
    lus.set(adresse, texte)
    return texte
  }
  const citees = new Set<string>()
  for (const depart of DEPARTS) {
    for (const adresse of listAdresses(await read(depart), origine)) citees.add(adresse)
  }
  for (const adresse of citees) if (!lus.has(adresse)) await read(adresse)
  return lus
}

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
  await page.goto(`${acte}/montants`)
  await addMontant(page, 'Acte entier', { montant: '987654,32' })
  await saveMontants(page)

  const lus = await readTout(anonyme, new URL(baseURL ?? '').origin)
  const signe = marque.split(' ').at(-1) ?? marque
  const fuites = [...lus]
    .filter(([, texte]) => texte.includes(signe) || texte.includes('98765432'))
    .map(([adresse]) => adresse)
  expect(fuites).toEqual([])
  expect([...lus.keys()].filter((adresse) => adresse.startsWith('/api/v1/')).length).toBeGreaterThan(5)
  expect([...lus.keys()].some((adresse) => adresse.endsWith('.zip'))).toBe(true)
  expect(await images()).toEqual(avant)
  await page.goto(`/recherche?q=${signe}`)
  await expect(page.getByText(/aucun résultat/i)).toBeVisible()
  await anonyme.dispose()
})
