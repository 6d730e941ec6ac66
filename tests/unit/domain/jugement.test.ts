import { describe, expect, it } from 'vitest'
import { consolider } from '@/lib/domain/consolidation'
import { consolidateConvention } from '@/lib/domain/consolidation-convention'
import { judgeBilan } from '@/lib/domain/jugement'
import { annee, chiffre, montant, surAction } from '@/tests/factories/montants'

const CLS = { niveau: 'action' } as const

function juger(parts: readonly { readonly action: string; readonly etat?: string; readonly departement?: string }[]) {
  const annonces = (['etat', 'departement'] as const).map((financeur) =>
    montant({ financeur, valeur: chiffre('1000.00') }),
  )
  const lignes = parts.flatMap(({ action, ...donnees }) =>
    (['etat', 'departement'] as const).flatMap((financeur) => {
      const valeur = donnees[financeur]
      return valeur === undefined ? [] : [montant({ financeur, valeur: chiffre(valeur), sujet: surAction(action) })]
    }),
  )
  const montants = [...annonces, ...lignes]
  const [bilan] = consolidateConvention(montants, annee(2020))
  if (!bilan) throw new Error('Aucun bilan')
  const actions = parts.map(({ action }) => action)
  return (niveau: typeof CLS | { niveau: 'convention' }) =>
    judgeBilan(bilan, niveau, actions, consolider(montants)).verdict
}

describe('le niveau où le cadre juge la parité', () => {
  it('garde le verdict de l’ensemble dans un cadre qui juge l’ensemble', () => {
    const verdict = juger([{ action: 'a', etat: '600.00', departement: '400.00' }])({ niveau: 'convention' })
    expect(verdict).toMatchObject({ tag: 'attestee' })
  })

  it('prend l’action la moins favorable dans un cadre qui juge chaque action', () => {
    const verdict = juger([
      { action: 'a', etat: '500.00', departement: '500.00' },
      { action: 'b', etat: '500.10', departement: '500.00' },
    ])(CLS)
    expect(verdict).toMatchObject({ tag: 'rompue', ecart: 10n, plusPayeur: 'etat', alerteEtat: true })
  })

  it('ne conclut pas tant qu’une action n’a pas ses deux parts, même si l’ensemble est à parité', () => {
    const verdict = juger([
      { action: 'a', etat: '500.00', departement: '500.00' },
      { action: 'b', etat: '500.00' },
    ])(CLS)
    expect(verdict).toMatchObject({ tag: 'indeterminable', manquants: [] })
    expect(juger([])(CLS).tag).toBe('indeterminable')
  })
})
