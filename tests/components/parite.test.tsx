import { describe, expect, it } from 'vitest'
import { BalanceBilan } from '@/components/parite/balance-bilan'
import { BalanceParts } from '@/components/parite/balance-parts'
import { toBalance } from '@/components/parite/parts-dessinees'
import { VerdictBadge } from '@/components/parite/verdict-badge'
import { centimes } from '@/lib/domain/centimes'
import { annee, chiffre } from '@/tests/factories/montants'
import { lireRendu } from '@/tests/support/rendu'

const LOT = { type: 'departement', nom: 'Département du Lot', nomCourt: 'Lot', article: 'le', charniere: 'du' } as const
const LYON = { ...LOT, type: 'metropole', nom: 'Métropole de Lyon', nomCourt: 'Métropole de Lyon' } as const
const RIEN = { etat: null, departement: null, ensemble: null, autres: [], deductible: false } as const
const INDETERMINABLE = {
  tag: 'indeterminable',
  manquants: ['etat', 'departement'],
  motifs: {},
  alerteEtat: false,
} as const

describe('La balance', () => {
  it('dessine l’absence comme une absence et l’arrondi comme un arrondi', () => {
    expect(toBalance({ ...RIEN, etat: chiffre('630000', 'environ') }).parts).toMatchObject({
      etat: { tag: 'approche' },
      departement: { tag: 'absent' },
      autre: { tag: 'absent' },
    })
  })

  it('dessine le total des deux parties à côté des autres financeurs', () => {
    const parts = { ...RIEN, ensemble: chiffre('100'), autres: [{ nom: 'Caf', valeur: chiffre('30') }] }
    expect(toBalance(parts)).toMatchObject({
      parts: { autre: { tag: 'exact', centimes: 3_000n } },
      ensemble: { tag: 'exact', centimes: 10_000n },
    })
  })

  it('nomme la métropole là où il n’y a pas de Département', () => {
    expect(lireRendu(<BalanceParts parts={RIEN} nature="annonce" collectivite={LYON} size="carte" />)).toContain(
      'Métropole de Lyon non renseigné',
    )
  })

  it('relit un bilan publié à plat, où un chiffre approché se dit environ', () => {
    const bilan = {
      nature: 'annonce',
      periode: annee(2019, 2021),
      perimetre: null,
      etat: { centimes: centimes(63_000_000n), approche: true },
      departement: null,
      autres: null,
      ensemble: null,
      verdict: INDETERMINABLE,
    } as const
    expect(lireRendu(<BalanceBilan bilan={bilan} collectivite={LOT} size="carte" />)).toContain('environ 630 000 €')
  })
})

describe('Le verdict', () => {
  it('se dit en entier quand la collectivité est nommée, en quelques mots sinon', () => {
    expect(lireRendu(<VerdictBadge verdict={INDETERMINABLE} collectivite={LOT} />)).toContain('du Département du Lot')
    expect(lireRendu(<VerdictBadge verdict={INDETERMINABLE} />)).toContain('Indéterminable : 2 montants manquent')
  })

  it('ajoute l’alerte quand l’État dépasse la moitié', () => {
    const verdict = {
      tag: 'rompue',
      ecart: centimes(1n),
      plusPayeur: 'etat',
      tolerance: 0n,
      alerteEtat: true,
    } as const
    expect(lireRendu(<VerdictBadge verdict={verdict} />)).toContain('La part de l’État dépasse la moitié')
  })
})
