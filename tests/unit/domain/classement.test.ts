import { describe, expect, it } from 'vitest'
import { analyseActe } from '@/lib/domain/analyse'
import { classifyMontants } from '@/lib/domain/classement'
import { action, chiffre, montant, surAction } from '@/tests/factories/montants'

const PERIODE = { debut: '2020-01-01', fin: '2020-12-31' }

function classify(montants: readonly ReturnType<typeof montant>[], actions: readonly string[] = []) {
  const complets = montants.map((ligne) => ({
    ...ligne,
    citation: null,
    page: null,
    note: null,
    saisiPar: '',
    saisiLe: '',
  }))
  const analyse = analyseActe(
    { periode: PERIODE, explications: [], cadre: { niveauParite: 'convention' } },
    {
      montants: complets,
      denombrements: [],
      ecartsConsignes: [],
      mesures: [],
      actions: actions.map((id) => ({ ...action(id), lignee: id, mesureId: null })),
    },
  )
  const { dansBilan, dansLignes } = classifyMontants(analyse)
  const rangs = (ids: ReadonlySet<string>) => montants.flatMap(({ id }, rang) => (ids.has(id) ? [rang] : []))
  return { dansBilan: rangs(dansBilan), dansLignes: rangs(dansLignes) }
}

describe('Le classement des montants', () => {
  it('met les parts annoncées dans le bilan et les lignes dans leur somme, sans compter deux fois', () => {
    const montants = [
      montant({ financeur: 'etat', valeur: chiffre('346875.66') }),
      montant({ financeur: 'departement', valeur: chiffre('346875.66') }),
      montant({ financeur: 'ensemble', sujet: surAction('a'), valeur: chiffre('128000') }),
      montant({ financeur: 'ensemble', sujet: surAction('b'), valeur: chiffre('62000') }),
    ]
    expect(classify(montants, ['a', 'b'])).toEqual({ dansBilan: [0, 1], dansLignes: [2, 3] })
  })

  it('laisse de côté le total dont les deux parts sont connues', () => {
    const montants = [
      montant({ financeur: 'ensemble', valeur: chiffre('100') }),
      montant({ financeur: 'etat', valeur: chiffre('50') }),
      montant({ financeur: 'departement', valeur: chiffre('50') }),
    ]
    expect(classify(montants).dansBilan).toEqual([1, 2])
  })

  it('garde la part d’un seul côté quand l’autre manque', () => {
    const montants = [montant({ financeur: 'etat', valeur: chiffre('50') })]
    expect(classify(montants).dansBilan).toEqual([0])
  })

  it('ne compte la part d’un côté qu’une fois quand le total la contient', () => {
    const montants = [
      montant({ financeur: 'ensemble', valeur: chiffre('1260000') }),
      montant({ financeur: 'etat', valeur: chiffre('630000', 'environ') }),
    ]
    expect(classify(montants).dansBilan).toEqual([0])
  })

  it('compte les autres financeurs à côté des deux parties', () => {
    const montants = [
      montant({ financeur: 'etat', valeur: chiffre('50') }),
      montant({ financeur: 'departement', valeur: chiffre('50') }),
      montant({ financeur: 'autre', financeurNom: 'CAF', valeur: chiffre('10') }),
    ]
    expect(classify(montants).dansBilan).toEqual([0, 1, 2])
  })
})
