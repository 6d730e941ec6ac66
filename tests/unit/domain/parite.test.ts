import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { computeParite, type Parts } from '@/lib/domain/parite'
import { arbitraireValeur, chiffre } from '@/tests/factories/montants'

function parts(champs: Partial<Parts>): Parts {
  return { etat: null, departement: null, ensemble: null, autres: [], deductible: false, ...champs }
}

const MOITIE = chiffre('346875.66')

describe('parité des deux parts connues', () => {
  it('atteste deux chiffres au centime et égaux', () => {
    expect(computeParite(parts({ etat: MOITIE, departement: MOITIE }))).toEqual({
      tag: 'attestee',
      chacun: 34687566n,
      alerteEtat: false,
    })
  })

  it('dit rompue de 0,01 € quand on retire un centime d’un côté', () => {
    expect(computeParite(parts({ etat: MOITIE, departement: chiffre('346875.65') }))).toEqual({
      tag: 'rompue',
      ecart: 1n,
      plusPayeur: 'etat',
      tolerance: 0n,
      alerteEtat: true,
    })
  })

  it('n’atteste jamais des chiffres arrondis, même égaux', () => {
    expect(computeParite(parts({ etat: chiffre('1000', 'euro'), departement: chiffre('1000', 'euro') }))).toEqual({
      tag: 'compatible',
      ecart: 0n,
      tolerance: 100n,
      alerteEtat: false,
    })
  })

  it('tient pour compatible un écart égal à la tolérance, pour rompue un centime au-delà', () => {
    const etat = chiffre('1000', 'euro')
    expect(computeParite(parts({ etat, departement: chiffre('1000.50') }))).toMatchObject({
      tag: 'compatible',
      ecart: 50n,
    })
    expect(computeParite(parts({ etat, departement: chiffre('1000.51') }))).toMatchObject({
      tag: 'rompue',
      ecart: 51n,
      plusPayeur: 'departement',
      tolerance: 50n,
    })
  })

  it('n’alerte pas quand le Département paie plus que la moitié', () => {
    const verdict = computeParite(
      parts({ etat: chiffre('1125000', 'millier'), departement: chiffre('4855000', 'millier') }),
    )
    expect(verdict).toMatchObject({ tag: 'rompue', plusPayeur: 'departement', ecart: 373000000n, alerteEtat: false })
  })

  it('rapporte la part de l’État à tous les financeurs', () => {
    const autres = [{ nom: 'CAF', valeur: chiffre('20') }]
    expect(computeParite(parts({ etat: chiffre('110'), departement: chiffre('100'), autres }))).toMatchObject({
      tag: 'rompue',
      plusPayeur: 'etat',
      alerteEtat: false,
    })
    expect(computeParite(parts({ etat: chiffre('121'), departement: chiffre('100'), autres }))).toMatchObject({
      alerteEtat: true,
    })
  })

  it('alerte quand les autres financeurs sont sans objet', () => {
    const autres = [{ nom: 'CAF', valeur: { kind: 'sans_objet' } as const }]
    expect(computeParite(parts({ etat: chiffre('110'), departement: chiffre('100'), autres }))).toMatchObject({
      tag: 'rompue',
      alerteEtat: true,
    })
  })

  it('n’alerte pas tant qu’un financeur est inconnu', () => {
    const autres = [{ nom: 'CAF', valeur: { kind: 'non_disponible' } as const }]
    expect(computeParite(parts({ etat: chiffre('110'), departement: chiffre('100'), autres }))).toMatchObject({
      tag: 'rompue',
      alerteEtat: false,
    })
  })
})

describe('parité déduite d’un total', () => {
  const ensemble = chiffre('1260000', 'euro')
  const etat = chiffre('630000', 'environ')

  it('complète le côté absent et compte deux fois l’incertitude de la part connue', () => {
    expect(computeParite(parts({ etat, ensemble, deductible: true }))).toEqual({
      tag: 'compatible',
      ecart: 0n,
      tolerance: 2n * 500_000n + 50n,
      alerteEtat: false,
    })
  })

  it('ne déduit rien d’un total d’une autre source', () => {
    expect(computeParite(parts({ etat, ensemble }))).toMatchObject({
      tag: 'indeterminable',
      manquants: ['departement'],
    })
  })

  it('n’atteste jamais un côté déduit', () => {
    expect(computeParite(parts({ etat: chiffre('50'), ensemble: chiffre('100'), deductible: true }))).toMatchObject({
      tag: 'compatible',
      ecart: 0n,
      tolerance: 0n,
    })
  })

  it('tient le total pour celui des deux parties, sans les autres financeurs', () => {
    const autres = [{ nom: 'CAF', valeur: chiffre('20') }]
    const commun = { ensemble: chiffre('100'), autres, deductible: true }
    expect(computeParite(parts({ ...commun, etat: chiffre('45') }))).toMatchObject({
      ecart: 10n * 100n,
      plusPayeur: 'departement',
      alerteEtat: false,
    })
    expect(computeParite(parts({ ...commun, departement: chiffre('20') }))).toMatchObject({
      ecart: 60n * 100n,
      plusPayeur: 'etat',
      alerteEtat: true,
    })
  })

  it('déduit un côté même quand un autre financeur est sans chiffre', () => {
    const autres = [{ nom: 'CAF', valeur: { kind: 'secret' } as const }]
    expect(computeParite(parts({ etat, ensemble, autres, deductible: true }))).toMatchObject({ tag: 'compatible' })
  })

  it('refuse un total plus petit que la part : les deux ne parlent pas de la même chose', () => {
    expect(computeParite(parts({ etat: chiffre('200'), ensemble: chiffre('100'), deductible: true }))).toMatchObject({
      tag: 'indeterminable',
      manquants: ['departement'],
    })
  })

  it.each(['sans_objet', 'secret'] as const)('ne déduit pas une part « %s »', (kind) => {
    expect(computeParite(parts({ etat, departement: { kind }, ensemble, deductible: true }))).toMatchObject({
      tag: 'indeterminable',
      motifs: { departement: kind },
    })
  })

  it('déduit une part non renseignée ou non disponible', () => {
    for (const kind of ['non_renseigne', 'non_disponible'] as const) {
      expect(computeParite(parts({ etat, departement: { kind }, ensemble, deductible: true })).tag).toBe('compatible')
    }
  })
})

describe('parité indéterminable', () => {
  it('nomme les côtés qui manquent et dit pourquoi, sans jamais rendre 0 %', () => {
    expect(computeParite(parts({ departement: { kind: 'non_disponible' } }))).toEqual({
      tag: 'indeterminable',
      manquants: ['etat', 'departement'],
      motifs: { etat: 'non_renseigne', departement: 'non_disponible' },
      alerteEtat: false,
    })
  })

  it('le reste avec le seul total', () => {
    expect(computeParite(parts({ ensemble: chiffre('100'), deductible: true }))).toMatchObject({
      tag: 'indeterminable',
      manquants: ['etat', 'departement'],
    })
  })
})

describe('symétrie', () => {
  it('échange le plus payeur quand on échange les deux financeurs', () => {
    const option = fc.option(arbitraireValeur, { nil: null })
    const arbitraireParts = fc.record({
      etat: option,
      departement: option,
      ensemble: option,
      autres: fc.array(fc.record({ nom: fc.string(), valeur: arbitraireValeur }), { maxLength: 2 }),
      deductible: fc.boolean(),
    })
    fc.assert(
      fc.property(arbitraireParts, (p) => {
        const droit = computeParite(p)
        const inverse = computeParite({ ...p, etat: p.departement, departement: p.etat })
        expect(inverse.tag).toBe(droit.tag)
        if (droit.tag === 'rompue' && inverse.tag === 'rompue') {
          expect(inverse.ecart).toBe(droit.ecart)
          expect(inverse.tolerance).toBe(droit.tolerance)
          expect(inverse.plusPayeur).not.toBe(droit.plusPayeur)
        }
        if (droit.tag === 'indeterminable' && inverse.tag === 'indeterminable') {
          expect(inverse.manquants.length).toBe(droit.manquants.length)
        }
      }),
    )
  })
})
