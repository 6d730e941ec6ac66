import { describe, expect, it } from 'vitest'
import { listPeriodesProposees } from '@/components/redaction/montants/periodes'

const annee = (debut: number, fin = debut) => ({ debut: `${debut}-01-01`, fin: `${fin}-12-31` })

describe('les périodes proposées', () => {
  it('met celle de l’acte d’abord, puis les années civiles et toute la convention', () => {
    const proposees = listPeriodesProposees(annee(2019, 2021), annee(2020), [])
    expect(proposees.map(({ libelle }) => libelle)).toEqual(['2020', '2019', '2021', '2019-2021'])
  })

  it('ajoute une période déjà employée et n’en répète aucune', () => {
    const glissante = { debut: '2020-07-01', fin: '2021-06-30' }
    const proposees = listPeriodesProposees(annee(2020), null, [annee(2020), glissante])
    expect(proposees.map(({ debut, fin }) => `${debut} ${fin}`)).toEqual([
      '01/01/2020 31/12/2020',
      '01/07/2020 30/06/2021',
    ])
  })

  it('ne propose que les périodes employées quand la convention n’en dit aucune', () => {
    expect(listPeriodesProposees(null, null, [annee(2020)])).toHaveLength(1)
  })
})
