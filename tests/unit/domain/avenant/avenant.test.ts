import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { planFusion } from '@/lib/domain/avenant/fusion'
import { getPeriodeDuRegime } from '@/lib/domain/avenant/periode'
import { listLignesAPreparer } from '@/lib/domain/avenant/preparation'
import { proposeAvenant } from '@/lib/domain/avenant/proposition'
import { getRegime } from '@/lib/domain/jalon/regime'
import { isChiffre } from '@/lib/domain/montant/montant'
import { completer } from '@/tests/factories/differences'
import { annee, arbitraireMontant, chiffre, montant, NON_RENSEIGNE, surAction } from '@/tests/factories/montants'

describe('la période d’un avenant', () => {
  it('se tire d’un régime et d’une année', () => {
    expect(getPeriodeDuRegime('civil', 2021)).toEqual(annee(2021))
    expect(getPeriodeDuRegime('glissant', 2020)).toEqual({ debut: '2020-07-01', fin: '2021-06-30' })
    expect(getRegime(getPeriodeDuRegime('glissant', 2020))).toBe('glissant')
  })

  it('se propose l’année d’après, comptée comme la précédente', () => {
    expect(proposeAvenant(annee(2020))).toEqual({ regime: 'civil', annee: 2021, libelle: 'Avenant 2021' })
    expect(proposeAvenant(annee(2019, 2021)).annee).toBe(2020)
    expect(proposeAvenant({ debut: '2020-07-01', fin: '2021-06-30' })).toMatchObject({
      regime: 'glissant',
      annee: 2021,
    })
    expect(proposeAvenant({ debut: '2020-01-01', fin: '2021-06-30' })).toMatchObject({ regime: 'autre', annee: null })
    expect(proposeAvenant(null).libelle).toBe('')
  })
})

describe('les lignes préparées pour une nouvelle période', () => {
  const enAnnee = (an: number, champs = {}) =>
    montant({ financeur: 'etat', valeur: chiffre('1'), periode: annee(an), ...champs })

  it('reprennent la dernière période contractualisée, ni les plus anciennes ni la convention entière', () => {
    const montants = [
      enAnnee(2019),
      enAnnee(2020),
      enAnnee(2020, { sujet: surAction('a') }),
      enAnnee(2019, { periode: annee(2019, 2021) }),
      enAnnee(2020, { nature: 'paye' }),
    ]
    expect(listLignesAPreparer(montants, annee(2021)).map(({ sujet, periode }) => [sujet, periode])).toEqual([
      [{ niveau: 'acte' }, annee(2021)],
      [surAction('a'), annee(2021)],
    ])
  })

  it('sont les lignes annoncées quand l’acte n’en contractualise aucune, sans doublon', () => {
    const montants = [enAnnee(2020, { nature: 'annonce' }), enAnnee(2020, { nature: 'annonce' })]
    expect(listLignesAPreparer(montants, annee(2021))).toHaveLength(1)
  })

  it('ne redisent pas une ligne que la nouvelle période porte déjà', () => {
    expect(listLignesAPreparer([enAnnee(2020), enAnnee(2021)], annee(2021))).toEqual([])
  })
})

describe('réunir les montants de plusieurs lignes', () => {
  const porter = (champs: Parameters<typeof montant>[0]) => completer(montant(champs))

  it('prend la moins fine des précisions, et la source si elle est la même', () => {
    const etat = { financeur: 'etat' } as const
    const { sommes, gardes } = planFusion([
      { id: 'A', intitule: 'A', montants: [porter({ ...etat, valeur: chiffre('1000', 'millier') })] },
      { id: 'B', intitule: 'B', montants: [porter({ ...etat, valeur: chiffre('12.50'), sourceId: 'autre' })] },
    ])
    expect(gardes).toEqual([])
    expect(sommes).toMatchObject([
      { valeur: { kind: 'chiffre', centimes: 101_250n, precision: 'millier' }, sourceId: null },
    ])
  })

  it('laisse une absence à côté d’une somme, et le dit', () => {
    const etat = { financeur: 'etat' } as const
    const { sommes, gardes } = planFusion([
      { id: 'A', intitule: 'A', montants: [porter({ ...etat, valeur: chiffre('1') })] },
      { id: 'B', intitule: 'B', montants: [porter({ ...etat, valeur: chiffre('2') })] },
      { id: 'C', intitule: 'C', montants: [porter({ ...etat, valeur: NON_RENSEIGNE })] },
    ])
    expect(gardes.map(({ valeur }) => valeur.kind)).toEqual(['non_renseigne'])
    expect(sommes[0]?.note).toBe(
      'Somme de «\u00a0A\u00a0» et «\u00a0B\u00a0»\u202f; sans chiffre pour «\u00a0C\u00a0».',
    )
  })

  it('n’additionne pas une ligne qui se contredit', () => {
    const etat = { financeur: 'etat' } as const
    const { sommes, gardes } = planFusion([
      {
        id: 'A',
        intitule: 'A',
        montants: [porter({ ...etat, valeur: chiffre('1') }), porter({ ...etat, valeur: chiffre('9') })],
      },
      { id: 'B', intitule: 'B', montants: [porter({ ...etat, valeur: chiffre('2') })] },
    ])
    expect(sommes).toEqual([])
    expect(gardes).toHaveLength(3)
  })

  it('additionne deux lignes de même intitulé : elles ne se contredisent pas', () => {
    const formation = (id: string) => ({
      id,
      intitule: 'Formation',
      montants: [porter({ financeur: 'etat', valeur: chiffre('10000') })],
    })
    const { sommes, gardes } = planFusion([formation('a'), formation('b')])
    expect(gardes).toEqual([])
    expect(sommes).toMatchObject([{ valeur: { centimes: 2_000_000n } }])
  })

  it('ne perd ni ne crée un centime', () => {
    const total = (valeurs: readonly { readonly valeur: Parameters<typeof isChiffre>[0] }[]) =>
      valeurs.reduce((somme, { valeur }) => somme + (isChiffre(valeur) ? valeur.centimes : 0n), 0n)
    fc.assert(
      fc.property(fc.array(fc.array(arbitraireMontant, { maxLength: 6 }), { maxLength: 4 }), (lignes) => {
        const portees = lignes.map((montants, rang) => ({
          id: `${rang}`,
          intitule: `Ligne ${rang % 2}`,
          montants: montants.map(completer),
        }))
        const { gardes, sommes } = planFusion(portees)
        expect(total(gardes) + total(sommes)).toBe(total(lignes.flat()))
      }),
    )
  })
})
