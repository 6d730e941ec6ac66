import { describe, expect, it } from 'vitest'
import { decrireRegion } from '@/lib/domain/phrase/region'

const OCCITANIE = { nom: 'Occitanie', article: 'l’', charniere: 'd’', locatif: 'en' }
const MAYOTTE = { nom: 'Mayotte', article: '', charniere: 'de', locatif: 'à' }
const AUCUNE = { attestee: 0, compatible: 0, rompue: 0, indeterminable: 0 }

describe('La phrase d’une région', () => {
  it('compte les territoires qui ont publié, et les conventions de chaque verdict', () => {
    const verdicts = { ...AUCUNE, attestee: 1, indeterminable: 6 }
    expect(decrireRegion({ lieu: OCCITANIE, renseignes: 7, total: 15, verdicts })).toBe(
      'En Occitanie, 7 territoires sur 15 ont publié\u202f: parité attestée au centime pour 1 convention et indéterminable pour 6 conventions.',
    )
  })

  it('dit le singulier, et qu’aucun territoire n’a publié', () => {
    expect(decrireRegion({ lieu: OCCITANIE, renseignes: 1, total: 15, verdicts: { ...AUCUNE, rompue: 1 } })).toMatch(
      /^En Occitanie, 1 territoire sur 15 a publié/,
    )
    expect(decrireRegion({ lieu: OCCITANIE, renseignes: 0, total: 15, verdicts: AUCUNE })).toBe(
      'En Occitanie, aucun des 15 territoires n’a encore publié de convention.',
    )
    expect(decrireRegion({ lieu: MAYOTTE, renseignes: 0, total: 1, verdicts: AUCUNE })).toBe(
      'À Mayotte, le seul territoire n’a pas encore publié de convention.',
    )
  })
})
