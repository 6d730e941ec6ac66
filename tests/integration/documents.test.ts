import { beforeAll, describe, expect, it } from 'vitest'
import { withConnexion } from '@/lib/cli/base/connexion'
import { DOCUMENTS_MAX, getAdressePiece, OCTETS_MAX } from '@/lib/domain/document'
import { returnActe } from '@/lib/features/actes/commands/cycle'
import { getActe } from '@/lib/features/actes/queries'
import { getConventionPubliee } from '@/lib/features/conventions/public'
import { choosePublication, depositDocument, withdrawDocument } from '@/lib/features/documents/commands'
import { respondDocumentPublie } from '@/lib/features/documents/lecture-publique'
import { getDocument, listDocuments, readMorceau } from '@/lib/features/documents/queries'
import type { Viewer } from '@/lib/platform/auth/viewer'
import { expectOk } from '@/prisma/seed/expect-ok'
import { createViewer } from '@/tests/factories/comptes'
import { getExaminateur, signDossier, submitDossier, validateDossier } from '@/tests/factories/cycle'
import { computeSha256, createDepot } from '@/tests/factories/documents'
import { createDossier } from '@/tests/factories/dossiers'
import { createPdf, createPdfDe } from '@/tests/factories/fichiers'
import { getUrlAdministrateur } from '@/tests/support/administration'
import { provideBase } from '@/tests/support/base'

const bases = provideBase()
let valideur: Viewer
let instructeur: Viewer

beforeAll(async () => {
  valideur = await createViewer(bases.proprietaire, 'valideur', { collectivite: '43' })
  instructeur = await getExaminateur(valideur)
})

async function readContenu(viewer: Viewer, documentId: string): Promise<Buffer> {
  const { octets } = expectOk(await getDocument(viewer, { documentId }))
  const morceaux: Uint8Array[] = []
  for (let lus = 0, rang = 0; lus < octets; rang += 1) {
    const morceau = expectOk(await readMorceau(viewer, { documentId, rang }))
    morceaux.push(morceau)
    lus += morceau.length
  }
  return Buffer.concat(morceaux)
}

async function listDe(viewer: Viewer, acteId: string) {
  return expectOk(await listDocuments(viewer, { acteId })).documents
}

describe('Un document déposé', () => {
  it('se relit à l’octet près, du plus petit au plus gros', async () => {
    const { acteId } = await createDossier(valideur)
    for (const contenu of [createPdf(), createPdfDe(256 * 1024), createPdfDe(OCTETS_MAX)]) {
      const { documentId } = expectOk(await depositDocument(valideur, createDepot({ acteId, contenu })))
      expect(computeSha256(await readContenu(valideur, documentId))).toBe(computeSha256(contenu))
    }
  })

  it('ne laisse rien quand l’envoi se rompt, ou que le contenu n’est pas celui annoncé', async () => {
    const { acteId } = await createDossier(valideur)
    const avant = await listDe(valideur, acteId)
    const depot = createDepot({ acteId, contenu: createPdfDe(600_000) })
    const rompu = async function* () {
      yield* [createPdf()]
      throw new Error('coupure')
    }
    await expect(depositDocument(valideur, { ...depot, morceaux: rompu })).rejects.toThrow('coupure')
    await expect(depositDocument(valideur, { ...depot, sha256: '0'.repeat(64) })).rejects.toThrow('relu')
    expect(await listDe(valideur, acteId)).toEqual(avant)
  })

  it('peut en côtoyer un autre, déposé au même instant', async () => {
    const { acteId } = await createDossier(valideur)
    const reponses = await Promise.all(
      ['Première', 'Seconde'].map((titre) =>
        depositDocument(valideur, createDepot({ acteId, titre, contenu: createPdfDe(900_000) })),
      ),
    )
    expect(reponses.map(({ ok }) => ok)).toEqual([true, true])
  })

  it('se remplace par une version qui seule se publie, l’ancienne restant lisible', async () => {
    const { acteId } = await createDossier(valideur)
    const depot = createDepot({ acteId, type: 'acte_signe', aPublier: true })
    const { documentId } = expectOk(await depositDocument(valideur, depot))
    const suite = createDepot({ acteId, type: 'acte_signe', aPublier: true, remplace: documentId })
    const nouvelle = expectOk(await depositDocument(valideur, suite))
    const versions = (await listDe(valideur, acteId)).filter(({ type }) => type === 'acte_signe')
    expect(versions.map(({ version, aPublier }) => [version, aPublier])).toEqual([
      [2, true],
      [1, false],
    ])
    expect((await readContenu(valideur, documentId)).length).toBe(createPdf().length)
    expect(await choosePublication(valideur, { documentId, aPublier: true })).toMatchObject({ tag: 'invalide' })
    expectOk(await withdrawDocument(valideur, nouvelle))
    expect(await withdrawDocument(valideur, nouvelle)).toMatchObject({ tag: 'conflit' })
    expect(expectOk(await getActe(valideur, { acteId })).acte.pieces).toEqual([])
  })

  it('a la nature que son format permet, et un nombre de voisins limité', async () => {
    const { acteId, documentId } = await createDossier(valideur)
    const odt = { ...createDepot({ acteId, type: 'deliberation' }), format: 'odt' as const }
    expect(await depositDocument(valideur, odt)).toMatchObject({
      tag: 'invalide',
      champs: { fichier: expect.anything() },
    })
    await withConnexion(getUrlAdministrateur(bases), (client) =>
      client.query(
        `INSERT INTO espace.document SELECT (jsonb_populate_record(d, jsonb_build_object(
           'id', gen_random_uuid(), 'lignee', gen_random_uuid()))).* FROM espace.document d, generate_series(2, $2) WHERE d.id = $1`,
        [documentId, DOCUMENTS_MAX],
      ),
    )
    expect(await depositDocument(valideur, createDepot({ acteId }))).toMatchObject({
      tag: 'invalide',
      message: expect.stringContaining('50 fichiers'),
    })
  })
})

describe('Au fil du cycle', () => {
  it('ne se dépose ni à l’examen ni après la signature, mais complète un acte validé', async () => {
    const dossier = await createDossier(valideur)
    const { acteId, documentId } = dossier
    await submitDossier(valideur, dossier)
    for (const reponse of [
      await depositDocument(valideur, createDepot({ acteId })),
      await withdrawDocument(valideur, { documentId }),
    ]) {
      expect(reponse).toMatchObject({ tag: 'fige', message: expect.stringContaining('examen') })
    }
    expect((await listDe(instructeur, acteId)).map(({ id }) => id)).toEqual([documentId])

    const valide = await createDossier(valideur)
    await validateDossier(valideur, valide)
    const depot = createDepot({ acteId: valide.acteId, type: 'acte_signe', aPublier: true, titre: 'Convention signée' })
    const signee = expectOk(await depositDocument(valideur, depot))
    await signDossier(valideur, valide)
    expect(await depositDocument(valideur, createDepot(valide))).toMatchObject({ tag: 'fige' })
    expect(await withdrawDocument(valideur, signee)).toMatchObject({ tag: 'fige' })
  })

  it('annexe examinée avec l’acte, ne change plus une fois celui-ci validé', async () => {
    const dossier = await createDossier(valideur)
    const { acteId } = dossier
    const { documentId } = expectOk(await depositDocument(valideur, createDepot({ acteId, aPublier: true })))
    await validateDossier(valideur, dossier)
    for (const reponse of [
      await depositDocument(valideur, createDepot({ acteId, aPublier: true })),
      await depositDocument(valideur, createDepot({ acteId, type: 'acte_signe', remplace: documentId })),
      await withdrawDocument(valideur, { documentId }),
      await choosePublication(valideur, { documentId, aPublier: false }),
    ]) {
      expect(reponse).toMatchObject({ tag: 'fige' })
    }
    await signDossier(valideur, dossier)
    expect(expectOk(await getActe(valideur, { acteId })).acte.pieces.map(({ id }) => id)).toEqual([documentId])
  })

  it('retiré avant d’être soumis, n’est jamais lu de l’État, même l’acte signé', async () => {
    const dossier = await createDossier(valideur)
    const { acteId, documentId } = dossier
    expectOk(await withdrawDocument(valideur, { documentId }))
    await validateDossier(valideur, dossier)
    expect(await listDe(instructeur, acteId)).toEqual([])
    const depot = createDepot({ acteId, type: 'acte_signe' })
    const retiree = expectOk(await depositDocument(valideur, depot))
    expectOk(await withdrawDocument(valideur, retiree))
    const signee = expectOk(await depositDocument(valideur, depot))
    await signDossier(valideur, dossier)
    expect((await listDe(instructeur, acteId)).map(({ id }) => id)).toEqual([signee.documentId])
  })

  it('soumis puis retiré, reste lisible de l’État', async () => {
    const dossier = await createDossier(valideur)
    const { acteId, documentId } = dossier
    await submitDossier(valideur, dossier)
    expectOk(await returnActe(instructeur, { acteId, motif: 'À revoir.' }))
    expectOk(await withdrawDocument(valideur, { documentId }))
    expect((await listDe(instructeur, acteId)).map(({ id }) => id)).toEqual([documentId])
  })

  it('n’est lu par l’État qu’avec son acte', async () => {
    const { acteId, documentId } = await createDossier(valideur)
    expect(await listDocuments(instructeur, { acteId })).toMatchObject({ tag: 'introuvable' })
    expect(await getDocument(instructeur, { documentId })).toMatchObject({ tag: 'introuvable' })
    expect(await readMorceau(instructeur, { documentId, rang: 0 })).toMatchObject({ tag: 'introuvable' })
  })

  it('devient public à la signature s’il est choisi, et lui seul', async () => {
    const dossier = await createDossier(valideur)
    const { acteId, documentId, conventionId } = dossier
    const contenu = createPdfDe(700_000)
    const depot = createDepot({ acteId, type: 'deliberation', titre: 'Délibération n° 12', aPublier: true, contenu })
    const publie = expectOk(await depositDocument(valideur, depot))
    expect((await respondDocumentPublie(publie.documentId)).status).toBe(404)
    await signDossier(valideur, dossier)
    const { convention, collectivite } = expectOk(await getActe(valideur, { acteId }))
    expect(convention.id).toBe(conventionId)
    const lue = await getConventionPubliee(collectivite.slug, convention.slug)
    const [piece, ...autres] = lue?.instantane.acte.pieces ?? []
    expect(autres).toEqual([])
    expect(piece).toMatchObject({ id: publie.documentId, sha256: computeSha256(contenu), octets: 700_000 })
    expect(piece && getAdressePiece(piece)).toBe(`/documents/${publie.documentId}/deliberation-n-12.pdf`)
    const reponse = await respondDocumentPublie(publie.documentId)
    expect(computeSha256(Buffer.from(await reponse.arrayBuffer()))).toBe(computeSha256(contenu))
    expect((await respondDocumentPublie(documentId)).status).toBe(404)
  })
})
