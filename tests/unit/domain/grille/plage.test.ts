import { describe, expect, it } from 'vitest'
import { placerCollage } from '@/lib/domain/grille/collage'
import { ajouter, defaire, HISTOIRE_VIDE, type Histoire, prolonger, refaire } from '@/lib/domain/grille/histoire'
import { deplacer, listPositions, type Pas, toPlage } from '@/lib/domain/grille/plage'

const taille = { rangs: 20, colonnes: 3 }

describe('les pas dans la grille', () => {
  it.each<[Pas, number, number]>([
    ['haut', 4, 1],
    ['bas', 6, 1],
    ['gauche', 5, 0],
    ['droite', 5, 2],
    ['page_haut', 0, 1],
    ['page_bas', 15, 1],
    ['debut_rang', 5, 0],
    ['fin_rang', 5, 2],
    ['debut', 0, 0],
    ['fin', 19, 2],
    ['suivante', 5, 2],
    ['precedente', 5, 0],
  ])('%s', (pas, rang, colonne) => {
    expect(deplacer({ rang: 5, colonne: 1 }, pas, taille)).toEqual({ rang, colonne })
  })

  it('passent au rang suivant, et sortent au bout', () => {
    expect(deplacer({ rang: 5, colonne: 2 }, 'suivante', taille)).toEqual({ rang: 6, colonne: 0 })
    expect(deplacer({ rang: 19, colonne: 2 }, 'suivante', taille)).toBeNull()
    expect(deplacer({ rang: 0, colonne: 0 }, 'precedente', taille)).toBeNull()
    expect(deplacer({ rang: 0, colonne: 0 }, 'haut', taille)).toEqual({ rang: 0, colonne: 0 })
  })
})

describe('un collage', () => {
  const seule = toPlage({ rang: 18, colonne: 1 }, { rang: 18, colonne: 1 })

  it('part de la première case choisie et compte ce qui dépasse', () => {
    const { cases, laissees } = placerCollage(
      [
        ['a', 'b', 'c'],
        ['d', 'e', 'f'],
        ['g', 'h', 'i'],
      ],
      seule,
      taille,
    )
    expect(cases.map(({ contenu }) => contenu)).toEqual(['a', 'b', 'd', 'e'])
    expect(cases[2]).toEqual({ rang: 19, colonne: 1, contenu: 'd' })
    expect(laissees).toBe(5)
  })

  it('remplit une sélection qui en est un multiple', () => {
    const plage = toPlage({ rang: 3, colonne: 1 }, { rang: 0, colonne: 0 })
    expect(placerCollage([['x']], plage, taille).cases).toHaveLength(8)
    expect(
      placerCollage([['x', 'y']], plage, taille)
        .cases.map(({ contenu }) => contenu)
        .join(''),
    ).toBe('xyxyxyxy')
    expect(placerCollage([['x'], ['y'], ['z']], plage, taille).cases).toHaveLength(3)
  })

  it('laisse en l’état la case qu’une ligne plus courte ne dit pas', () => {
    expect(
      placerCollage([['a', 'b'], ['c']], toPlage({ rang: 0, colonne: 0 }, { rang: 0, colonne: 0 }), taille).cases,
    ).toHaveLength(3)
  })

  it('parcourt une plage rang par rang', () => {
    expect(listPositions(toPlage({ rang: 1, colonne: 1 }, { rang: 0, colonne: 0 }))).toEqual([
      { rang: 0, colonne: 0 },
      { rang: 0, colonne: 1 },
      { rang: 1, colonne: 0 },
      { rang: 1, colonne: 1 },
    ])
  })
})

describe('l’histoire des gestes', () => {
  const trois = ['a', 'b', 'c'].reduce<Histoire<string>>(ajouter, HISTOIRE_VIDE)

  it('défait et refait dans l’ordre', () => {
    const un = defaire(trois)
    const deux = un && defaire(un.histoire)
    const refait = deux && refaire(deux.histoire)
    expect([un?.geste, deux?.geste, refait?.geste]).toEqual(['c', 'b', 'b'])
    expect(defaire(HISTOIRE_VIDE)).toBeNull()
    expect(refaire(trois)).toBeNull()
  })

  it('oublie ce qui avait été défait dès qu’un geste nouveau vient, et peut prolonger le dernier', () => {
    const defait = defaire(trois)?.histoire ?? trois
    expect(ajouter(defait, 'd')).toEqual({ passe: ['a', 'b', 'd'], futur: [] })
    expect(prolonger(trois, 'cc').passe).toEqual(['a', 'b', 'cc'])
  })
})
