import { describe, expect, it } from 'vitest'
import { parseAdresse } from '@/lib/domain/adresse-lue'

const CONVENTION = { genre: 'convention', collectivite: 'lot', slug: 'calpae' } as const

describe('Ce qu’une adresse publique dit désigner', () => {
  it.each([
    ['/departements/lot', { genre: 'departement', slug: 'lot' }],
    ['/departements/lot/', { genre: 'departement', slug: 'lot' }],
    ['/metropoles/nice', { genre: 'metropole', slug: 'nice' }],
    ['/regions/occitanie', { genre: 'region', slug: 'occitanie' }],
    ['/mesures/mobilite-soutien', { genre: 'mesure', slug: 'mobilite-soutien' }],
    ['/conventions/lot/calpae', CONVENTION],
    ['/conventions/lot/calpae/publications', CONVENTION],
    ['/conventions/lot/calpae/publications/verification', CONVENTION],
    ['/conventions/lot/calpae/changements', CONVENTION],
    ['/conventions/lot/calpae/actes/0', { ...CONVENTION, acteRang: 0 }],
    ['/conventions/lot/calpae/publications/12', { ...CONVENTION, ordre: 12 }],
  ])('%s', (chemin, lue) => {
    expect(parseAdresse(chemin)).toEqual(lue)
  })

  it.each([
    '/conventions/lot/calpae/actes/zero',
    '/conventions/lot/calpae/actes/99999',
    '/conventions/lot/calpae/montants',
  ])('%s ne peut rien désigner', (chemin) => {
    expect(parseAdresse(chemin)).toEqual({ genre: 'impossible' })
  })

  it.each([
    '/',
    '/departements',
    '/departements/carte.svg',
    '/regions',
    '/mesures',
    '/conventions/lot',
    '/conventions/lot/calpae/montants.csv',
    '/conventions/lot/calpae/publications/3/contenu.json',
    '/espace/actes/lot',
  ])('%s n’est pas la page d’un territoire, d’une mesure ni d’une convention', (chemin) => {
    expect(parseAdresse(chemin)).toBeNull()
  })
})
