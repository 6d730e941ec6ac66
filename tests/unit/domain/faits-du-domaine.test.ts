import { describe, expect, it } from 'vitest'
import { chooseTete, consolider } from '@/lib/domain/consolidation'
import { consolidateConvention } from '@/lib/domain/consolidation-convention'
import { detectEcarts } from '@/lib/domain/detect-ecarts'
import { formatMontant } from '@/lib/domain/montant/format-montant'
import { parseMontant } from '@/lib/domain/montant/parse-montant'
import { compareNaturel } from '@/lib/domain/naturel'
import { computeTotalLignes } from '@/lib/domain/total-lignes'
import type { Precision } from '@/lib/domain/vocabulaire'
import { action, annee, chiffre, mesure, montant, NON_RENSEIGNE, surAction } from '@/tests/factories/montants'

describe('Haute-Loire, avenant 2020', () => {
  const RUBRIQUES = ['128000', '62000', '140249', '94000', '82000', '18000', '114000', '32000', '23143']
  const AU_MILLIER = new Set(RUBRIQUES.filter((euros) => euros.endsWith('000')))
  const rubriques = RUBRIQUES.map((euros) => action(euros))
  const annonce = (departement = '346875.66') => [
    montant({ financeur: 'etat', nature: 'annonce', valeur: chiffre('346875.66') }),
    montant({ financeur: 'departement', nature: 'annonce', valeur: chiffre(departement) }),
  ]
  const lignes = (precision: (euros: string) => Precision) =>
    RUBRIQUES.map((euros) =>
      montant({
        financeur: 'ensemble',
        nature: 'annonce',
        sujet: surAction(euros),
        valeur: chiffre(euros, precision(euros)),
      }),
    )
  const arrondies = lignes((euros) => (AU_MILLIER.has(euros) ? 'millier' : 'euro'))
  const exactes = lignes(() => 'euro')

  it('lit le montant de la source', () => {
    expect(parseMontant('346 875,66 €')).toMatchObject({ tag: 'ok', centimes: 34687566n })
  })

  it('atteste la parité au centime sur les totaux annoncés', () => {
    const [cellule] = consolider(annonce())
    expect(cellule?.verdict).toEqual({ tag: 'attestee', chacun: 34687566n, alerteEtat: false })
    expect(cellule?.total?.centimes).toBe(69375132n)
  })

  it('dit la parité rompue de 0,01 € quand on retire un centime d’un côté', () => {
    const [cellule] = consolider(annonce('346875.65'))
    expect(cellule?.verdict).toMatchObject({ tag: 'rompue', ecart: 1n, plusPayeur: 'etat' })
  })

  it('additionne neuf rubriques à 693 392,00 €', () => {
    const [total] = computeTotalLignes(arrondies, rubriques)
    expect(total).toMatchObject({ nombreLignes: 9, partiel: false })
    expect(total && formatMontant(total.somme.centimes, { centimes: 'toujours' })).toBe('693\u202f392,00\u00a0€')
  })

  it('explique l’écart de 359,32 € par l’arrondi de sept rubriques au millier (± 3 501,00 €)', () => {
    expect(AU_MILLIER.size).toBe(7)
    expect(detectEcarts({ montants: [...annonce(), ...arrondies], rubriques, denombrements: [] })).toMatchObject([
      { annonce: 69375132n, calcule: 69339200n, ecart: 35932n, tolerance: 350100n, qualification: 'explicable' },
    ])
  })

  it('tient l’écart pour réel quand les rubriques sont données à l’euro (± 4,50 €)', () => {
    expect(detectEcarts({ montants: [...annonce(), ...exactes], rubriques, denombrements: [] })).toMatchObject([
      { ecart: 35932n, tolerance: 450n, qualification: 'reel' },
    ])
  })

  it('relève « huit mesures » face à neuf rubriques', () => {
    const denombrements = [{ objet: 'mesure', volet: null, qualificatif: null, nombre: 8 }] as const
    expect(detectEcarts({ montants: [], rubriques, denombrements })).toMatchObject([
      { type: 'denombrement', annonce: 8, calcule: 9 },
    ])
  })

  it('ne prend pas l’année 2020 pour la convention 2019-2021', () => {
    expect(consolidateConvention([...annonce(), ...arrondies], annee(2019, 2021), rubriques)).toMatchObject([
      { periodes: [annee(2020)], couvreConvention: false, calcule: false },
    ])
  })
})

describe('Lot, 8 juillet 2019', () => {
  const periode = annee(2019, 2021)
  const montants = [
    montant({ financeur: 'ensemble', periode, valeur: chiffre('1260000', 'euro') }),
    montant({ financeur: 'etat', periode, valeur: chiffre('630000', 'environ') }),
  ]
  const mesures = ['a', 'b', 'c', 'd', 'e'].map((id, rang) => mesure(id, rang < 3 ? 'socle' : 'initiative'))

  it('trouve la parité compatible, jamais attestée', () => {
    expect(chooseTete(consolidateConvention(montants, periode, mesures))).toMatchObject({
      verdict: { tag: 'compatible', ecart: 0n },
      total: { centimes: 126000000n },
      couvreConvention: true,
    })
  })

  it('n’invente aucun chiffre par mesure', () => {
    expect(computeTotalLignes(montants, mesures)).toEqual([])
  })

  it('retrouve trois mesures de socle et deux d’initiative', () => {
    const denombrements = [
      { objet: 'mesure', volet: 'socle', qualificatif: null, nombre: 3 },
      { objet: 'mesure', volet: 'initiative', qualificatif: null, nombre: 2 },
    ] as const
    expect(detectEcarts({ montants, rubriques: mesures, denombrements })).toEqual([])
  })
})

describe('Lot, plan logement', () => {
  it('ne compare pas « dont six copilotées » aux neuf actions', () => {
    const rubriques = Array.from({ length: 9 }, (_, rang) => action(`${rang}`))
    const denombrements = [
      { objet: 'action', volet: null, qualificatif: null, nombre: 9 },
      { objet: 'action', volet: null, qualificatif: 'copilotées par le Département', nombre: 6 },
    ] as const
    expect(detectEcarts({ montants: [], rubriques, denombrements })).toEqual([])
  })
})

describe('Aveyron, juin 2019', () => {
  it('laisse la parité indéterminable, jamais à 0 %', () => {
    const montants = [
      montant({ financeur: 'etat', valeur: NON_RENSEIGNE }),
      montant({ financeur: 'departement', valeur: NON_RENSEIGNE }),
    ]
    expect(consolider(montants)).toMatchObject([
      { verdict: { tag: 'indeterminable', manquants: ['etat', 'departement'] }, total: null },
    ])
    expect(chooseTete(consolider(montants))).toBeNull()
  })
})

describe('Bas-Rhin, 2019', () => {
  const periode = annee(2019)
  const montants = [
    montant({ financeur: 'ensemble', periode, nature: 'contractualise', valeur: chiffre('1160700', 'euro') }),
    montant({ financeur: 'ensemble', periode, nature: 'execute', valeur: chiffre('6105362.64') }),
    montant({ financeur: 'etat', periode, nature: 'annonce', valeur: chiffre('1125000', 'millier') }),
    montant({ financeur: 'departement', periode, nature: 'annonce', valeur: chiffre('4855000', 'millier') }),
  ]

  it('montre le contractualisé et l’exécuté côte à côte, sans écart ni somme entre eux', () => {
    expect(consolidateConvention(montants, periode).map(({ nature, total }) => [nature, total?.centimes])).toEqual([
      ['annonce', 598000000n],
      ['contractualise', 116070000n],
      ['execute', 610536264n],
    ])
    expect(detectEcarts({ montants, rubriques: [], denombrements: [] })).toEqual([])
  })

  it('dit que le Département paie plus que sa moitié, sans alerte', () => {
    expect(chooseTete(consolidateConvention(montants, periode))?.verdict).toMatchObject({
      tag: 'rompue',
      ecart: 373000000n,
      plusPayeur: 'departement',
      alerteEtat: false,
    })
  })
})

describe('Pyrénées-Atlantiques, Agenda 21', () => {
  it('remet quatorze fiches dans l’ordre naturel', () => {
    const codes = [1, 2].flatMap((axe) => [1, 2, 3, 4, 5, 6].map((rang) => `2.${axe}.${rang}`)).concat('2.3.1', '2.3.2')
    expect(codes.toReversed().toSorted(compareNaturel)).toEqual(codes)
    expect(codes).toHaveLength(14)
  })
})
