import { describe, expect, it } from 'vitest'
import { analyseActe } from '@/lib/domain/analyse'
import { chiffre, montant, surAction, surMesure } from '@/tests/factories/montants'

const PROVENANCE = { citation: null, page: null, note: null, saisiPar: 'Une agente', saisiLe: '2020-10-23T10:00:00Z' }

/** Une mesure dont le montant contredit celui de son action ; les identifiants changent d’un acte à l’autre. */
function analyser(acte: string) {
  const ensemble = (euros: string, sujet: ReturnType<typeof surMesure>) => ({
    ...montant({ financeur: 'ensemble', valeur: chiffre(euros), sujet }),
    ...PROVENANCE,
  })
  return analyseActe(
    { periode: null, explications: [], cadre: { niveauParite: 'convention' } },
    {
      montants: [ensemble('100.00', surMesure(`m-${acte}`)), ensemble('90.00', surAction(`a-${acte}`))],
      mesures: [{ id: `m-${acte}`, lignee: 'lignee-m', volet: null }],
      actions: [{ id: `a-${acte}`, lignee: 'lignee-a', volet: null, mesureId: `m-${acte}` }],
      denombrements: [],
      ecartsConsignes: [],
    },
  )
}

describe('la clé d’un écart', () => {
  it('suit la même mesure d’un acte à l’autre, pour que son explication la suive', () => {
    const [avant, apres] = [analyser('initial'), analyser('avenant')].map(({ ecarts }) => ecarts.map(({ cle }) => cle))
    expect(avant).toHaveLength(1)
    expect(avant).toEqual(apres)
    expect(avant?.[0]).toContain('lignee-m')
  })
})
