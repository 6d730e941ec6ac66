import { expect, test } from 'vitest'
import { countConventions, getEtat, type RegionSuivie, sommerRegions } from '@/lib/domain/pilotage/region'

const AUCUN = { attestee: 0, compatible: 0, rompue: 0, indeterminable: 0 }

function region(champs: Partial<RegionSuivie>): RegionSuivie {
  return {
    code: '76',
    nom: 'Occitanie',
    slug: 'occitanie',
    territoires: 0,
    renseignes: 0,
    ecartsReels: 0,
    verdicts: AUCUN,
    ...champs,
  }
}

test('l’ensemble des régions garde le compte des territoires non renseignés', () => {
  expect(
    sommerRegions([
      region({ territoires: 15, renseignes: 8, ecartsReels: 2, verdicts: { ...AUCUN, rompue: 1, attestee: 2 } }),
      region({ territoires: 4, verdicts: { ...AUCUN, attestee: 1 } }),
    ]),
  ).toEqual({ territoires: 19, renseignes: 8, ecartsReels: 2, verdicts: { ...AUCUN, rompue: 1, attestee: 3 } })
})

test('un département porte le verdict le moins favorable, et aucun sans convention', () => {
  expect(getEtat({ ...AUCUN, attestee: 3, rompue: 1 })).toBe('rompue')
  expect(getEtat(AUCUN)).toBeNull()
  expect(countConventions({ ...AUCUN, attestee: 3, rompue: 1 })).toBe(4)
})
