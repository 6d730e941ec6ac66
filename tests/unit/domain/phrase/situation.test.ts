import { describe, expect, test } from 'vitest'
import { decrireConventionsAu, decrireSituation, nommerSituation } from '@/lib/domain/phrase/situation'
import { type ActeDate, computeSituation } from '@/lib/domain/situation'

const INITIALE = {
  acteRang: 0,
  acteLibelle: 'Convention initiale',
  dateSignature: null,
  precisionDateSignature: null,
} as const
const AVENANT = {
  acteRang: 1,
  acteLibelle: 'Avenant 2020',
  dateSignature: '2020-10-23',
  precisionDateSignature: 'jour',
} as const
const AVEYRON = { ...INITIALE, dateSignature: '2019-06-01', precisionDateSignature: 'mois' } as const
const PERIODE = { debut: '2019-01-01', fin: '2021-12-31' }

const dire = (jour: string, ...actes: readonly ActeDate[]) => {
  const { titre, phrases } = decrireSituation(computeSituation(actes, jour), PERIODE)
  return [titre, ...phrases].join(' | ').replaceAll(/[\u00a0\u202f]/g, ' ')
}

describe('la situation à une date', () => {
  test('se nomme par son jour', () => {
    expect(nommerSituation('2020-10-23')).toBe('situation au 23 octobre 2020')
    expect(nommerSituation('2022-07-01')).toBe('situation au 1er juillet 2022')
  })

  test('dit l’acte en vigueur, et que la période est finie ou n’a pas commencé', () => {
    const acte = 'Acte en vigueur : Avenant 2020 | « Avenant 2020 », signature le 23 octobre 2020.'
    expect(dire('2020-10-23', INITIALE, AVENANT)).toBe(acte)
    expect(dire('2021-12-31', INITIALE, AVENANT)).toBe(acte)
    expect(dire('2022-01-01', INITIALE, AVENANT)).toBe(
      `${acte} | La période de la convention s’est achevée le 31 décembre 2021.`,
    )
    expect(dire('2018-12-31', { ...INITIALE, dateSignature: '2018-12-18' })).toContain(
      'La période de la convention ne commence que le 1er janvier 2019.',
    )
  })

  test('dit quel acte ne peut être situé, et ce qui vient ensuite', () => {
    expect(dire('2020-10-22', INITIALE, AVENANT)).toBe(
      'Aucun acte que l’on sache signé à cette date | L’acte « Convention initiale » ne peut être situé : sa date de signature n’est pas renseignée. | Ensuite : « Avenant 2020 », signature le 23 octobre 2020.',
    )
    expect(dire('2019-05-31', AVEYRON)).toBe(
      'Aucun acte signé à cette date | Ensuite : « Convention initiale », signature en juin 2019.',
    )
  })

  test('dit d’un mois sans jour à partir de quand il compte', () => {
    expect(dire('2019-06-29', AVEYRON)).toBe(
      'Aucun acte que l’on sache signé à cette date | L’acte « Convention initiale » était peut-être déjà signé : sa source dit seulement « juin 2019 », et il compte ici à partir du 30 juin 2019.',
    )
    expect(dire('2019-06-30', AVEYRON)).toBe(
      'Acte en vigueur : Convention initiale | « Convention initiale », signature en juin 2019. Le jour n’est pas connu : l’acte compte ici à partir du 30 juin 2019.',
    )
  })
})

test('les conventions d’un territoire à une date se comptent sur celles qui sont publiées', () => {
  expect(decrireConventionsAu('2020-10-23', 1, 2)).toBe(
    'Une convention en vigueur au 23 octobre 2020, sur deux publiées.',
  )
  expect(decrireConventionsAu('2019-07-07', 0, 1)).toBe(
    'Aucune convention en vigueur au 7 juillet 2019, sur une publiée.',
  )
  expect(decrireConventionsAu('2019-07-07', 0, 0)).toBe('Aucune convention en vigueur au 7 juillet 2019.')
})
