import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { analyseActe, listRubriques } from '@/lib/domain/analyse'
import { toCascade } from '@/lib/domain/difference/cascade'
import { type ActeCompare, computeDifference } from '@/lib/domain/difference/difference'
import type { TotalCompare } from '@/lib/domain/difference/totaux'
import { isChiffre } from '@/lib/domain/montant/montant'
import { clePeriode } from '@/lib/domain/periode'
import { ENSEMBLE } from '@/lib/domain/retenus'
import { computeTotalLignes, getPart } from '@/lib/domain/total-lignes'
import { arbitraireAvenant } from '@/tests/factories/differences'

/** La somme que l’analyse d’un acte, écrite à part, donne pour la même portée. */
function readSomme({ convention, acte }: ActeCompare, total: TotalCompare): bigint {
  const memePortee = (autre: Pick<TotalCompare, 'nature' | 'periode' | 'perimetre'>) =>
    autre.nature === total.nature &&
    autre.perimetre === total.perimetre &&
    clePeriode(autre.periode) === clePeriode(total.periode)
  if (total.etage === 'acte') {
    const cellule = analyseActe(convention, acte).cellules.find((c) => c.sujet.niveau === 'acte' && memePortee(c))
    const part = cellule ? getPart(cellule.parts, total) : null
    return isChiffre(part) ? part.centimes : 0n
  }
  const ligne = computeTotalLignes(acte.montants, listRubriques(acte)).find(
    (t) => memePortee(t) && t.financeur === total.financeur && t.financeurNom === total.financeurNom,
  )
  return ligne?.somme.centimes ?? 0n
}

describe('la somme des mouvements', () => {
  it('est exactement ce dont changent les totaux, pour tout avenant', () => {
    fc.assert(
      fc.property(arbitraireAvenant, ([avant, apres]) => {
        for (const total of computeDifference(avant, apres).totaux) {
          const mouvements = total.mouvements.reduce((somme, { delta }) => somme + (delta?.centimes ?? 0n), 0n)
          expect(mouvements).toBe(readSomme(apres, total) - readSomme(avant, total))
          expect(total.delta.centimes).toBe(mouvements)
          expect((total.apres?.centimes ?? 0n) - (total.avant?.centimes ?? 0n)).toBe(mouvements)
        }
      }),
      { numRuns: 400 },
    )
  })

  it('n’oublie aucune somme de l’un ou l’autre acte', () => {
    fc.assert(
      fc.property(arbitraireAvenant, ([avant, apres]) => {
        const { totaux } = computeDifference(avant, apres)
        for (const { acte } of [avant, apres]) {
          for (const ligne of computeTotalLignes(acte.montants, listRubriques(acte))) {
            expect(
              totaux.some(
                (total) =>
                  total.etage === 'lignes' &&
                  total.nature === ligne.nature &&
                  total.perimetre === ligne.perimetre &&
                  total.financeur === ligne.financeur &&
                  total.financeurNom === ligne.financeurNom &&
                  clePeriode(total.periode) === clePeriode(ligne.periode),
              ),
            ).toBe(true)
          }
        }
      }),
      { numRuns: 200 },
    )
  })

  it('est nulle d’un acte à lui-même, et s’oppose quand on retourne la comparaison', () => {
    fc.assert(
      fc.property(arbitraireAvenant, ([avant, apres]) => {
        for (const { delta, mouvements } of computeDifference(avant, avant).totaux) {
          expect(delta.centimes).toBe(0n)
          expect(mouvements.every(({ sorte }) => sorte === 'inchange')).toBe(true)
        }
        const aller = computeDifference(avant, apres).totaux
        const retour = computeDifference(apres, avant).totaux
        expect(retour.map(({ delta }) => delta.centimes)).toEqual(aller.map(({ delta }) => -delta.centimes))
      }),
    )
  })

  it('mène la cascade du départ à l’arrivée', () => {
    fc.assert(
      fc.property(arbitraireAvenant, ([avant, apres]) => {
        const cascade = toCascade(computeDifference(avant, apres), {
          ...ENSEMBLE,
          nature: 'contractualise',
          perimetre: null,
        })
        if (cascade === null) return
        const arrivee = cascade.etapes.at(-1)?.a ?? cascade.depart?.somme.centimes ?? 0n
        expect(arrivee).toBe(cascade.arrivee?.somme.centimes ?? 0n)
      }),
    )
  })
})
