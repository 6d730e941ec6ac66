import jsonld from 'jsonld'
import { describe, expect, it } from 'vitest'
import { serializeDonneesLiees, toJeuDeDonnees, toSiteLie, toTerritoireLie } from '@/lib/domain/donnees-liees'
import { conventionsHauteLoire } from '@/prisma/seed/donnees/haute-loire'
import { buildActeLu } from '@/tests/factories/actes'

const URL_PAGE = 'https://tandem.example/conventions/haute-loire/calpae-2019-2021'

const JEU = toJeuDeDonnees({
  instantane: buildActeLu(conventionsHauteLoire[0]),
  description: 'Une phrase.',
  url: URL_PAGE,
  csv: `${URL_PAGE}/montants.csv`,
  publieLe: new Date('2026-11-22T12:00:00Z'),
})

/** Aucun contexte ne se télécharge : le demander est une faute. */
const SANS_RESEAU = {
  documentLoader: (url: string) => Promise.reject(new Error(`Contexte distant : ${url}`)),
}

async function expand(donnees: object): Promise<readonly Record<string, unknown>[]> {
  return jsonld.expand(JSON.parse(JSON.stringify(donnees)), SANS_RESEAU)
}

describe('Les données liées d’une page', () => {
  it('disent la convention en jeu de données de schema.org, sans rien télécharger', async () => {
    const [jeu] = await expand(JEU)
    expect(jeu).toMatchObject({
      '@id': URL_PAGE,
      '@type': ['https://schema.org/Dataset'],
      'https://schema.org/temporalCoverage': [{ '@value': '2019-01-01/2021-12-31' }],
    })
    expect(jeu?.['https://schema.org/distribution']).toMatchObject([
      {
        '@type': ['https://schema.org/DataDownload'],
        'https://schema.org/contentUrl': [{ '@value': `${URL_PAGE}/montants.csv` }],
      },
    ])
  })

  it('disent le territoire et ce qu’il publie', async () => {
    const url = 'https://tandem.example/departements/haute-loire'
    const conventions = [{ titre: 'CALPAE', url: URL_PAGE }]
    const [lieu] = await expand(
      toTerritoireLie({ nom: 'Haute-Loire', url, region: 'Auvergne-Rhône-Alpes', conventions }),
    )
    expect(lieu).toMatchObject({ '@id': url, 'https://schema.org/subjectOf': [{ '@id': URL_PAGE }] })
  })

  it('disent où chercher', async () => {
    const [site] = await expand(
      toSiteLie({ url: 'https://tandem.example/', recherche: 'https://tandem.example/recherche' }),
    )
    expect(JSON.stringify(site)).toContain('https://tandem.example/recherche?q={q}')
  })

  it('ne laissent aucun texte refermer l’élément qui les porte', () => {
    expect(serializeDonneesLiees({ name: '</script><script>alert(1)</script>' })).not.toContain('<')
  })
})
