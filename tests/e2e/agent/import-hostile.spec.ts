import type { APIResponse, Page } from '@playwright/test'
import { createXlsxDe } from '@/tests/factories/classeurs'
import { createBombe, createBombeDeTexte } from '@/tests/factories/classeurs-hostiles'
import { signIn } from '../support/connexion'
import { expect, test } from '../support/essai'
import { createConvention, createTitre } from '../support/redaction'

const REDACTRICE = 'Rédactrice de l’Aveyron'
/** Une foule attend son tour, et une machine occupée la fait attendre davantage. */
const PATIENCE = 120_000
const BORNE = 'borne-de-l-essai'

/** Une partie de formulaire, écrite comme un navigateur l’écrirait, ou non. */
const partie = (entete: string, contenu: Buffer | string) =>
  Buffer.concat([
    Buffer.from(`--${BORNE}\r\nContent-Disposition: form-data; ${entete}\r\n\r\n`),
    Buffer.from(contenu),
    Buffer.from('\r\n'),
  ])
const fichier = (contenu: Buffer | string, nom = 'montants.csv') => partie(`name="fichier"; filename="${nom}"`, contenu)
const FIN = Buffer.from(`--${BORNE}--\r\n`)
const MULTIPART = `multipart/form-data; boundary=${BORNE}`

interface Envoi {
  readonly corps: Buffer
  readonly type?: string
  readonly origine?: string
}

async function send(page: Page, acte: string, { corps, type = MULTIPART, origine }: Envoi): Promise<APIResponse> {
  return page.request.post(`/api${acte.replace('/espace', '')}/import`, {
    data: corps,
    headers: { 'content-type': type, origin: origine ?? new URL(page.url()).origin },
    maxRedirects: 0,
    timeout: PATIENCE,
  })
}

const getRefus = (reponse: APIResponse) => reponse.headers().location?.split('refus=')[1]

test('un envoi mal fait, trop gros ou venu d’ailleurs se refuse sans rien écrire', async ({ page }) => {
  await signIn(page, REDACTRICE)
  const acte = await createConvention(page, createTitre('Hostile'))
  const refuses: readonly (readonly [envoi: Envoi, refus: string])[] = [
    [{ corps: Buffer.from('a;b\n1;2\n'), type: 'text/csv' }, 'interrompu'],
    [{ corps: FIN, type: 'multipart/form-data' }, 'interrompu'],
    [{ corps: fichier('a;b\n1;2\n') }, 'interrompu'],
    [{ corps: Buffer.concat([partie('name="autre"', 'x'), FIN]) }, 'absent'],
    [{ corps: Buffer.concat([fichier('', ''), FIN]) }, 'absent'],
    [{ corps: Buffer.concat([fichier('a;b\n1;2\n'), fichier('a;b\n3;4\n'), FIN]) }, 'plusieurs'],
    [{ corps: Buffer.concat([fichier(''), FIN]) }, 'vide'],
    [{ corps: Buffer.concat([fichier(Buffer.alloc(6 * 1024 * 1024, 'a')), FIN]) }, 'trop_gros'],
    [{ corps: Buffer.concat([fichier(createBombe(), 'bombe.xlsx'), FIN]) }, 'trop_developpe'],
    [{ corps: Buffer.concat([fichier(createBombeDeTexte(), 'texte.xlsx'), FIN]) }, 'trop_grand'],
  ]
  for (const [envoi, refus] of refuses) expect(getRefus(await send(page, acte, envoi))).toBe(refus)
  const bon = Buffer.concat([fichier('a;b\n1;2\n'), FIN])
  expect((await send(page, acte, { corps: bon, origine: 'https://ailleurs.example' })).status()).toBe(403)
  expect((await send(page, `/espace/actes/${crypto.randomUUID()}`, { corps: bon })).status()).toBe(404)
  await page.goto(`${acte}/import`)
  await expect(page.getByText('Un fichier attend votre relecture')).toHaveCount(0)
})

test('un nom sans fin ou qui voudrait sortir du dossier, et un texte que la base ne garderait pas, se déposent', async ({
  page,
}) => {
  await signIn(page, REDACTRICE)
  const acte = await createConvention(page, createTitre('Noms'))
  const nul = createXlsxDe('<row><c t="inlineStr"><is><t>a_x0000_b_xD83D_</t></is></c></row>')
  const noms = [
    `${'n'.repeat(5_000)}.xlsx`,
    '../../../etc/passwd',
    'C:\\\\dossier\\\\a.xlsx',
    '<img src=x onerror=alert(1)>\u202e.xlsx',
  ]
  for (const nom of noms) {
    const reponse = await send(page, acte, { corps: Buffer.concat([fichier(nul, nom), FIN]) })
    expect(reponse.headers().location).toMatch(/\/import\/[0-9a-f-]{36}$/)
    await page.goto(reponse.headers().location ?? '')
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
  }
})

test('six envois lourds à la fois : deux se lisent, les autres attendent, et le portail répond', async ({ page }) => {
  test.setTimeout(PATIENCE)
  await signIn(page, REDACTRICE)
  const acte = await createConvention(page, createTitre('Foule'))
  const corps = Buffer.concat([fichier(createBombeDeTexte(), 'texte.xlsx'), FIN])
  const envois = Array.from({ length: 6 }, () => send(page, acte, { corps }))
  expect((await page.request.get('/api/health/ready')).ok()).toBe(true)
  const refus = (await Promise.all(envois)).map(getRefus)
  expect(refus.filter((raison) => raison !== 'trop_grand' && raison !== 'occupe')).toEqual([])
  expect(refus).toContain('trop_grand')
})
