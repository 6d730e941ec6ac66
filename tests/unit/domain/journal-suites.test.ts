import { describe, expect, it } from 'vitest'
import { grouperSuites } from '@/lib/domain/journal/suites'

const ligne = (minute: number, champs: Partial<{ evenement: string; acteurId: string; objetId: string }> = {}) => ({
  date: new Date(Date.UTC(2026, 0, 1, 12, minute)),
  evenement: 'montants.enregistrer',
  acteurId: 'a',
  objetId: 'acte',
  ...champs,
})

describe('les enregistrements qui se suivent au journal', () => {
  it('se réunissent s’ils sont de la même personne, sur le même objet, en dix minutes', () => {
    const lignes = [ligne(20), ligne(18), ligne(10), ligne(9)]
    expect(grouperSuites(lignes).map((groupe) => groupe.length)).toEqual([3, 1])
  })

  it.each([
    ['une autre personne', { acteurId: 'b' }],
    ['un autre objet', { objetId: 'autre' }],
    ['un autre geste', { evenement: 'acte.transmettre' }],
  ])('ne se mêlent pas à %s', (_, champs) => {
    expect(grouperSuites([ligne(20), ligne(19, champs), ligne(18)])).toHaveLength(3)
  })

  it('laissent chaque étape de l’acte à part', () => {
    const etape = { evenement: 'acte.transmettre' }
    expect(grouperSuites([ligne(20, etape), ligne(19, etape)])).toHaveLength(2)
  })

  it('restent tous là, dans le même ordre', () => {
    const lignes = [ligne(20), ligne(19), ligne(18, { acteurId: 'b' }), ligne(17)]
    expect(grouperSuites(lignes).flat()).toEqual(lignes)
  })
})
