import { describe, expect, test } from 'vitest'
import type { TotalPublie } from '@/lib/domain/chiffres-nationaux'
import { clePortee } from '@/lib/domain/consolidation'
import { chiffrerDepartements, listClasses, type TotalDepartement } from '@/lib/domain/pilotage/habitant'
import { denominateur } from '@/tests/factories/comparaisons'
import { annee } from '@/tests/factories/montants'
import { publie } from '@/tests/factories/territoires'

const PERIODE = annee(2020)

function donner(champs: Partial<TotalPublie>, departement = '34', cadre = 'CALPAE'): TotalDepartement {
  const total = {
    nature: 'annonce',
    periode: PERIODE,
    perimetre: null,
    etat: null,
    departement: null,
    ensemble: null,
    autres: null,
    ...champs,
  } as const
  return { departement, cadre, total }
}

const situer = (euros: number, approche = false) => ({ ...publie(euros, approche), territoires: 1 })

function chiffrer(totaux: readonly TotalDepartement[], population = denominateur({ valeur: 100 })) {
  const lieu = {
    code: '34',
    nom: 'Hérault',
    slug: 'herault',
    verdicts: { attestee: 0, compatible: 1, rompue: 0, indeterminable: 0 },
    populations: [population],
  }
  const tranche = { cle: clePortee({ nature: 'annonce', periode: PERIODE, perimetre: null }), periode: PERIODE }
  const [departement] = chiffrerDepartements([lieu], tranche, totaux)
  return departement
}

describe('le montant par habitant d’un département', () => {
  test('se divise quand les deux parts sont connues, ou leur total', () => {
    expect(chiffrer([donner({ etat: situer(100), departement: situer(100) })])?.parHabitant).toEqual(publie(2))
    expect(chiffrer([donner({ ensemble: situer(300) })])?.parHabitant).toEqual(publie(3))
  })

  test('n’est pas celui d’une part seule : ce qui manque ne vaut pas zéro', () => {
    expect(chiffrer([donner({ etat: situer(100) })])).toMatchObject({
      parHabitant: null,
      refus: { motif: 'part_inconnue', connues: ['etat'] },
    })
  })

  test('est dit approché quand la population est arrondie', () => {
    const arrondie = denominateur({ valeur: 100, precision: 'arrondi' })
    expect(chiffrer([donner({ ensemble: situer(300) })], arrondie)?.parHabitant).toEqual(publie(3, true))
  })

  test('n’additionne pas deux conventions, et ne mêle pas deux cadres', () => {
    const ensemble = situer(300)
    expect(chiffrer([donner({ ensemble }), donner({ ensemble })])?.refus).toEqual({
      motif: 'plusieurs_conventions',
      nombre: 2,
    })
    const ailleurs = [donner({ ensemble }, '32'), donner({ ensemble }, '31')]
    expect(chiffrer([donner({ ensemble }, '34', 'CLS'), ...ailleurs])?.refus).toEqual({
      motif: 'autre_cadre',
      cadres: ['CLS'],
    })
  })

  test('est non renseigné quand rien n’est publié, ce qui n’est pas un refus', () => {
    expect(chiffrer([])).toMatchObject({ parHabitant: null, refus: null })
  })
})

test('trois années ne se colorent pas par les bornes d’une seule', () => {
  expect(listClasses(annee(2020)).map(({ min }) => min)).toEqual([0n, 100n, 250n, 500n])
  expect(listClasses(annee(2019, 2021)).map(({ min }) => min)).toEqual([0n, 300n, 750n, 1_500n])
})
