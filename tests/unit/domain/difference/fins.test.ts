import { describe, expect, it } from 'vitest'
import { computeDifference } from '@/lib/domain/difference/difference'
import { buildAction, buildCompare, buildFiliation } from '@/tests/factories/differences'

const actions = [buildAction('a'), buildAction('b')]
const filiations = [buildFiliation('fin', 'a', null)]
const initiale = buildCompare({ actions })
const finie = buildCompare({ actions, filiations })

function countActions({ comptes }: ReturnType<typeof computeDifference>) {
  return comptes.find(({ objet }) => objet === 'actions')
}

describe('une ligne qui a pris fin, et que l’acte garde pour son passé', () => {
  it('prend fin dans l’acte qui le dit, et n’y compte plus', () => {
    const difference = computeDifference(initiale, finie)
    expect(difference.lignes.map(({ devenir }) => devenir.tag)).toEqual(['terminee', 'continuee'])
    expect(countActions(difference)).toMatchObject({ avant: 2, apres: 1 })
  })

  it('n’est ni continuée ni terminée de nouveau dans l’acte d’après', () => {
    const difference = computeDifference(finie, finie)
    expect(difference.lignes.map(({ cle, devenir }) => [cle, devenir.tag])).toEqual([['action:b', 'continuee']])
    expect(countActions(difference)).toMatchObject({ avant: 1, apres: 1 })
  })

  it('est continuée quand l’acte d’après revient sur sa fin', () => {
    const difference = computeDifference(finie, initiale)
    expect(difference.lignes.map(({ devenir }) => devenir.tag)).toEqual(['continuee', 'continuee'])
    const traversee = computeDifference(initiale, initiale, filiations)
    expect(traversee.lignes.map(({ devenir }) => devenir.tag)).toEqual(['continuee', 'continuee'])
  })
})
