import { describe, expect, test } from 'vitest'
import {
  chooseRessort,
  FRANCE,
  listParametresRessort,
  parseRessort,
  type Ressort,
  restrictRessort,
} from '@/lib/domain/pilotage/ressort'

const situer = (code: string, region: string) => ({ code, region: { code: region } })
const LOT = situer('46', '76')
const GERS = situer('32', '76')
const VAR = situer('83', '93')
const TOUS = [LOT, GERS, VAR]

describe('le ressort d’un tableau de bord', () => {
  test('est le pays quand tout est suivi, une région quand elle l’est toute, et sinon des territoires', () => {
    expect(chooseRessort(TOUS, TOUS)).toEqual(FRANCE)
    expect(chooseRessort([GERS, LOT], TOUS)).toEqual({ tag: 'region', code: '76' })
    expect(chooseRessort([LOT], TOUS)).toEqual({ tag: 'territoires', codes: ['46'] })
    expect(chooseRessort([LOT, VAR], TOUS)).toEqual({ tag: 'territoires', codes: ['46', '83'] })
    expect(chooseRessort([], TOUS)).toEqual({ tag: 'territoires', codes: [] })
  })

  test('ne se restreint qu’à une région suivie', () => {
    expect(restrictRessort([LOT, VAR], '93')).toEqual([VAR])
    expect(restrictRessort([LOT], '93')).toEqual([LOT])
    expect(restrictRessort([LOT], null)).toEqual([LOT])
  })

  test('se relit de l’adresse où il s’écrit', () => {
    const ressorts: readonly Ressort[] = [
      FRANCE,
      { tag: 'region', code: '2A' },
      { tag: 'territoires', codes: ['46', '69M'] },
    ]
    for (const ressort of ressorts) {
      expect(
        parseRessort(new URLSearchParams(listParametresRessort(ressort).map(([nom, code]) => [nom, code]))),
      ).toEqual(ressort)
    }
    expect(parseRessort(new URLSearchParams({ region: 'x'.repeat(50) }))).toEqual(FRANCE)
  })
})
