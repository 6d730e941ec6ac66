import { expect, it } from 'vitest'
import { computeDifference } from '@/lib/domain/difference/difference'
import { isIdentique } from '@/lib/domain/difference/identite'
import { buildAction, buildCompare, completer } from '@/tests/factories/differences'
import { chiffre, montant, surAction } from '@/tests/factories/montants'

const actions = [buildAction('a')]
const ligne = (euros: string) =>
  completer(montant({ financeur: 'etat', sujet: surAction('a'), valeur: chiffre(euros) }))
const avant = buildCompare({ actions, montants: [ligne('100')] })

it('reconnaît une copie que rien ne distingue de l’acte d’avant', () => {
  expect(isIdentique(computeDifference(avant, buildCompare({ actions, montants: [ligne('100')] })))).toBe(true)
})

it('voit une somme, un texte ou une ligne qui change', () => {
  for (const apres of [
    buildCompare({ actions, montants: [ligne('101')] }),
    buildCompare({ actions: [buildAction('a', { titre: 'Renommée' })], montants: [ligne('100')] }),
    buildCompare({ actions: [...actions, buildAction('b')], montants: [ligne('100')] }),
  ]) {
    expect(isIdentique(computeDifference(avant, apres))).toBe(false)
  }
})
