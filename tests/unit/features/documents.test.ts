import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { inspectFichier } from '@/lib/features/documents/inspection'
import { respondFichier } from '@/lib/features/documents/telechargement'
import { withReception } from '@/lib/platform/reception/reception'
import {
  createDocx,
  createExe,
  createHtml,
  createOdt,
  createOdtCorrompu,
  createOle,
  createPdf,
  createPdfProtege,
  createSvg,
  createXlsm,
  createXlsx,
} from '@/tests/factories/fichiers'

let dossier: string

beforeAll(async () => {
  dossier = await mkdtemp(path.join(tmpdir(), 'inspection-'))
})
afterAll(() => rm(dossier, { recursive: true }))

async function inspect(contenu: Buffer) {
  const chemin = path.join(dossier, 'convention.pdf')
  await writeFile(chemin, contenu)
  return inspectFichier(chemin, contenu.length)
}

describe('Un fichier se juge à son contenu, pas à son nom', () => {
  it.each([
    ['un PDF', createPdf(), 'pdf'],
    ['un PDF de plusieurs morceaux', createPdf(`%${'x'.repeat(200_000)}\n`), 'pdf'],
    ['un ODT', createOdt(), 'odt'],
    ['un XLSX', createXlsx(), 'xlsx'],
  ])('%s est reçu', async (_nom, contenu, format) => {
    expect(await inspect(contenu)).toEqual({ format })
  })

  it.each([
    ['un fichier vide', Buffer.alloc(0), { raison: 'vide' }],
    ['un programme renommé', createExe(), { raison: 'autre_format', extension: 'exe' }],
    ['une page HTML', createHtml(), { raison: 'inconnu' }],
    ['un document Word', createDocx(), { raison: 'autre_format', extension: 'docx' }],
    ['un PDF tronqué', createPdf().subarray(0, 200), { raison: 'tronque' }],
    ['un ODT tronqué', createOdt().subarray(0, 250), { raison: 'tronque' }],
    ['un XLSX tronqué', createXlsx().subarray(0, -40), { raison: 'tronque' }],
    ['un ODT au manifeste corrompu', createOdtCorrompu(), { raison: 'tronque' }],
    [
      'un ODT au manifeste démesuré',
      createOdt({ 'META-INF/manifest.xml': 'encryption-data'.padEnd(2_000_000) }),
      { raison: 'tronque' },
    ],
    ['un PDF protégé', createPdfProtege(), { raison: 'chiffre' }],
    ['un classeur protégé par mot de passe', createOle(), { raison: 'chiffre' }],
    ['un ODT chiffré', createOdt({ 'META-INF/manifest.xml': '<manifest:encryption-data/>' }), { raison: 'chiffre' }],
    ['un classeur à macros', createXlsm(), { raison: 'macro' }],
    ['un classeur à macros cachées', createXlsx({ 'xl/vbaProject.bin': 'macro' }), { raison: 'macro' }],
    ['un ODT à macros', createOdt({ 'Basic/Standard/Module1.xml': '<module/>' }), { raison: 'macro' }],
  ])('%s est refusé, avec sa raison', async (_nom, contenu, refus) => {
    expect(await inspect(contenu)).toEqual(refus)
  })

  it('une image SVG est refusée', async () => {
    expect(await inspect(createSvg())).toHaveProperty('raison')
  })
})

function createRequete(corps: BodyInit, entetes?: HeadersInit): Request {
  return new Request('http://localhost/api', { method: 'POST', body: corps, ...(entetes && { headers: entetes }) })
}

describe('La réception', () => {
  it('rend les champs, l’empreinte et un nom sans dossier, puis efface le fichier de passage', async () => {
    const formulaire = new FormData()
    formulaire.set('titre', 'Délibération n° 12')
    formulaire.set('fichier', new File([new Uint8Array(createPdf())], '../../étc/signé\u202e.pdf'))
    const chemin = await withReception(createRequete(formulaire), 1_000_000, async (reception) => {
      expect(reception?.champs).toEqual({ titre: 'Délibération n° 12' })
      expect(reception?.fichier).toMatchObject({ nom: 'signé.pdf', octets: createPdf().length, tropGros: false })
      expect(reception?.fichier?.sha256).toMatch(/^[0-9a-f]{64}$/)
      return reception?.fichier?.chemin ?? ''
    })
    await expect(inspectFichier(chemin, 1)).rejects.toThrow('ENOENT')
  })

  it('distingue l’absence de fichier', async () => {
    const formulaire = new FormData()
    formulaire.set('fichier', new File([], ''))
    expect(
      await withReception(createRequete(formulaire), 1_000_000, async (reception) => reception?.fichier),
    ).toBeNull()
  })

  it('dit qu’il y avait plusieurs fichiers, sans compter les champs laissés vides, et ne garde que le premier', async () => {
    const receive = (...fichiers: readonly File[]) => {
      const formulaire = new FormData()
      for (const fichier of fichiers) formulaire.append('fichier', fichier)
      return withReception(createRequete(formulaire), 1_000_000, async (reception) => [
        reception?.fichier?.nom,
        reception?.plusieurs,
      ])
    }
    const [un, deux, vide] = [new File(['a;b'], 'un.csv'), new File(['c;d'], 'deux.csv'), new File([], '')]
    expect(await receive(un)).toEqual(['un.csv', false])
    expect(await receive(vide, deux, vide)).toEqual(['deux.csv', false])
    expect(await receive(un, deux)).toEqual(['un.csv', true])
    expect(await receive(un, vide, deux, ...Array.from({ length: 40 }, () => deux))).toEqual(['un.csv', true])
  })

  it('ne laisse rien d’un envoi interrompu ou illisible', async () => {
    const coupe = '--x\r\nContent-Disposition: form-data; name="fichier"; filename="a.pdf"\r\n\r\n%PDF-1.4 la suite'
    for (const [corps, type] of [
      [coupe, 'multipart/form-data; boundary=x'],
      ['n’importe quoi', 'text/plain'],
      ['n’importe quoi', 'multipart/form-data'],
    ] as const) {
      expect(
        await withReception(createRequete(corps, { 'content-type': type }), 1_000_000, async (reception) => reception),
      ).toBeNull()
    }
  })
})

describe('Le téléchargement', () => {
  it('est une pièce jointe au nom exact, que le navigateur n’exécute pas', async () => {
    const morceaux = [new Uint8Array([1, 2, 3]), new Uint8Array([4])]
    const fichier = { nomFichier: 'Délibération "n° 1"\r\n.pdf', format: 'pdf', octets: 4 }
    const reponse = respondFichier(fichier, 'private, no-store', async (rang) => morceaux[rang] ?? null)
    expect(Object.fromEntries(reponse.headers)).toMatchObject({
      'content-type': 'application/pdf',
      'content-length': '4',
      'content-disposition':
        'attachment; filename="Deliberation n 1.pdf"; filename*=UTF-8\'\'D%C3%A9lib%C3%A9ration%20%22n%C2%B0%201%22%0D%0A.pdf',
      'x-content-type-options': 'nosniff',
      'content-security-policy': "sandbox; default-src 'none'",
    })
    expect([...new Uint8Array(await reponse.arrayBuffer())]).toEqual([1, 2, 3, 4])
  })
})
