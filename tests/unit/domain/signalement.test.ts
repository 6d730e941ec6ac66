import { describe, expect, test } from 'vitest'
import { getAdresseSignaler } from '@/lib/domain/adresse-publique'
import { decrireMontantPublie, decrireSignalements } from '@/lib/domain/phrase/signalement'
import { getPageSignalable } from '@/lib/domain/signalement'
import { annee } from '@/tests/factories/montants'

describe('la page dont on signale un chiffre', () => {
  test.each([
    ['/departements/lot?au=2020-01-01', '/departements/lot'],
    ['/metropoles/metropole-de-lyon', '/metropoles/metropole-de-lyon'],
    ['/conventions/lot/calpae#montants', '/conventions/lot/calpae'],
    ['/conventions/lot/calpae/actes/1', '/conventions/lot/calpae/actes/1'],
    ['/conventions/lot/calpae/publications/0', '/conventions/lot/calpae/publications/0'],
    ['/conventions/lot/calpae/changements', '/conventions/lot/calpae'],
  ])('se lit dans « %s »', (adresse, page) => {
    expect(getPageSignalable(adresse)).toBe(page)
  })

  test.each([
    '',
    '/',
    '/glossaire',
    '/regions/occitanie',
    'https://ailleurs.fr/departements/lot',
    '//ailleurs.fr/conventions/lot/calpae',
    '/departements/<b>',
    '/departements/LOT',
    '/conventions/lot/../../espace',
    '/conventions/lot/calpae/actes/abc',
  ])('ne se devine pas dans « %s »', (adresse) => {
    expect(getPageSignalable(adresse)).toBeNull()
  })

  test('s’écrit dans l’adresse du formulaire, avec le montant quand il y en a un', () => {
    expect(getAdresseSignaler('/departements/lot')).toBe('/signaler?page=%2Fdepartements%2Flot')
    expect(getAdresseSignaler('/departements/lot', 'x')).toBe('/signaler?page=%2Fdepartements%2Flot&montant=x')
  })
})

describe('les mots d’une erreur signalée', () => {
  const montant = { sujet: 'Mobilité', financeur: 'etat', financeurNom: null, nature: 'annonce', periode: annee(2020) }

  test('disent le montant en une ligne, et une absence n’y est jamais zéro', () => {
    expect(decrireMontantPublie({ ...montant, centimes: 1_200_000n })).toBe(
      'Mobilité, État, 2020, annoncé\u202f: 12\u202f000\u00a0€',
    )
    expect(decrireMontantPublie({ ...montant, centimes: null })).toContain('Non renseigné')
  })

  test('tiennent dans le champ qui les relit, même quand l’intitulé est très long', () => {
    const longue = decrireMontantPublie({ ...montant, sujet: 'x'.repeat(2_000), centimes: 1n })
    expect(longue.length).toBeLessThanOrEqual(300)
  })

  test('comptent ce qui attend', () => {
    expect(decrireSignalements(0)).toBe('Aucune erreur signalée n’attend de réponse.')
    expect(decrireSignalements(2)).toBe('2 erreurs signalées attendent une réponse.')
  })
})
