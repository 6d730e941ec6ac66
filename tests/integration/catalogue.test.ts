import { XMLParser } from 'fast-xml-parser'
import jsonld from 'jsonld'
import { beforeAll, describe, expect, it } from 'vitest'
import { z } from 'zod'
import { composeCatalogue } from '@/lib/features/donnees/catalogue'
import { composeFil } from '@/lib/features/donnees/fil-actes'
import type { Viewer } from '@/lib/platform/auth/viewer'
import { getPublicPrisma } from '@/lib/platform/db/client'
import type { ContenuPublie } from '@/lib/platform/http/publication'
import { createViewer } from '@/tests/factories/comptes'
import { signDossier } from '@/tests/factories/cycle'
import { createDossier } from '@/tests/factories/dossiers'
import { provideBase } from '@/tests/support/base'

const DCAT = 'http://www.w3.org/ns/dcat#'
const DCT = 'http://purl.org/dc/terms/'

const bases = provideBase()
let valideur: Viewer

beforeAll(async () => {
  valideur = await createViewer(bases.proprietaire, 'valideur', { collectivite: '43' })
  await signDossier(valideur, await createDossier(valideur))
})

const readTexte = ({ corps }: ContenuPublie) => new Response(corps).text()

const lien = z.object({ '@id': z.url() })
const noeud = z.record(z.string(), z.unknown())
const noeuds = z.array(noeud).min(1)

/** Le catalogue, déplié selon la norme, sans rien demander au réseau. */
async function expandCatalogue() {
  const sansReseau = async (url: string): Promise<never> => {
    throw new Error(`le catalogue renvoie à ${url}`)
  }
  const deplie = await jsonld.expand(JSON.parse(await readTexte(await composeCatalogue())), {
    documentLoader: sansReseau,
  })
  const [catalogue] = noeuds.parse(deplie)
  if (!catalogue) throw new Error('Le catalogue est vide')
  return catalogue
}

describe('Le catalogue DCAT-AP', () => {
  it('se déplie sans réseau en un catalogue, un jeu, ses fichiers et son API', async () => {
    const catalogue = await expandCatalogue()
    expect(catalogue['@type']).toEqual([`${DCAT}Catalog`])
    const [jeu] = noeuds.parse(catalogue[`${DCAT}dataset`])
    const [service] = noeuds.parse(catalogue[`${DCAT}service`])
    expect(jeu?.['@type']).toEqual([`${DCAT}Dataset`])
    expect(service?.['@type']).toEqual([`${DCAT}DataService`])
    expect(service?.[`${DCAT}servesDataset`]).toEqual([{ '@id': jeu?.['@id'] }])
  })

  it('donne au jeu ce qu’un moissonneur exige', async () => {
    const [jeu = {}] = noeuds.parse((await expandCatalogue())[`${DCAT}dataset`])
    for (const propriete of [
      'title',
      'description',
      'identifier',
      'publisher',
      'modified',
      'spatial',
      'license',
      'temporal',
    ]) {
      expect(jeu[`${DCT}${propriete}`], propriete).toBeDefined()
    }
  })

  it('donne à chaque fichier son adresse, son type et sa licence', async () => {
    const [jeu = {}] = noeuds.parse((await expandCatalogue())[`${DCAT}dataset`])
    const fichiers = noeuds.parse(jeu[`${DCAT}distribution`])
    expect(fichiers.length).toBeGreaterThan(40)
    for (const fichier of fichiers) {
      expect(fichier['@type']).toEqual([`${DCAT}Distribution`])
      for (const propriete of [`${DCAT}accessURL`, `${DCAT}downloadURL`, `${DCAT}mediaType`, `${DCT}license`]) {
        expect(z.array(lien).length(1).safeParse(fichier[propriete]).success, propriete).toBe(true)
      }
    }
  })
})

const entree = z.object({
  id: z.string().startsWith('urn:uuid:'),
  title: z.object({ '#text': z.string().min(1), '@type': z.literal('html') }),
  updated: z.iso.datetime(),
  link: z.object({ '@href': z.url() }),
  summary: z.object({ '#text': z.string().min(1), '@type': z.literal('html') }),
})
const fil = z.object({
  feed: z.object({
    '@xmlns': z.literal('http://www.w3.org/2005/Atom'),
    id: z.url(),
    title: z.string(),
    updated: z.iso.datetime(),
    author: z.object({ name: z.string().min(1) }),
    link: z.array(z.object({ '@rel': z.enum(['self', 'alternate']), '@href': z.url() })).length(2),
    rights: z.literal('Licence Ouverte 2.0'),
    entry: z.array(entree).min(1),
  }),
})
const xml = new XMLParser({
  ignoreAttributes: false,
  attributeNamePrefix: '@',
  isArray: (_nom, chemin) => chemin === 'feed.entry',
  processEntities: true,
})

const readFil = async () => fil.parse(xml.parse(await readTexte(await composeFil()))).feed

describe('Le fil des actes signés', () => {
  it('a ce que la norme Atom exige, et une entrée par publication', async () => {
    const { entry } = await readFil()
    const publications = await getPublicPrisma().publication.findMany({ orderBy: { publieLe: 'desc' } })
    expect(entry.map(({ id }) => id)).toEqual(publications.map(({ id }) => `urn:uuid:${id}`))
  })

  it('garde ses identifiants quand un acte s’ajoute, et ne dit rien d’un brouillon', async () => {
    const avant = (await readFil()).entry.map(({ id }) => id)
    const brouillon = await createDossier(valideur)
    expect((await readFil()).entry.map(({ id }) => id)).toEqual(avant)
    await signDossier(valideur, brouillon)
    const apres = (await readFil()).entry.map(({ id }) => id)
    expect(apres).toHaveLength(avant.length + 1)
    expect(apres).toEqual(expect.arrayContaining(avant))
  })
})
