import { describe, expect, it } from 'vitest'
import { chooseTexte, isArrondiParTableur } from '@/lib/domain/grille/case-de-tableur'
import { lireCase, trancherCase } from '@/lib/domain/grille/lire-case'

describe('une case de la grille', () => {
  it.each([
    ['18 000', 1_800_000n, 'euro'],
    ['18\u202f000,50 €', 1_800_050n, 'centime'],
    ['€18,000.50', 1_800_050n, 'centime'],
    ['-€ 1 200', -120_000n, 'euro'],
    ['128 k€', 12_800_000n, 'millier'],
    ['près de 630 000', 63_000_000n, 'environ'],
    ['0', 0n, 'euro'],
  ])('lit le montant « %s »', (texte, centimes, precisionSuggeree) => {
    expect(lireCase(texte)).toEqual({ tag: 'ok', centimes, precisionSuggeree })
  })

  it.each([
    ['', 'non_renseigne'],
    [' \u00a0 ', 'non_renseigne'],
    ['-', 'non_renseigne'],
    ['–', 'non_renseigne'],
    ['n.r.', 'non_renseigne'],
    ['NR', 'non_renseigne'],
    ['sans objet', 'sans_objet'],
    ['s.o.', 'sans_objet'],
    ['n.d.', 'non_disponible'],
    ['Secret', 'secret'],
  ])('lit l’absence « %s », qui n’est jamais zéro', (texte, absence) => {
    expect(lireCase(texte)).toEqual({ tag: 'absence', absence })
  })

  it('demande ce qu’un tiret comptable veut dire', () => {
    expect(lireCase('- €').tag).toBe('invalide')
  })

  it('ne devine pas un séparateur, et suit ce qu’on en décide', () => {
    expect(lireCase('1,125').tag).toBe('ambigu')
    expect(trancherCase('1,125', 'milliers')).toMatchObject({ centimes: 112_500n, precision: 'euro' })
    expect(trancherCase('1,125', 'decimales')).toBeNull()
    expect(trancherCase('1.125 k€', 'milliers')).toMatchObject({ centimes: 112_500_000n, precision: 'millier' })
    expect(trancherCase('1.125 k€', 'decimales')).toMatchObject({ centimes: 112_500n, precision: 'millier' })
    expect(trancherCase('environ 1.125', 'milliers')).toMatchObject({ centimes: 112_500n, precision: 'environ' })
    expect(trancherCase('18 000', 'milliers')).toBeNull()
  })
})

describe('une case copiée d’un tableur', () => {
  it.each([
    [{ affiche: '18 000 €', exact: '18000.5' }, '18000,5'],
    [{ affiche: '1,125', exact: '1125' }, '1125'],
    [{ affiche: '- €', exact: '0' }, '0'],
    [{ affiche: '01/01/2020', exact: '43831' }, '01/01/2020'],
    [{ affiche: '50 %', exact: '0.5' }, '50 %'],
    [{ affiche: '0,30', exact: '0.30000000000000004' }, '0,30'],
    [{ affiche: '18 000', exact: null }, '18 000'],
    [{ affiche: 'environ 1 235', exact: '1234.56' }, 'environ 1 235'],
    [{ affiche: '19,3 M€', exact: '19.3' }, '19,3 M€'],
    [{ affiche: '1.234 M€', exact: '1234000' }, '1.234 M€'],
  ])('se lit %o', (copiee, texte) => {
    expect(chooseTexte(copiee)).toBe(texte)
  })

  it('dit quand le tableur avait arrondi ce qu’il montre', () => {
    expect(isArrondiParTableur({ affiche: '33,33', exact: '33.333333' })).toBe(true)
    expect(isArrondiParTableur({ affiche: '33,33', exact: '33.33' })).toBe(false)
  })
})
