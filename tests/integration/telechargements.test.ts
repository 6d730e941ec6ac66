import { parse } from 'csv-parse/sync'
import { strFromU8, unzipSync } from 'fflate'
import { beforeAll, describe, expect, it } from 'vitest'
import { readDepartementDesigne, respondFichierTerritoire } from '@/app/(public)/fichier-territoire'
import { GET as getFichierMesure } from '@/app/(public)/mesures/[code]/[fichier]/route'
import { GET as getCatalogue } from '@/app/(public)/mesures/catalogue/[fichier]/route'
import { GET as getTotauxRegion } from '@/app/(public)/regions/[slug]/[fichier]/route'
import { readConventions } from '@/app/(public)/situation-territoire'
import { withConnexion } from '@/lib/cli/base/connexion'
import { analyseActe } from '@/lib/domain/analyse'
import { cleBilan, cleTotal } from '@/lib/domain/calcul'
import { computeTotauxPublies, type TotalPublie } from '@/lib/domain/chiffres-nationaux'
import { classifyMontants } from '@/lib/domain/classement'
import { FORMATS, type Format } from '@/lib/domain/format-fichier'
import { parseInstantane } from '@/lib/domain/instantane'
import { isChiffre } from '@/lib/domain/montant/montant'
import { readMontants } from '@/lib/features/conventions/telechargement'
import { ClasseurTropGrand, composeFichierTable } from '@/lib/features/donnees/formats/fichier-table'
import { composeTableSchema } from '@/lib/features/donnees/formats/table-schema'
import { composeJeuComplet } from '@/lib/features/donnees/jeu-complet'
import { findTable, TABLES } from '@/lib/features/donnees/registre'
import { respondFichier } from '@/lib/features/donnees/telechargement'
import { listTablesMesurees } from '@/lib/features/donnees/volumes'
import { getMesure, listMesuresSocle } from '@/lib/features/mesures/public'
import { listMontantsActes, listMontantsRegion } from '@/lib/features/territoires/montants'
import { listRegions, listTerritoires } from '@/lib/features/territoires/public'
import { composeTotaux } from '@/lib/features/territoires/tableau'
import { getPublicPrisma } from '@/lib/platform/db/client'
import { collectFlux } from '@/lib/platform/http/flux'
import { isPassagere } from '@/lib/platform/http/indisponible'
import type { ContenuPublie } from '@/lib/platform/http/publication'
import { readUneVersion } from '@/lib/platform/publication/une-version'
import { composeFichier } from '@/lib/platform/tableau/formats'
import { loadDonnees } from '@/prisma/seed/index'
import { provideBase } from '@/tests/support/base'
import { listFautesPaquet, listFautesSchema, listFautesTable } from '@/tests/support/table-schema'
import {
  enCentimes,
  relireCsvMachines,
  relireCsvPersonnes,
  relireDonneesXlsx,
  sommerCases,
} from '@/tests/support/tableaux'

const CHARGEMENT_MS = 120_000

const bases = provideBase()

beforeAll(async () => {
  await loadDonnees({ ownerUrl: bases.proprietaire, demonstration: true })
}, CHARGEMENT_MS)

type Route = (request: Request, contexte: { readonly params: Promise<unknown> }) => Promise<Response>

type LigneLue = Readonly<Record<string, unknown>>

async function readOctets({ corps }: ContenuPublie): Promise<Uint8Array> {
  return new Uint8Array(await new Response(corps).arrayBuffer())
}

/** Les lignes d’un fichier et, pour chaque colonne de centimes, ce que la case vaut. */
async function relire(contenu: ContenuPublie, format: Format): Promise<readonly LigneLue[]> {
  const octets = await readOctets(contenu)
  switch (format) {
    case 'csv':
      return relireCsvPersonnes(strFromU8(octets))
    case 'machine.csv':
      return relireCsvMachines(strFromU8(octets))
    case 'xlsx':
      return relireDonneesXlsx(octets)
    case 'json':
      return JSON.parse(strFromU8(octets)).lignes
  }
}

/** Ce que vaut une case de montant, en centimes, quelle que soit l’unité du format. */
function lire(ligne: LigneLue, colonne: string, format: Format): bigint | null {
  const enEuros = colonne === 'centimes' ? 'montant_eur' : colonne.replace(/_centimes$/, '_eur')
  if (format === 'csv' || format === 'xlsx') return enCentimes(String(ligne[enEuros]))
  const lu = ligne[colonne]
  return lu === null || lu === '' ? null : BigInt(String(lu))
}

const sommer = (lignes: readonly LigneLue[], colonne: string, format: Format) =>
  sommerCases(lignes.map((ligne) => lire(ligne, colonne, format)))

async function readTableau(code: string, format: Format, filtres = {}) {
  const table = findTable(code)
  const contenu = table && (await composeFichierTable(table, filtres, format))
  if (!contenu) throw new Error(`${code}.${format} n’existe pas`)
  return relire(contenu, format)
}

const listSommes = (totaux: readonly TotalPublie[]) =>
  totaux.flatMap(({ etat, departement, ensemble, autres }) =>
    [etat, departement, ensemble, autres].flatMap((somme) => somme?.centimes ?? []),
  )

async function readFichierTerritoire(
  demande: Parameters<typeof respondFichierTerritoire>[1],
  territoire: NonNullable<Awaited<ReturnType<typeof readDepartementDesigne>>>,
  suite = '',
) {
  const adresse = `http://localhost:3000${territoire.adresse}/${demande.fichier}.${demande.format}${suite}`
  const reponse = await respondFichierTerritoire(new Request(adresse), demande, territoire)
  expect(reponse.status, adresse).toBe(200)
  return relire({ corps: new Uint8Array(await reponse.arrayBuffer()), entetes: {} }, demande.format)
}

/** Chaque convention publiée, telle que ses pages la lisent. */
async function listPubliees() {
  const publiees = await getPublicPrisma().conventionPubliee.findMany({
    select: { slug: true, collectivite: { select: { slug: true } }, publication: { select: { contenu: true } } },
  })
  return publiees.map(({ slug, collectivite, publication }) => {
    const { convention, acte } = parseInstantane(publication.contenu)
    return {
      designee: { collectivite: collectivite.slug, convention: slug, choix: {} },
      montants: acte.montants,
      analyse: analyseActe(convention, acte),
    }
  })
}

describe.each(FORMATS)('Ce qui se télécharge en %s est ce que l’écran montre', (format) => {
  it('pour chaque total de chaque convention : « Refaire ce calcul » en donne les lignes', async () => {
    let totaux = 0
    for (const { designee, analyse } of await listPubliees()) {
      const montres = [
        ...analyse.totaux.map((total) => ({ cle: cleTotal(total), somme: total.somme.centimes })),
        ...analyse.bilans.map((bilan) => ({
          cle: cleBilan(bilan),
          somme: sommerCases(bilan.retenus.map(({ valeur }) => (isChiffre(valeur) ? valeur.centimes : null))),
        })),
      ]
      for (const { cle, somme } of montres) {
        const tableau = await readMontants(designee, cle)
        if (!tableau) throw new Error(`${designee.collectivite} n’a pas le calcul ${cle}`)
        expect(sommer(await relire(await composeFichier(tableau, format), format), 'centimes', format)).toBe(somme)
        totaux++
      }
    }
    expect(totaux).toBeGreaterThan(10)
  })

  it('pour les sommes de l’accueil', async () => {
    const totaux = computeTotauxPublies(await listMontantsActes())
    const lignes = await relire(await composeFichier(await composeTotaux({ totaux, adresse: '/' }), format), format)
    expect(lignes.map((ligne) => lire(ligne, 'centimes', format))).toEqual(listSommes(totaux))
  })

  it.each([
    ['haute-loire', '2020-10-22'],
    ['haute-loire', '2020-10-23'],
    ['lot', '2019-07-07'],
    ['bas-rhin', '2021-01-01'],
  ])('pour la page de %s au %s : ses montants, ses bilans et ses sommes', async (slug, jour) => {
    const territoire = await readDepartementDesigne(slug)
    if (territoire === null) throw new Error(`${slug} n’existe pas`)
    const { instantanes, totaux } = await readConventions(territoire.collectivite, jour)
    const analyses = (instantanes ?? []).map(({ convention, acte }) => analyseActe(convention, acte))
    const montants = (instantanes ?? []).flatMap(({ acte }) => acte.montants)

    const telecharger = (fichier: 'montants' | 'parite' | 'totaux') =>
      readFichierTerritoire({ fichier, format }, territoire, `?au=${jour}`)
    const lignes = await telecharger('montants')
    expect(lignes.map(({ montant_id }) => montant_id).toSorted()).toEqual(montants.map(({ id }) => id).toSorted())
    const etat = sommerCases(
      analyses.flatMap(({ bilans }) => bilans.map(({ parts }) => (isChiffre(parts.etat) ? parts.etat.centimes : null))),
    )
    expect(sommer(await telecharger('parite'), 'etat_centimes', format)).toBe(etat)
    expect((await telecharger('totaux')).map((ligne) => lire(ligne, 'centimes', format))).toEqual(listSommes(totaux))
  })

  it('pour la page d’un département que sa collectivité déborde : les seules conventions qui le couvrent', async () => {
    const territoire = await readDepartementDesigne('bas-rhin')
    if (territoire === null) throw new Error('Le Bas-Rhin n’existe pas')
    const lues = await readFichierTerritoire({ fichier: 'parite', format }, territoire)
    const montrees = territoire.collectivite.conventions
    expect(montrees.length).toBeGreaterThan(0)
    expect(new Set(lues.map(({ convention_id }) => convention_id))).toEqual(new Set(montrees.map(({ id }) => id)))
    expect(montrees.every(({ departements }) => departements.includes('67'))).toBe(true)
  })

  it('pour les sommes de chaque région, de chaque mesure, et leurs couvertures', async () => {
    const demander = async (adresse: string, params: Readonly<Record<string, string>>, get: Route) => {
      const request = new Request(`http://localhost:3000${adresse}`)
      const reponse = await get(request, { params: Promise.resolve(params) })
      expect(reponse.status, adresse).toBe(200)
      return relire({ corps: new Uint8Array(await reponse.arrayBuffer()), entetes: {} }, format)
    }
    const fichier = (nom: string) => `${nom}.${format}`
    for (const { code, slug } of await listRegions()) {
      const adresse = `/regions/${slug}/${fichier('totaux')}`
      const lignes = await demander(adresse, { slug, fichier: fichier('totaux') }, getTotauxRegion)
      const montrees = listSommes(computeTotauxPublies(await listMontantsRegion(code)))
      expect(lignes.map((ligne) => lire(ligne, 'centimes', format))).toEqual(montrees)
    }
    const socle = await listMesuresSocle()
    const catalogue = await demander(
      `/mesures/catalogue/${fichier('mesures')}`,
      { fichier: fichier('mesures') },
      getCatalogue,
    )
    expect(catalogue.map(({ code, territoires }) => [code, Number(territoires)])).toEqual(
      socle.map(({ code, territoires }) => [code, territoires]),
    )
    for (const { code } of socle.filter(({ territoires }) => territoires > 0)) {
      const lue = await getMesure(code)
      const demanderMesure = (nom: string) =>
        demander(`/mesures/${code}/${fichier(nom)}`, { code, fichier: fichier(nom) }, getFichierMesure)
      const sommes = (await demanderMesure('totaux')).map((ligne) => lire(ligne, 'centimes', format))
      expect(sommes).toEqual(listSommes(lue?.totaux ?? []))
      const regions = (await demanderMesure('regions')).map(({ code: region, territoires }) => [
        region,
        Number(territoires),
      ])
      expect(regions).toEqual(lue?.regions.map(({ code: region, renseignes }) => [region, renseignes]))
    }
  })

  it('pour les bilans de chaque territoire', async () => {
    const lignes = await readTableau('parite', format)
    const bilans = (await listTerritoires()).flatMap(({ conventions }) => conventions.flatMap((lue) => lue.bilans))
    expect(lignes).toHaveLength(bilans.length)
    for (const cote of ['etat', 'departement', 'ensemble', 'autres'] as const) {
      const montres = sommerCases(bilans.map((bilan) => bilan[cote]?.centimes ?? null))
      expect(sommer(lignes, `${cote}_centimes`, format)).toBe(montres)
    }
  })

  it('pour les bilans d’un seul territoire', async () => {
    const lu = (await listTerritoires()).find(({ slug }) => slug === 'haute-loire')
    const lignes = await readTableau('parite', format, { territoire_code: lu?.code })
    const bilans = lu?.conventions.flatMap((convention) => convention.bilans) ?? []
    expect(lignes.map((ligne) => lire(ligne, 'etat_centimes', format))).toEqual(
      bilans.map(({ etat }) => etat?.centimes ?? null),
    )
  })

  it('pour tous les montants publiés, et pour ceux que les bilans comptent', async () => {
    const lignes = await readTableau('montants', format)
    const vrai = { csv: 'oui', xlsx: '1', json: true, 'machine.csv': 'true' }[format]
    const publiees = await listPubliees()
    const montants = publiees.flatMap(({ montants }) => montants)
    const comptes = new Set(publiees.flatMap(({ analyse }) => [...classifyMontants(analyse).dansBilan]))
    const sommerMontants = (retenus: typeof montants) =>
      sommerCases(retenus.map(({ valeur }) => (isChiffre(valeur) ? valeur.centimes : null)))
    expect(lignes).toHaveLength(montants.length)
    expect(sommer(lignes, 'centimes', format)).toBe(sommerMontants(montants))
    const dansBilan = lignes.filter((ligne) => ligne.dans_bilan === vrai)
    expect(sommer(dansBilan, 'centimes', format)).toBe(sommerMontants(montants.filter(({ id }) => comptes.has(id))))
  })

  it('et chaque table a autant de lignes que la page des données le dit', async () => {
    for (const { code, lignes } of await listTablesMesurees()) {
      expect([code, (await readTableau(code, format)).length]).toEqual([code, lignes])
    }
  })
})

describe('Le jeu entier', () => {
  it('a une table par fichier, que son Table Schema décrit sans faute', async () => {
    const fichiers = unzipSync(await readOctets(await composeJeuComplet()))
    expect(Object.keys(fichiers)).toEqual([
      'LISEZMOI.md',
      'datapackage.json',
      ...TABLES.map(({ code }) => `${code}.csv`),
    ])
    const paquet: unknown = JSON.parse(strFromU8(fichiers['datapackage.json'] ?? new Uint8Array()))
    const tables = new Map(
      TABLES.map(({ code }) => {
        const csv = strFromU8(fichiers[`${code}.csv`] ?? new Uint8Array())
        const lignes: string[][] = parse(csv, { record_delimiter: '\r\n' })
        return [code, lignes] as const
      }),
    )
    expect(listFautesPaquet(paquet, tables)).toEqual([])
  })

  it.each(TABLES.map((table) => [table.code, table] as const))('décrit %s selon la norme', (_, table) => {
    expect(listFautesSchema(composeTableSchema(table, TABLES))).toEqual([])
  })

  it('reconnaît une ligne que son schéma refuse', () => {
    const schema = {
      fields: [
        { name: 'code', type: 'string', constraints: { required: true, unique: true } },
        { name: 'nombre', type: 'integer' },
        { name: 'jour', type: 'date' },
        { name: 'mot', type: 'string', constraints: { enum: ['a', 'b'] } },
      ],
      missingValues: [''],
      primaryKey: ['code'],
    }
    const lignes = [
      ['code', 'nombre', 'jour', 'mot'],
      ['1', '3', '2020-01-31', 'a'],
      ['1', '3,5', '31/01/2020', 'c'],
      ['', '', '', ''],
    ]
    expect(listFautesTable(schema, lignes)).toEqual([
      'ligne 2, nombre : « 3,5 » n’est pas integer',
      'ligne 2, jour : « 31/01/2020 » n’est pas date',
      'ligne 2, mot : « c » n’est pas un des mots permis',
      'ligne 2 : la clé « 1 » est déjà prise',
      'ligne 3, code : manque',
    ])
  })
})

describe('Un fichier demandé par son adresse', () => {
  const demander = (fichier: string) =>
    respondFichier(
      new Request(`http://localhost:3000/donnees/${fichier}`),
      new URL(`http://localhost/${fichier}`).pathname.slice(1),
    )

  it.each([
    ['montants.csv?territoire_code=43', 200],
    ['montants.csv?territoire_code=01', 200],
    ['conventions.json?cadre_code=calpae', 200],
    ['montants.csv?region_code=84', 200],
    ['montants.csv?cadre_code=x%22%3B%20filename%3D%22evil.exe', 404],
    ['montants.csv?cadre_code=%E2%82%AC', 404],
    ['montants.csv?cadre_code=a%0Ab', 404],
    ['montants.xlsx?region_code=999', 404],
    ['montants.csv?territoire_code=%00', 404],
    ['actes.csv?acte_rang=1e3', 404],
  ])('%s répond %i', async (fichier, status) => {
    expect((await demander(fichier)).status).toBe(status)
  })

  it('ne se fait pas en classeur au-delà de ce qu’un classeur prend', async () => {
    const table = findTable('montants')
    if (!table) throw new Error('La table des montants manque')
    await expect(composeFichierTable(table, {}, 'xlsx', 3)).rejects.toThrow(ClasseurTropGrand)
  })
})

describe('Une lecture en plusieurs fois', () => {
  const publier = () =>
    withConnexion(bases.proprietaire, (client) =>
      client.query('UPDATE publication.version_publication SET numero = numero + 1'),
    )

  it('recommence quand une publication paraît entre-temps, et ne rend que la suivante', async () => {
    let lectures = 0
    const lu = await readUneVersion(async () => {
      lectures++
      if (lectures === 1) await publier()
      return lectures
    })
    expect(lu).toBe(2)
  })

  it('renonce si cela se répète, en disant que cela passera', async () => {
    await expect(readUneVersion(publier)).rejects.toSatisfy(isPassagere)
  })

  it('d’un grand fichier rend tous ses octets, ou l’erreur avant le premier', async () => {
    const morceau = new Uint8Array(700_000).fill(7)
    const produire = async function* (echoue: boolean) {
      for (let rang = 0; rang < 6; rang++) yield morceau
      if (echoue) throw new Error('La base se tait')
    }
    const entier = await new Response(await collectFlux(produire(false))).arrayBuffer()
    expect(entier.byteLength).toBe(6 * morceau.length)
    await expect(collectFlux(produire(true))).rejects.toThrow('La base se tait')
  })
})
