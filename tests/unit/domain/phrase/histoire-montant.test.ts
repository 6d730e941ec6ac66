import { describe, expect, it } from 'vitest'
import { raconterMontant } from '@/lib/domain/phrase/journal/histoire-montant'

const trace = { financeur: 'etat', nature: 'annonce', precision: 'euro', periode: '2020-01-01_2020-12-31' }
const raconter = (donnees: object, id = 'a') => raconterMontant(donnees, id)?.replaceAll(/[\u00a0\u202f]/g, ' ')
const change = (de: object | null, vers: object) => ({
  changes: [{ id: 'a', de: de && { ...trace, ...de }, vers: { ...trace, ...vers } }],
})

describe('l’histoire d’un montant', () => {
  it('dit ce qui a été écrit, puis de quoi à quoi', () => {
    expect(raconter(change(null, { centimes: '1800000' }))).toBe('18 000 €')
    expect(raconter(change({ centimes: '1800000' }, { centimes: '1900050' }))).toBe('de 18 000 € à 19 000,50 €')
  })

  it('ne tient jamais un chiffre retiré pour zéro', () => {
    const vide = { centimes: null, precision: null, absence: 'non_renseigne' }
    expect(raconter(change({ centimes: '1800000' }, vide))).toBe('de 18 000 € à non renseigné')
  })

  it('nomme ce qui change quand la somme reste', () => {
    const centimes = '1800000'
    expect(raconter(change({ centimes }, { centimes, page: '3', note: 'Vu.' }))).toBe(
      '18 000 €, a changé la page et la note',
    )
  })

  it('dit un retrait, et se tait de ce qui touche d’autres montants', () => {
    expect(raconter({ retires: [{ id: 'a' }] })).toBe('retiré')
    expect(raconter(change(null, { centimes: '1' }), 'autre')).toBeUndefined()
    expect(raconter({ titre: 'Mobilité' })).toBeUndefined()
  })
})
