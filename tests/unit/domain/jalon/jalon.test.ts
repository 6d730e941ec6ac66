import { describe, expect, it } from 'vitest'
import { deriveJalons } from '@/lib/domain/jalon/derivation'
import { getEtatJalon, getRappelDu, isAReprendre } from '@/lib/domain/jalon/etat'
import { getRegime } from '@/lib/domain/jalon/regime'
import { type JalonSitue, keepEnVigueur } from '@/lib/domain/jalon/vigueur'
import type { StatutActe } from '@/lib/domain/vocabulaire'
import { CADRES } from '@/prisma/seed/reference/cadres'
import { JALONS_HABITUELS } from '@/prisma/seed/reference/jalons'

const derive = (cadre: string, debut: string, fin: string, aujourdhui = '2018-01-01') =>
  deriveJalons(JALONS_HABITUELS[cadre] ?? [], { debut, fin }, aujourdhui).map(({ code, echeance }) => [code, echeance])

describe('Le régime d’une période', () => {
  it.each([
    ['2020-01-01', '2020-12-31', 'civil'],
    ['2019-01-01', '2021-12-31', 'civil'],
    ['2022-07-01', '2023-06-30', 'glissant'],
    ['2022-07-01', '2023-06-29', 'autre'],
    ['2020-01-02', '2020-12-31', 'autre'],
  ])('du %s au %s est %s', (debut, fin, regime) => {
    expect(getRegime({ debut, fin })).toBe(regime)
  })
})

describe('Les échéances qu’un cadre propose', () => {
  it('suivent le régime civil : délibération au 15 mai, rapport au 31 mars suivant', () => {
    expect(derive('calpae', '2020-01-01', '2020-12-31')).toEqual([
      ['deliberation-civil-2020', '2020-05-15'],
      ['rapport-execution-2020', '2021-03-31'],
    ])
  })

  it('suivent le régime glissant : délibération au 30 septembre, et pas de rapport daté', () => {
    expect(derive('calpae', '2022-07-01', '2023-06-30')).toEqual([['deliberation-glissant-2022', '2022-09-30']])
  })

  it('se taisent sur une période propre à l’acte', () => {
    expect(derive('calpae', '2020-03-01', '2021-06-30')).toEqual([])
  })

  it('ne disent d’un CLS que le rapport d’exécution, et rien d’un plan', () => {
    expect(derive('cls', '2026-01-01', '2026-12-31')).toEqual([['rapport-execution-2026', '2027-03-31']])
    expect(derive('pdalhpd', '2026-01-01', '2026-12-31')).toEqual([])
  })

  it('ne comptent pas une date déjà passée, mais comptent celle du jour', () => {
    expect(derive('calpae', '2020-01-01', '2020-12-31', '2020-05-15')).toHaveLength(2)
    expect(derive('calpae', '2020-01-01', '2020-12-31', '2020-05-16')).toEqual([
      ['rapport-execution-2020', '2021-03-31'],
    ])
    expect(derive('calpae', '2020-01-01', '2020-12-31', '2026-11-22')).toEqual([])
  })

  it('désignent des cadres qui existent, et n’en disent aucune nationale ni officielle', () => {
    expect(Object.keys(JALONS_HABITUELS).filter((code) => !CADRES.some((cadre) => cadre.code === code))).toEqual([])
    expect(JSON.stringify(JALONS_HABITUELS)).not.toMatch(/national|officiel/i)
  })
})

describe('L’état d’une échéance', () => {
  const jalon = { echeance: '2027-03-31', rappels: [30, 7, 0], faitLe: null }

  it.each([
    ['2027-02-28', 'a_venir'],
    ['2027-03-01', 'proche'],
    ['2027-03-31', 'proche'],
    ['2027-04-01', 'en_retard'],
  ])('le %s, est « %s »', (aujourdhui, etat) => {
    expect(getEtatJalon(jalon, aujourdhui)).toBe(etat)
  })

  it('est tenue une fois faite, même passée', () => {
    expect(getEtatJalon({ ...jalon, faitLe: '2027-05-02' }, '2027-06-01')).toBe('fait')
  })

  it('sans rappel, n’est proche que le jour même', () => {
    expect(getEtatJalon({ ...jalon, rappels: [] }, '2027-03-30')).toBe('a_venir')
    expect(getEtatJalon({ ...jalon, rappels: [] }, '2027-03-31')).toBe('proche')
  })

  it.each([
    ['2027-02-28', null],
    ['2027-03-01', '2027-03-01'],
    ['2027-03-23', '2027-03-01'],
    ['2027-03-24', '2027-03-24'],
    ['2027-06-01', '2027-03-31'],
  ])('le %s, doit le rappel du %s', (aujourdhui, rappel) => {
    expect(getRappelDu(jalon, aujourdhui)).toBe(rappel)
  })

  it('ne doit plus de rappel une fois faite', () => {
    expect(getRappelDu({ ...jalon, faitLe: '2027-03-02' }, '2027-03-31')).toBeNull()
  })
})

describe('Les échéances en vigueur', () => {
  const jalon = (code: string, rang: number | null, statut: StatutActe = 'signe'): JalonSitue => ({
    conventionId: 'c',
    code,
    acte: rang === null ? null : { rang, statut },
  })
  const nommer = (...jalons: readonly JalonSitue[]) =>
    keepEnVigueur(jalons, new Map([['c', 1]])).map(({ code, acte }) => `${code} ${acte?.rang ?? 'convention'}`)

  it('sont celles de la convention et du dernier acte signé, et ce que l’acte ouvert ajoute', () => {
    expect(
      nommer(
        jalon('comite', null),
        jalon('rapport', 0),
        jalon('rapport', 1),
        jalon('rapport', 2, 'brouillon'),
        jalon('bilan', 2, 'transmis'),
        jalon('essai', 3, 'abandonne'),
      ),
    ).toEqual(['comite convention', 'rapport 1', 'bilan 2'])
  })

  it('perdent celle que l’avenant signé a retirée', () => {
    expect(nommer(jalon('rapport', 0))).toEqual([])
  })
})

describe('Une échéance qu’un avenant reprend', () => {
  it.each([
    ['2020-05-15', null, true],
    ['2020-05-15', '2020-05-14', false],
    ['2026-12-31', '2026-11-01', true],
  ])('au %s, tenue le %s : %s', (echeance, faitLe, attendu) => {
    expect(isAReprendre({ echeance, faitLe }, '2026-11-22')).toBe(attendu)
  })
})
