import { describe, expect, it } from 'vitest'
import { placerColonnes } from '@/lib/domain/grille/entete'

const payeur = (financeur: string, annee = '2019', financeurNom = '') => ({
  financeur,
  financeurNom,
  annees: [annee, annee] as const,
})
const DEUX_ANS = ['2019', '2020'].flatMap((annee) => [payeur('etat', annee), payeur('departement', annee)])

describe('les titres d’un tableau collé', () => {
  it('décident de la colonne, quel que soit leur ordre', () => {
    expect(placerColonnes(['Département', 'État'], 2, DEUX_ANS, 0)).toEqual([1, 0])
    expect(placerColonnes(['Part État', 'CD 43', 'État', 'Conseil départemental'], 4, DEUX_ANS, 0)).toEqual([
      0, 1, 2, 3,
    ])
  })

  it('laissent un payeur que la grille ne montre pas, sans décaler les autres', () => {
    expect(placerColonnes(['État', 'Ensemble', 'Département'], 3, DEUX_ANS, 0)).toEqual([0, null, 1])
    expect(placerColonnes(['État', 'Département', 'Commentaire'], 3, DEUX_ANS, 0)).toEqual([0, 1, null])
  })

  it('vont sous l’année qu’ils disent, ou nulle part', () => {
    expect(placerColonnes(['État 2020', 'Département 2020'], 2, DEUX_ANS, 0)).toEqual([2, 3])
    expect(placerColonnes(['État 2020', 'État 2019'], 2, DEUX_ANS, 0)).toEqual([2, 0])
    expect(placerColonnes(['État 2021', 'Département (2020)'], 2, DEUX_ANS, 0)).toEqual([null, 3])
    expect(placerColonnes(['État 2019-2020'], 1, DEUX_ANS, 0)).toEqual([null])
  })

  it('ne donnent pas à l’un ce que deux payent', () => {
    expect(placerColonnes(['État', 'État + CD 43'], 2, DEUX_ANS, 0)).toEqual([0, null])
  })

  it('comptent à partir de la colonne où l’on colle', () => {
    expect(placerColonnes(['Département', 'État'], 2, DEUX_ANS, 2)).toEqual([3, 2])
    expect(placerColonnes(['État'], 1, DEUX_ANS, 3)).toEqual([null])
  })

  it('retrouvent un autre financeur par son nom', () => {
    const payeurs = [payeur('etat'), payeur('departement'), payeur('autre', '2019', 'CAF')]
    expect(placerColonnes(['Caf', 'État'], 2, payeurs, 0)).toEqual([2, 0])
  })

  it('s’effacent devant l’ordre quand ils ne nomment aucun payeur', () => {
    expect(placerColonnes([], 2, DEUX_ANS, 1)).toEqual([1, 2])
    expect(placerColonnes(['2020', '2021'], 2, DEUX_ANS, 3)).toEqual([3, null])
  })
})
