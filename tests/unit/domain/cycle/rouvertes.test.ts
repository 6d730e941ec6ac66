import { describe, expect, it } from 'vitest'
import type { Ancre } from '@/lib/domain/cycle/ouverture'
import { isMontantOuvert, listGrilleRouverte, listLignesRouvertes } from '@/lib/domain/cycle/rouvertes'

const acte = {
  mesures: [
    { id: 'm1', lignee: 'lignee-m1' },
    { id: 'm2', lignee: 'lignee-m2' },
  ],
  actions: [{ id: 'a1', lignee: 'lignee-a1' }],
  montants: [{ id: 'x' }, { id: 'y' }],
}
const MESURE: Ancre = { niveau: 'mesure', cle: 'lignee-m1' }
const MONTANT: Ancre = { niveau: 'montant', cle: 'x' }

describe('Pendant l’examen, une ligne rouverte n’ouvre qu’elle', () => {
  it('n’ouvre ni les autres mesures ni les actions', () => {
    expect(listLignesRouvertes(acte, 'mesure', [MESURE, MONTANT])).toEqual(['m1'])
    expect(listLignesRouvertes(acte, 'action', [MESURE, MONTANT])).toEqual([])
  })

  it('n’ouvre rien quand sa ligne a disparu de l’acte', () => {
    expect(listLignesRouvertes(acte, 'mesure', [{ niveau: 'mesure', cle: 'disparue' }])).toEqual([])
    expect(listGrilleRouverte(acte, [{ niveau: 'montant', cle: 'disparu' }])).toEqual({ sujets: [], montants: [] })
  })

  it('ouvre dans la grille le montant discuté, ou tous ceux de la ligne', () => {
    const grille = listGrilleRouverte(acte, [MESURE, MONTANT])
    expect(grille).toEqual({ sujets: ['mesure:m1'], montants: ['x'] })
    expect(isMontantOuvert(grille, { id: '', sujet: 'mesure:m1' })).toBe(true)
    expect(isMontantOuvert(grille, { id: 'x', sujet: 'acte' })).toBe(true)
    expect(isMontantOuvert(grille, { id: 'y', sujet: 'acte' })).toBe(false)
    expect(isMontantOuvert(grille, { id: '', sujet: 'mesure:m2' })).toBe(false)
  })

  it('ouvre les totaux de l’acte quand c’est lui que l’on discute', () => {
    expect(listGrilleRouverte(acte, [{ niveau: 'acte' }]).sujets).toEqual(['acte'])
  })
})

it('Hors examen, toute la grille se corrige', () => {
  expect(isMontantOuvert(null, { id: 'y', sujet: 'action:a1' })).toBe(true)
})
