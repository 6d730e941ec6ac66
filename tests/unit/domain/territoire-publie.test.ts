import { describe, expect, test } from 'vitest'
import { computeCouverture, computeEtatDepartement, getEtatParite, isMetropole } from '@/lib/domain/territoire-publie'
import { bilan, convention, publie, territoire } from '@/tests/factories/territoires'

const ATTESTEE = { bilans: [bilan({ etat: publie(10), departement: publie(10) })] }
const ROMPUE = { bilans: [bilan({ etat: publie(9), departement: publie(10) })] }
const PLAN = { famille: 'plan', cadreCode: 'pdalhpd' }

describe('l’état de parité d’une convention', () => {
  test('est le verdict de son bilan de tête', () => {
    expect(getEtatParite(convention(ATTESTEE))).toBe('attestee')
  })

  test('est indéterminable sans aucun montant, jamais rompu', () => {
    expect(getEtatParite(convention())).toBe('indeterminable')
  })
})

describe('la couverture', () => {
  test('ne compte que les territoires qui ont publié une convention : un plan ne suffit pas', () => {
    const territoires = [
      territoire('Lot', '46', [{}, PLAN]),
      territoire('Landes', '40', [PLAN]),
      territoire('Ain', '01'),
    ]
    expect(computeCouverture(territoires)).toEqual({ renseignes: 1, total: 3 })
  })
})

describe('l’état d’un département sur la carte', () => {
  test('est nul quand rien n’est publié ou que seul un plan l’est', () => {
    expect(computeEtatDepartement('40', [territoire('Landes', '40', [PLAN])])).toBeNull()
  })

  test('est celui de la convention la moins favorable', () => {
    expect(computeEtatDepartement('46', [territoire('Lot', '46', [ATTESTEE, ROMPUE])])).toBe('rompue')
  })

  test('ne retient que les conventions qui couvrent ce département', () => {
    const alsace = territoire('Alsace', '6AE', [
      { ...ATTESTEE, departements: ['67'] },
      { ...ROMPUE, departements: ['68'] },
    ])
    expect(computeEtatDepartement('67', [alsace])).toBe('attestee')
  })

  test('ignore les métropoles, sauf Lyon, qui exerce les compétences du département', () => {
    const toulouse = territoire('Toulouse Métropole', '243100518', [{ ...ROMPUE, departements: ['31'] }], {
      type: 'metropole',
    })
    const lyon = territoire('Métropole de Lyon', '69M', [{ ...ATTESTEE, departements: ['69'] }], {
      type: 'collectivite_unique',
    })
    expect(computeEtatDepartement('31', [toulouse])).toBeNull()
    expect(computeEtatDepartement('69', [lyon])).toBe('attestee')
    expect([toulouse, lyon].every(isMetropole)).toBe(true)
  })
})
