import { describe, expect, it } from 'vitest'
import { previewImport } from '@/lib/domain/import/apercu'
import { proposeCorrespondance, proposeRoles } from '@/lib/domain/import/correspondance'
import type { Case, Feuille } from '@/lib/domain/import/feuille'
import { groupReleves } from '@/lib/domain/import/place'
import { formatPeriode } from '@/lib/domain/periode'
import { buildCharge, DEFAUTS, feuille } from '@/tests/factories/imports'

const preview = (tableau: Feuille) => {
  const classeur = { feuilles: [tableau] }
  return previewImport(classeur, proposeCorrespondance(classeur, {}, DEFAUTS), buildCharge())
}

/** « B2 etat 2020 128000 millier » : un montant, en euros et centimes, et sa finesse. */
const lire = (tableau: Feuille) =>
  preview(tableau).changements.map(({ ou, vers }) => {
    if (vers?.valeur.kind !== 'chiffre') return `${ou} ${vers?.valeur.kind}`
    const { centimes, precision } = vers.valeur
    return [
      ou?.slice('Feuille Feuille, '.length),
      vers.financeur,
      formatPeriode(vers.periode),
      centimes,
      precision,
    ].join(' ')
  })

describe('Une ligne vide', () => {
  it('sépare deux blocs sans être une erreur', () => {
    const tableau = feuille([['Action', 'État 2020'], ['Maraudes', 1], [], ['', ''], ['Premiers pas', 2], []])
    expect(preview(tableau)).toMatchObject({ erreurs: [], ignorees: [] })
    expect(lire(tableau)).toEqual(['B2 etat 2020 100 euro', 'B5 etat 2020 200 euro'])
  })
})

describe('Une colonne en milliers ou en millions d’euros', () => {
  it.each([
    ['État 2020 (k€)', 128.5, 'B2 etat 2020 12850000 millier'],
    ['État 2020 en milliers d’euros', 346.875, 'B2 etat 2020 34687500 millier'],
    ['État 2020 (K€)', '128', 'B2 etat 2020 12800000 millier'],
    ['État 2020, en M€', 1.25, 'B2 etat 2020 125000000 environ'],
    ['État 2020 (k€)', '128 000 €', 'B2 etat 2020 12800000 euro'],
    ['État 2020 (k€)', '12 k€', 'B2 etat 2020 1200000 millier'],
    ['État 2020 (plafond de 1 M€)', 128, 'B2 etat 2020 12800 euro'],
  ])('« %s » : %s se lit %s', (titre, ecrit, attendu) => {
    expect(
      lire(
        feuille([
          ['Action', titre],
          ['Maraudes', ecrit],
        ]),
      ),
    ).toEqual([attendu])
  })

  it('le dit, une fois par colonne', () => {
    const { remarques } = preview(
      feuille([
        ['Action', 'État 2020 (k€)', 'Département 2020'],
        ['Maraudes', 1, 1000],
        ['Premiers pas', 2, 2000],
      ]),
    )
    expect(remarques).toEqual([
      { ou: 'Feuille Feuille, B1', message: 'Cette colonne est lue en milliers d’euros, comme le dit le fichier.' },
    ])
  })

  it('l’est aussi quand une ligne au-dessus du tableau le dit de toutes', () => {
    const tableau = feuille([
      ['Convention d’un million d’euros', '', '(en k€)'],
      ['Action', 'État 2020', 'Département 2020'],
      ['Maraudes', 1, 2],
    ])
    expect(lire(tableau)).toEqual(['B3 etat 2020 100000 millier', 'C3 departement 2020 200000 millier'])
    expect(preview(tableau).remarques).toHaveLength(2)
  })

  it('ne se suppose pas d’une phrase qui parle d’un million', () => {
    const tableau = feuille([['Plus d’un million d’euros'], ['Action', 'État 2020'], ['Maraudes', 7]])
    expect(lire(tableau)).toEqual(['B3 etat 2020 700 euro'])
  })

  it('ne rend pas un reste de calcul, et refuse ce qui descend sous le centime', () => {
    const lu = (ecrit: number) =>
      preview(
        feuille([
          ['Action', 'État 2020 (k€)'],
          ['Maraudes', ecrit],
        ]),
      )
    expect(lu(0.1 + 0.2).changements).toMatchObject([{ vers: { valeur: { centimes: 30_000n } } }])
    expect(lu(1.000001).erreurs).toHaveLength(1)
  })
})

describe('Le sens d’une colonne', () => {
  const pourcentage: Case = { genre: 'pourcentage', texte: '50\u202f%', formule: true }
  const jour: Case = { genre: 'jour', texte: '2020-10-23', formule: false }

  it('ne se prend pas pour une part quand elle ne porte que des pourcentages ou des dates', () => {
    const [titres = [], ligne = []] = feuille([
      ['Action', 'État', 'Part État', 'Crédits versés le', 'Part du Département'],
      ['Maraudes', 1],
    ]).lignes
    const texte: Case = { genre: 'texte', texte: '50,0 %', formule: false }
    const lignes = [titres, [...ligne, pourcentage, jour, texte], [null, null, pourcentage]]
    expect(proposeRoles({ nom: 'Feuille', lignes }, {})).toEqual([
      'intitule',
      'montant_etat',
      'ignorer',
      'ignorer',
      'ignorer',
    ])
  })

  it('reste une part quand des montants s’y mêlent : la faute se dit à sa case', () => {
    const [titres = [], ligne = []] = feuille([
      ['Action', 'État'],
      ['Maraudes', 1],
    ]).lignes
    const lignes = [titres, ligne, [ligne[0] ?? null, pourcentage]]
    expect(proposeRoles({ nom: 'Feuille', lignes }, {})).toEqual(['intitule', 'montant_etat'])
  })
})

describe('Un titre à deux étages que rien ne fusionne', () => {
  it('donne son année à toutes les colonnes qu’il couvre, comme un CSV le laisse', () => {
    expect(
      lire(
        feuille([
          ['Action', 'Crédits 2020', '', '2021', '', 'Total', ''],
          ['', 'État', 'Département', 'État', 'Département', '', 'Observations'],
          ['Maraudes', 1, 2, 3, 4, 10, 'ok'],
        ]),
      ),
    ).toEqual([
      'B3 etat 2020 100 euro',
      'C3 departement 2020 200 euro',
      'D3 etat 2021 300 euro',
      'E3 departement 2021 400 euro',
    ])
  })

  it('n’étend pas le titre du tableau', () => {
    const tableau = feuille([['Mise à jour 2021'], ['Action', 'État', 'Département'], ['Maraudes', 1, 2]])
    expect(lire(tableau)).toEqual(['B3 etat 2020 100 euro', 'C3 departement 2020 200 euro'])
  })
})

describe('Qui paie', () => {
  it.each([
    ['CD 12', 'departement'],
    ['CD12', 'departement'],
    ['Conseil départemental de l’Aveyron', 'departement'],
    ['Département de l’Aveyron', 'departement'],
    ['ÉTAT (BOP 304)', 'etat'],
    ['Part de l’État', 'etat'],
    ['DDETS 12', 'etat'],
    ['Département et CAF', 'autre'],
    ['CAF de l’Aveyron', 'autre'],
    ['État et Département', 'ensemble'],
  ])('« %s » : %s', (ecrit, financeur) => {
    const { changements } = preview(
      feuille([
        ['Action', 'Payeur', 'Montant 2020'],
        ['Maraudes', ecrit, 1],
      ]),
    )
    expect(changements).toMatchObject([{ vers: { financeur } }])
  })
})

describe('Ce qui se dit de plusieurs cases', () => {
  it('se dit une fois par feuille', () => {
    const releves = [
      { ou: 'Feuille Suivi, 2020, C6', message: 'Formule.' },
      { ou: 'Feuille Suivi, 2020, C7', message: 'Formule.' },
      { ou: 'Feuille Bilan, C6', message: 'Formule.' },
      { ou: 'Feuille Suivi, 2020, C7', message: 'Autre.' },
      { ou: 'B2', message: 'Formule.' },
    ]
    expect(groupReleves(releves).map(({ ou }) => ou)).toEqual([
      'Feuille Suivi, 2020, C6, C7',
      'Feuille Bilan, C6',
      'Feuille Suivi, 2020, C7',
      'B2',
    ])
    expect(groupReleves([{ ou: 'Feuille Sources', message: 'Feuille non importée.' }])[0]?.ou).toBe('Feuille Sources')
  })
})
