import { describe, expect, it } from 'vitest'
import { contientTexte, formatCriteresJournal, isFiltre, parseCriteresJournal } from '@/lib/domain/journal/criteres'
import { addJours, getDebutJour } from '@/lib/domain/periode'

describe('Les filtres du journal', () => {
  it('vivent dans l’adresse et s’y relisent', () => {
    const criteres = parseCriteresJournal({
      qui: 'etat',
      famille: 'montants',
      du: '2021-01-01',
      q: ' guichet ',
      avant: '12',
    })
    expect(criteres).toEqual({
      qui: 'etat',
      famille: 'montants',
      du: '2021-01-01',
      au: null,
      q: 'guichet',
      avant: '12',
    })
    expect(formatCriteresJournal(criteres)).toBe('?qui=etat&famille=montants&du=2021-01-01&q=guichet&avant=12')
    expect(parseCriteresJournal(Object.fromEntries(new URLSearchParams(formatCriteresJournal(criteres))))).toEqual(
      criteres,
    )
  })

  it('s’ignorent quand ils se lisent mal, et une page n’est pas un filtre', () => {
    const criteres = parseCriteresJournal({ qui: 'moi', famille: ['x'], du: '30/02/2021', q: '', avant: '-1 OR 1' })
    expect(formatCriteresJournal(criteres)).toBe('')
    expect(isFiltre(parseCriteresJournal({ avant: '5' }))).toBe(false)
  })

  it('cherchent sans accents, sans majuscules et par-dessus les espaces insécables', () => {
    const phrase = 'Le rédacteur a porté le montant de 62\u202f000\u00a0€ pour l’Élan.'
    for (const cherche of ['REDACTEUR', '62 000 €', "l'elan", null]) expect(contientTexte(phrase, cherche)).toBe(true)
    expect(contientTexte(phrase, '64 000')).toBe(false)
  })

  it('commencent le jour à minuit, à Paris, l’hiver comme l’été', () => {
    expect(getDebutJour('2021-01-15').toISOString()).toBe('2021-01-14T23:00:00.000Z')
    expect(getDebutJour('2021-07-15').toISOString()).toBe('2021-07-14T22:00:00.000Z')
    expect(getDebutJour('2021-03-28').toISOString()).toBe('2021-03-27T23:00:00.000Z')
    expect(addJours('2020-02-28', 1)).toBe('2020-02-29')
  })
})
