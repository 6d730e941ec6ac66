import { describe, expect, it } from 'vitest'
import { actionsHauteLoire } from '@/prisma/seed/donnees/haute-loire-actions'
import { fichesAgenda21 } from '@/prisma/seed/donnees/pyrenees-atlantiques-fiches'
import { direMontants, lire, lireFixture, listGenre } from '@/tests/support/lectures'

describe('le communiqué du Lot', () => {
  const { propositions, retenues } = lire(lireFixture('lot'))

  it('donne le total de trois ans et la part de l’État, avec leur précision', () => {
    const montants = listGenre(retenues, 'montant')
    expect(montants.map(({ centimes, payeur, precision }) => [centimes, payeur, precision])).toEqual([
      [126_000_000n, 'ensemble', 'millier'],
      [63_000_000n, 'etat', 'environ'],
    ])
    expect(montants[1]?.passage.citation).toBe('près de 630 000 €')
  })

  it('donne trois mesures du socle, deux d’initiative, et met à part les neuf actions de l’autre plan', () => {
    expect(listGenre(retenues, 'rubrique').map(({ niveau, volet }) => `${niveau} ${volet}`)).toEqual([
      'mesure socle',
      'mesure socle',
      'mesure socle',
      'mesure initiative',
      'mesure initiative',
    ])
    expect(listGenre(retenues, 'rubrique')[0]?.textes.descriptif).toMatch(/^Cette action vise à prévenir la rupture/)
    const rubriques = listGenre(propositions, 'rubrique')
    expect(rubriques.filter(({ confiance }) => confiance === 'a_part')).toHaveLength(9)
  })

  it('dit qu’un « lundi 8 juillet » n’a pas d’année et que « sur trois ans » n’a pas de dates', () => {
    expect(listGenre(retenues, 'date')).toMatchObject([{ role: 'signature', jour: null, confiance: 'a_verifier' }])
    expect(listGenre(retenues, 'periode')).toMatchObject([{ periode: null, confiance: 'a_verifier' }])
  })

  it('compte les actions annoncées', () => {
    expect(listGenre(retenues, 'denombrement').map(({ nombre, volet }) => [nombre, volet])).toEqual([
      [3, 'socle'],
      [2, 'initiative'],
    ])
  })
})

describe('l’article sur la Haute-Loire', () => {
  const { propositions, retenues } = lire(lireFixture('haute-loire'))
  const montants = listGenre(retenues, 'montant')

  it('donne onze chiffres : « chacun » en vaut deux, et neuf intitulés', () => {
    expect(montants[0]).toMatchObject({ centimes: 34_687_566n, payeur: 'chacun', precision: 'centime', rubrique: null })
    expect(montants).toHaveLength(10)
    const intitules = montants.slice(1)
    expect(intitules.reduce((total, { centimes }) => total + centimes, 0n)).toBe(69_339_200n)
    const rubriques = listGenre(propositions, 'rubrique')
    expect(intitules.map(({ rubrique }) => rubriques[rubrique ?? -1]?.titre)).toEqual(
      actionsHauteLoire.map(({ titre }) => titre),
    )
  })

  it('reconnaît dans le titre le rappel arrondi du total, et hors du contrat la dépense du RSA', () => {
    const aPart = listGenre(propositions, 'montant').filter(({ confiance }) => confiance === 'a_part')
    expect(aPart.map(({ centimes }) => centimes)).toEqual([70_000_000n, 1_930_000_000n, 80_000_000n, 60_000_000n])
    expect(aPart[0]?.raison).toMatch(/arrondi/)
  })

  it('donne les signataires, la date, les périodes et les dénombrements', () => {
    expect(listGenre(retenues, 'signataire').map(({ nom, partie }) => [nom, partie])).toEqual([
      ['Jean-Pierre Marcon', 'departement'],
      ['Cécilie Cristia-Leroy', 'commissaire'],
      ['Eric Etienne', 'etat'],
    ])
    expect(listGenre(retenues, 'date')).toMatchObject([{ role: 'signature', jour: '2020-10-23', confiance: 'sure' }])
    expect(listGenre(retenues, 'periode').map(({ periode, portee }) => [periode?.debut, periode?.fin, portee])).toEqual(
      [
        ['2019-01-01', '2021-12-31', 'convention'],
        ['2020-01-01', '2020-12-31', 'acte'],
      ],
    )
    expect(listGenre(retenues, 'denombrement').map(({ nombre, volet }) => [nombre, volet])).toEqual([
      [8, null],
      [5, 'socle'],
      [3, 'initiative'],
    ])
    expect(listGenre(retenues, 'territoire')).toMatchObject([{ code: '43', confiance: 'sure' }])
  })
})

it('ne trouve aucun montant dans un programme, un article sans chiffre du contrat et des fiches sans budget', () => {
  for (const nom of ['programme', 'aveyron', 'pyrenees-atlantiques']) expect(direMontants(lireFixture(nom))).toEqual([])
})

it('dit d’un programme qu’une promesse n’est pas une convention', () => {
  expect(lire(lireFixture('programme')).avertissements[0]).toMatch(/promesse/)
})

it('donne les quatorze fiches avec leurs textes, dans l’ordre naturel de leur code', () => {
  const fiches = listGenre(lire(lireFixture('pyrenees-atlantiques')).retenues, 'rubrique')
  expect(fiches.map(({ code }) => code)).toEqual(
    '2.1.1 2.1.2 2.1.3 2.1.4 2.1.5 2.1.6 2.2.1 2.2.2 2.2.3 2.2.4 2.2.5 2.2.6 2.3.1 2.3.2'.split(' '),
  )
  const compacter = (texte: string | null | undefined) => texte?.replace(/\s+/g, ' ')
  for (const fiche of fiches) {
    const attendue = fichesAgenda21.find(({ code }) => code === fiche.code)
    expect(fiche.titre).toBe(attendue?.titre)
    for (const champ of ['objectif', 'descriptif', 'resultatsAttendus'] as const) {
      expect(compacter(fiche.textes[champ])).toBe(compacter(attendue?.[champ]))
    }
  }
})
