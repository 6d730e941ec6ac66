import { describe, expect, it } from 'vitest'
import { applyChoix } from '@/lib/domain/import/choix'
import type { Changement, Etat } from '@/lib/domain/import/comparaison'
import { resumerChangements } from '@/lib/domain/phrase/import'

const changement = (etat: Etat, id: string | null = etat): Changement => ({ etat, id, ou: null, de: null, vers: null })
const TOUS = (['ajoute', 'change', 'retire', 'conflit', 'inchange'] as const).map((etat) => changement(etat))

describe('Les choix d’un import', () => {
  it('retiennent ce qui est sûr, et ce que l’agent prend du fichier', () => {
    const { retenus, indecis } = applyChoix(
      TOUS,
      new Map([
        ['retire', 'acte'],
        ['conflit', 'fichier'],
      ]),
    )
    expect(retenus.map(({ etat }) => etat)).toEqual(['ajoute', 'change', 'conflit'])
    expect(indecis).toEqual([])
  })

  it('manquent tant qu’un conflit ou un retrait n’est pas tranché ; ce qui est sûr ne se tranche pas', () => {
    const { retenus, indecis } = applyChoix(TOUS, new Map([['change', 'acte']]))
    expect(retenus.map(({ etat }) => etat)).toEqual(['ajoute', 'change'])
    expect(indecis.map(({ etat }) => etat)).toEqual(['retire', 'conflit'])
  })

  it('se comptent en une phrase', () => {
    expect(resumerChangements([])).toBeNull()
    expect(resumerChangements([...TOUS, changement('ajoute'), changement('inchange')])).toBe(
      '2 montants à ajouter, 1 à changer, 1 en conflit, 1 absent du fichier et 2 inchangés',
    )
    expect(resumerChangements([changement('inchange')])).toBe('1 montant inchangé')
  })
})
