import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { createBrouillon, createEtat, listAncetres, reduireEditeur } from '@/components/redaction/montants/etat'
import { indexParId, type LigneSaisie } from '@/components/redaction/montants/ligne'
import { ligne } from './lignes'

const IDS = ['a', 'b', 'c', 'd'] as const
const LE = '2020-01-01T00:00:00Z'

/** Ce qu’une personne fait de chaque ligne : la laisser, l’écrire, la retirer. */
const sorts = fc.tuple(...IDS.map(() => fc.constantFrom('laisser', '200', '300', 'retirer')))

function appliquer(lignes: readonly LigneSaisie[], choix: readonly string[]): readonly LigneSaisie[] {
  return lignes.flatMap((une, i) => {
    const sort = choix[i] ?? 'laisser'
    if (sort === 'retirer') return []
    return [sort === 'laisser' ? une : { ...une, montant: sort }]
  })
}

describe('ce que le navigateur garde de la saisie', () => {
  const base = IDS.map((id) => ligne(id, { montant: '100' }))

  it('ne recopie que les lignes touchées, avec leurs ancêtres', () => {
    const etat = { ...createEtat(1, base), lignes: appliquer(base, ['laisser', '200', 'retirer', 'laisser']) }
    const neuve = ligne('', { cle: 'n', montant: '5' })
    const gardee = createBrouillon({ ...etat, lignes: [...etat.lignes, neuve] }, [], LE)
    expect(gardee.lignes.map(({ cle }) => cle)).toEqual(['b', 'n'])
    expect(gardee.base.map(({ id }) => id)).toEqual(['b', 'c'])
  })

  it('garde une ligne revenue à son ancienne valeur pendant que l’autre partait', () => {
    const enVol = [ligne('a', { montant: '200' })]
    const gardee = createBrouillon(createEtat(1, base), enVol, LE)
    const rouverte = createEtat(2, appliquer(base, ['200']))
    const { lignes } = reduireEditeur(rouverte, { type: 'reprendre', brouillon: gardee })
    expect(lignes.map(({ id, montant }) => [id, montant])).toEqual(IDS.map((id) => [id, '100']))
  })

  it('rend la même saisie que la copie entière, quoi qu’un autre ait enregistré entre-temps', () => {
    fc.assert(
      fc.property(sorts, sorts, sorts, (miens, partis, siens) => {
        const etat = { ...createEtat(1, base), lignes: appliquer(base, miens) }
        const enVol = appliquer(base, partis).filter((une, i) => une !== base[i] && une.montant !== '100')
        const entiere = { ...createBrouillon(etat, enVol, LE), base: listAncetres(etat), lignes: etat.lignes }
        const rouverte = createEtat(2, appliquer(base, siens))
        const [reduite, complete] = [createBrouillon(etat, enVol, LE), entiere].map((brouillon) => {
          const { lignes, desaccords } = reduireEditeur(rouverte, { type: 'reprendre', brouillon })
          return { lignes: [...indexParId(lignes)], desaccords }
        })
        expect(reduite).toEqual(complete)
      }),
    )
  })
})
