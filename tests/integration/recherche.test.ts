import { beforeAll, describe, expect, it } from 'vitest'
import { withConnexion } from '@/lib/cli/base/connexion'
import { explainEcart } from '@/lib/features/actes/commands/ecarts'
import { createFicheAction } from '@/lib/features/actes/commands/fiches-action'
import { createMesure } from '@/lib/features/actes/commands/mesures'
import { saveMontants } from '@/lib/features/actes/commands/montants'
import { depositDocument } from '@/lib/features/documents/commands'
import { listIntitules } from '@/lib/features/mesures/hors-catalogue'
import { getMesure, listMesuresSocle } from '@/lib/features/mesures/public'
import { countMesuresSituees, listMesuresSituees } from '@/lib/features/mesures/situees'
import { type GenrePublie, searchPublie } from '@/lib/features/recherche/public'
import { expectOk } from '@/prisma/seed/expect-ok'
import { createViewer } from '@/tests/factories/comptes'
import { signDossier } from '@/tests/factories/cycle'
import { createDepot } from '@/tests/factories/documents'
import { createDossier, ligneMontant } from '@/tests/factories/dossiers'
import { getUrlAdministrateur } from '@/tests/support/administration'
import { provideBase } from '@/tests/support/base'

const SOCLE = 'travail-social-premier-accueil'
const MARQUE = 'zorglub'

const bases = provideBase()

beforeAll(async () => {
  const loire = await createViewer(bases.proprietaire, 'valideur', { collectivite: '43' })
  const dossier = await createDossier(loire)
  const { acteId, sourceId } = dossier
  const { mesureId } = expectOk(
    await createMesure(loire, {
      acteId,
      intitule: 'Accueils inconditionnels de proximité',
      descriptif: 'Des accompagnements <b>renforcés</b>, dans les « épiceries\u202fsociales ».',
      catalogueCode: SOCLE,
    }),
  )
  expectOk(
    await createFicheAction(loire, { acteId, mesureId, titre: 'Élargir les horaires', statutAction: 'renforcee' }),
  )
  const piece = { acteId, titre: 'Règlement du fonds d’aide', aPublier: true }
  expectOk(await depositDocument(loire, createDepot(piece)))
  const montants = [
    ligneMontant({ sujet: `mesure:${mesureId}`, montant: '10 000', sourceId }),
    ligneMontant({ sujet: `mesure:${mesureId}`, financeur: 'departement', montant: '9 000', sourceId }),
    { ...ligneMontant({ sujet: `mesure:${mesureId}`, montant: '4 000', sourceId }), nature: 'execute' as const },
  ]
  expectOk(await saveMontants(loire, { acteId, version: dossier.version, montants }))
  await signDossier(loire, dossier)

  const lot = await createViewer(bases.proprietaire, 'valideur', { collectivite: '46' })
  const brouillon = await createDossier(lot)
  expectOk(await createMesure(lot, { acteId: brouillon.acteId, intitule: `Accueil ${MARQUE}`, catalogueCode: SOCLE }))

  const aveyron = await createViewer(bases.proprietaire, 'valideur', { collectivite: '12' })
  const republie = await createDossier(aveyron)
  await signDossier(aveyron, republie)
  const reponse = { cle: republie.cleEcart, statut: 'explique', explication: 'Trois ans.' } as const
  expectOk(await explainEcart(aveyron, { acteId: republie.acteId, ...reponse }))
})

function search(
  q: string,
  champs: { readonly genre?: GenrePublie; readonly region?: string; readonly page?: number } = {},
) {
  return searchPublie({ q, genre: champs.genre ?? null, region: champs.region ?? null, page: champs.page ?? 1 })
}

async function listTitres(q: string): Promise<readonly string[]> {
  return (await search(q)).trouves.map(({ titre }) => titre.map(({ texte }) => texte).join(''))
}

describe('La recherche', () => {
  it.each([
    'accompagnement',
    'ACCOMPAGNÉS',
    'accueil inconditionnel',
    'epicerie sociale',
    '"accueils inconditionnels"',
    'proximité incondi',
    'proxim',
    'accueil de la',
    'accueil -zorglub',
  ])('« %s » trouve la mesure, sans égard aux accents ni aux accords', async (q) => {
    expect(await listTitres(q)).toContain('Accueils inconditionnels de proximité')
  })

  it('ne montre jamais un brouillon, ni ne le compte', async () => {
    expect(await search(MARQUE)).toMatchObject({
      trouves: [],
      nombres: { convention: 0, mesure: 0, action: 0, document: 0 },
    })
  })

  it('ne montre que la publication en vigueur d’une convention', async () => {
    const { trouves } = await search('guichet unique', { region: '76' })
    expect(trouves.map(({ adresse }) => adresse)).toEqual([...new Set(trouves.map(({ adresse }) => adresse))])
    expect(trouves).toHaveLength(1)
  })

  it('rend l’extrait en texte, où ce qui est trouvé est à part', async () => {
    const [premier] = (await search('accompagnement')).trouves
    expect(premier?.extrait.filter(({ trouve }) => trouve).map(({ texte }) => texte)).toEqual(['accompagnements'])
    expect(premier?.extrait.map(({ texte }) => texte).join('')).not.toMatch(/[<>\p{Cc}]/u)
  })

  it('se restreint à un genre et à une région, et trouve le titre d’un document', async () => {
    const [document] = (await search('reglements aide', { genre: 'document' })).trouves
    expect(document?.adresse).toMatch(/^\/documents\/[0-9a-f-]+\/.+\.(pdf|odt|xlsx)$/)
    expect((await search('accueil', { genre: 'document' })).trouves).toEqual([])
    expect((await search('inconditionnel', { region: '84' })).nombres.mesure).toBe(1)
    expect((await search('inconditionnel', { region: '76' })).nombres.mesure).toBe(0)
    expect((await search('accueil', { page: 1_000 })).trouves).toEqual([])
  })

  it.each([
    `'":*&|!()<>`,
    `"`,
    `'; DROP TABLE publication.recherche; --`,
    '!!!!(((((',
    ':* & :*',
    '\\',
    '%_%',
    '- - -',
    'or or or',
    'é'.repeat(100),
    '',
    '\u0002a\u0003',
    'de la',
  ])('%s ne casse rien', async (q) => {
    expect((await search(q)).incomplet).toBe(false)
  })
})

describe('Une mesure à travers les territoires', () => {
  it('se compte par territoire qui l’a publiée, brouillons exclus', async () => {
    const socle = await listMesuresSocle()
    expect(socle.find(({ code }) => code === SOCLE)?.territoires).toBe(1)
    expect(socle.find(({ code }) => code === 'mobilite-soutien')?.territoires).toBe(0)
    expect(await countMesuresSituees(SOCLE, null)).toBe(1)
    expect(await countMesuresSituees(SOCLE, 'occitanie')).toBe(0)
  })

  it('donne les mots de chaque convention, ses actions, leur statut et ses montants', async () => {
    const [situee, ...autres] = await listMesuresSituees(SOCLE, null, 1)
    expect(autres).toEqual([])
    expect(situee).toMatchObject({
      intitule: 'Accueils inconditionnels de proximité',
      collectivite: { adresse: '/departements/haute-loire', region: { slug: 'auvergne-rhone-alpes' } },
      actions: [{ intitule: 'Élargir les horaires', statut: 'renforcee', montants: [] }],
    })
    expect(situee?.montants).toHaveLength(3)
  })

  it('additionne par nature et par financeur, sans réunir deux natures', async () => {
    const lue = await getMesure(SOCLE)
    expect(lue?.totaux.map(({ nature, etat, departement }) => [nature, etat?.centimes, departement?.centimes])).toEqual(
      [
        ['contractualise', 1_000_000n, 900_000n],
        ['execute', 400_000n, undefined],
      ],
    )
    expect(lue?.regions.find(({ slug }) => slug === 'auvergne-rhone-alpes')?.renseignes).toBe(1)
    expect(await getMesure('inconnue')).toBeNull()
  })

  it('réunit hors du catalogue les intitulés identiques, sans brouillon ni publication remplacée', async () => {
    const { intitules, nombre } = await listIntitules(1)
    expect(nombre).toBe(intitules.length)
    expect(intitules.find(({ intitule }) => intitule === 'Premier accueil')).toMatchObject({ territoires: 2 })
    expect(intitules.flatMap(({ intitule }) => intitule).join()).not.toContain(MARQUE)
    const guichet = intitules.find(({ intitule }) => intitule === 'Guichet unique')
    expect(guichet?.conventions.map(({ nomCourt }) => nomCourt)).toEqual(['Aveyron', 'Haute-Loire'])
  })
})

describe('Une question trop large', () => {
  it('rend d’abord ce qui lui répond le mieux, et dit qu’elle n’a pas tout classé', async () => {
    await withConnexion(getUrlAdministrateur(bases), (client) =>
      client.query(
        `INSERT INTO publication.recherche (publication_id, ordre, genre, titre, texte, cible)
         SELECT c.publication_id, 10000 + n, 'mesure',
           CASE WHEN n = 1200 THEN 'Profusion' ELSE 'Mesure ' || n END, 'Une profusion de mots', 'fiche-' || n
         FROM publication.convention_publiee c, generate_series(1, 1200) n
         WHERE c.collectivite_id = (SELECT id FROM publication.collectivite WHERE code = '43')`,
      ),
    )
    const { trouves, nombres, incomplet } = await search('profusion')
    expect(trouves[0]?.adresse).toMatch(/#fiche-1200$/)
    expect(trouves).toHaveLength(20)
    expect(nombres.mesure).toBe(1_000)
    expect(incomplet).toBe(true)
  })
})
