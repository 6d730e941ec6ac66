import { describe, expect, test } from 'vitest'
import { CADRES } from '@/prisma/seed/reference/cadres'

const findCadre = (code: string) => CADRES.find((cadre) => cadre.code === code)

describe('les cadres de référence', () => {
  test('jugent la parité sur la convention pour la CALPAE, sur l’action pour le CLS, nulle part pour les plans', () => {
    expect(CADRES.map(({ code, famille, niveauParite }) => [code, famille, niveauParite])).toEqual([
      ['calpae', 'convention', 'convention'],
      ['cls', 'convention', 'action'],
      ['pdalhpd', 'plan', 'aucun'],
      ['agenda-21', 'plan', 'aucun'],
    ])
  })

  test('n’imposent aucune période nationale aux plans', () => {
    for (const { famille, debut, fin } of CADRES) {
      if (famille === 'plan') expect([debut, fin]).toEqual([null, null])
    }
  })

  test('portent les volets de la CALPAE et les axes du CLS', () => {
    expect(findCadre('calpae')?.volets.map(({ code }) => code)).toEqual(['socle', 'initiative'])
    expect(findCadre('cls')?.volets.map(({ code }) => code)).toEqual(['1', '2', '3', '4'])
  })

  test('bornent chaque mesure du catalogue par la période du cadre', () => {
    for (const { catalogue, debut, fin } of CADRES) {
      for (const { debutAnnee, finAnnee } of catalogue) {
        expect(debutAnnee).toBeLessThanOrEqual(finAnnee)
        expect(debutAnnee).toBeGreaterThanOrEqual(Number(debut?.slice(0, 4)))
        expect(finAnnee).toBeLessThanOrEqual(Number(fin?.slice(0, 4)))
      }
    }
  })

  test('datent les mesures : la mobilité commence en 2021, les sorties sèches s’arrêtent en 2021', () => {
    const annees = new Map(
      findCadre('calpae')?.catalogue.map(({ code, debutAnnee, finAnnee }) => [code, [debutAnnee, finAnnee]]),
    )
    expect(annees.get('mobilite-soutien')).toEqual([2021, 2023])
    expect(annees.get('enfance-sorties-seches')).toEqual([2019, 2021])
    expect(annees.get('travail-social-formation')).toEqual([2020, 2023])
  })
})
