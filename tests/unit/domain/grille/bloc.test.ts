import { describe, expect, it } from 'vitest'
import { lireBloc } from '@/lib/domain/grille/bloc'
import { parseTsv } from '@/lib/domain/grille/tsv'

const lire = (texte: string, connus: readonly string[] = []) =>
  lireBloc(
    parseTsv(texte).map((ligne) => ligne.map((affiche) => ({ affiche, exact: null }))),
    (titre) => connus.includes(titre),
  )
const getTitres = (texte: string) => lire(texte).lignes.map(({ titre }) => titre)

describe('un tableau collé avec ses intitulés', () => {
  it('nomme chaque ligne de sa première colonne et garde ses cases', () => {
    const { lignes } = lire('Mobilité\t114 000\nSanté\t23 143 €')
    expect(lignes.map(({ titre, cases }) => [titre, cases.map(({ affiche }) => affiche)])).toEqual([
      ['Mobilité', ['114 000']],
      ['Santé', ['23 143 €']],
    ])
  })

  it('laisse l’en-tête, même sans titre au-dessus des intitulés', () => {
    expect(getTitres('Action\tÉtat\tDépartement\nMobilité\t1\t2')).toEqual(['Mobilité'])
    expect(getTitres('\tÉtat\nMobilité\t1')).toEqual(['Mobilité'])
  })

  it('garde une première ligne dont les chiffres manquent', () => {
    expect(getTitres('Mobilité\tn.r.\nSanté\t2')).toEqual(['Mobilité', 'Santé'])
  })

  it('ne compte pas deux fois une ligne de total, dite ou reconnue à sa somme', () => {
    expect(lire('Mobilité\t1\nSanté\t2\nTotal\t3')).toMatchObject({ lignes: { length: 2 }, totaux: ['Total'] })
    expect(lire('Mobilité\t1\nSanté\t2\nCoût\t3')).toMatchObject({ lignes: { length: 2 }, totaux: ['Coût'] })
  })

  it('ne prend jamais pour un total une ligne dont l’intitulé est connu', () => {
    const texte = 'Mobilité\t1\nSanté\t2\nInsertion\t3'
    expect(lire(texte, ['Insertion'])).toMatchObject({ lignes: { length: 3 }, totaux: [] })
    expect(lire(texte)).toMatchObject({ lignes: { length: 2 }, totaux: ['Insertion'] })
  })

  it('réunit les lignes d’un même intitulé, et compte les cases que la première dit déjà', () => {
    const { lignes, doubles } = lire('Mobilité\t1\t\nSanté\t5\t6\nMOBILITE\t9\t2\t3')
    expect(lignes.map(({ titre, cases }) => [titre, ...cases.map(({ affiche }) => affiche)])).toEqual([
      ['Mobilité', '1', '2', '3'],
      ['Santé', '5', '6'],
    ])
    expect(doubles).toBe(1)
  })

  it('lit une simple liste d’intitulés, sans ses lignes vides', () => {
    expect(getTitres('Mobilité\n\n  Santé  \n')).toEqual(['Mobilité', 'Santé'])
  })

  it('compte les lignes chiffrées que rien ne nomme', () => {
    expect(lire('Mobilité\t1\n\t2')).toMatchObject({ lignes: { length: 1 }, sansTitre: 1 })
  })
})
