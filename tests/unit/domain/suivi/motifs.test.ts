import { describe, expect, test } from 'vitest'
import { compareMotifs, listMotifs, MOTIFS } from '@/lib/domain/suivi/motifs'
import { echeance } from '@/tests/factories/suivi'
import { bilan, convention, publie } from '@/tests/factories/territoires'

const EGAL = bilan({ etat: publie(1), departement: publie(1) })
const ETAT_DEVANT = bilan({ etat: publie(2), departement: publie(1) })
const RETARD = echeance({ etat: 'en_retard' })

const lister = (champs: Parameters<typeof convention>[0], echeances = [echeance()]) =>
  listMotifs({ convention: convention(champs), echeances }).map(({ tag }) => tag)

describe('les raisons d’appeler', () => {
  test('sont l’État au-delà de la moitié, l’écart réel, le retard et l’indéterminable, dans cet ordre', () => {
    expect(MOTIFS).toEqual(['etat_au_dela', 'ecart_reel', 'retard', 'indeterminable'])
    expect(lister({ bilans: [ETAT_DEVANT], ecartsReels: 1 }, [RETARD])).toEqual([
      'etat_au_dela',
      'ecart_reel',
      'retard',
    ])
    expect(lister({ bilans: [] }, [RETARD])).toEqual(['retard', 'indeterminable'])
  })

  test('manquent quand la parité tient, et quand le Département paie davantage', () => {
    expect(lister({ bilans: [EGAL], ecartsExplicables: 2, ecartsConsignes: 1 })).toEqual([])
    expect(lister({ bilans: [bilan({ etat: publie(1), departement: publie(3) })] })).toEqual([])
  })

  test('voient l’État au-delà de la moitié dans une autre nature que celle de tête, jamais dans un seul volet', () => {
    const executee = { ...ETAT_DEVANT, nature: 'execute' } as const
    const [motif] = listMotifs({ convention: convention({ bilans: [EGAL, executee] }), echeances: [] })
    expect(motif).toEqual({ tag: 'etat_au_dela', bilan: executee })
    expect(lister({ bilans: [EGAL, { ...ETAT_DEVANT, perimetre: 'socle' }] })).toEqual([])
  })

  test('ne jugent pas la parité d’un plan, mais en disent les écarts et les retards', () => {
    expect(lister({ famille: 'plan', ecartsReels: 1 }, [RETARD])).toEqual(['ecart_reel', 'retard'])
  })

  test('disent le retard d’une convention qui n’est pas encore publiée', () => {
    const echeances = [RETARD, { ...RETARD, echeance: '2027-06-30' }, echeance({ echeance: '2028-01-01' })]
    expect(listMotifs({ convention: null, echeances })).toEqual([{ tag: 'retard', nombre: 2, premiere: RETARD }])
    expect(listMotifs({ convention: null, echeances: [] })).toEqual([])
  })

  test('nomment les parts qui manquent', () => {
    const [motif] = listMotifs({ convention: convention({ bilans: [bilan({ etat: publie(1) })] }), echeances: [] })
    expect(motif).toEqual({ tag: 'indeterminable', manquants: ['departement'] })
  })
})

describe('l’ordre des raisons d’appeler', () => {
  const ecart = { tag: 'ecart_reel', nombre: 1 } as const
  const retarder = (jour: string) => ({ tag: 'retard', nombre: 1, premiere: echeance({ echeance: jour }) }) as const

  test('est celui de la plus urgente, puis de leur nombre, puis du plus vieux retard', () => {
    const listes = [[], [retarder('2027-03-31')], [retarder('2026-03-31')], [ecart], [ecart, retarder('2027-03-31')]]
    expect(listes.toSorted(compareMotifs)).toEqual([
      [ecart, retarder('2027-03-31')],
      [ecart],
      [retarder('2026-03-31')],
      [retarder('2027-03-31')],
      [],
    ])
  })
})
