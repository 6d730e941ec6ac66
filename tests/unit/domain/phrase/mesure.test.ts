import { describe, expect, it } from 'vitest'
import { groupByFamille, type MesureComptee, sommerCouvertures } from '@/lib/domain/mesure-publiee'
import { compterTerritoires, decrireCatalogue, decrireDiffusion } from '@/lib/domain/phrase/mesure'

function mesure(champs: Partial<MesureComptee>): MesureComptee {
  return {
    code: 'accueil',
    cadreNom: 'CALPAE',
    famille: 'Travail social',
    intitule: 'Premier accueil',
    debutAnnee: 2019,
    finAnnee: 2023,
    note: null,
    territoires: 0,
    ...champs,
  }
}

describe('Combien de territoires ont publié une mesure', () => {
  it.each([
    [0, 'aucun territoire sur 121'],
    [1, '1 territoire sur 121'],
    [12, '12 territoires sur 121'],
  ])('%i', (nombre, texte) => {
    expect(compterTerritoires(nombre, 121)).toBe(texte)
  })

  it('se dit sans laisser croire que les autres ne la mènent pas', () => {
    expect(decrireDiffusion(0, 3)).toBe(
      'Aucun territoire sur 3 n’a publié cette mesure\u202f; ne pas l’avoir publiée ici n’est pas ne pas la mener.',
    )
    expect(decrireDiffusion(2, 3)).toMatch(/^2 territoires sur 3 ont publié cette mesure\u202f;/)
    expect(decrireDiffusion(3, 3)).toBe('3 territoires sur 3 ont publié cette mesure.')
  })

  it('s’additionne d’une région à l’autre', () => {
    const region = { code: '76', nom: 'Occitanie', slug: 'occitanie' }
    expect(
      sommerCouvertures([
        { ...region, renseignes: 2, total: 15 },
        { ...region, renseignes: 0, total: 5 },
      ]),
    ).toEqual({ renseignes: 2, total: 20 })
  })
})

describe('Le catalogue', () => {
  it('se range par famille, dans son ordre, sans réunir deux cadres', () => {
    const familles = groupByFamille([
      mesure({ code: 'a' }),
      mesure({ code: 'b', famille: 'Rue' }),
      mesure({ code: 'c' }),
      mesure({ code: 'd', cadreNom: 'CLS' }),
    ])
    expect(familles.map((groupe) => groupe.map(({ code }) => code))).toEqual([['a', 'c'], ['b'], ['d']])
  })

  it('dit le cadre et les années', () => {
    expect(decrireCatalogue(mesure({}))).toBe('CALPAE, 2019-2023')
    expect(decrireCatalogue(mesure({ debutAnnee: 2020, finAnnee: 2020 }))).toBe('CALPAE, 2020')
  })
})
