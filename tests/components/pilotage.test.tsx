import { renderToStaticMarkup } from 'react-dom/server'
import { describe, expect, it } from 'vitest'
import { BarresParite } from '@/components/pilotage/barres-parite'
import { Repartition } from '@/components/pilotage/repartition'
import { TableParite } from '@/components/pilotage/table-parite'
import { TableRepartition } from '@/components/pilotage/table-repartition'
import { formatMontant } from '@/lib/domain/montant/format-montant'
import { computeSegments } from '@/lib/domain/pilotage/dessin'
import { composeTranches } from '@/lib/domain/pilotage/tranche'
import { annee } from '@/tests/factories/montants'
import { agregat, agreger, compte } from '@/tests/factories/pilotage'

const tranches = composeTranches(
  agreger([
    compte({ financeur: 'etat', euros: '346875.66' }),
    compte({ financeur: 'departement', euros: '346875.66' }),
    compte({ financeur: 'ensemble', euros: '1260000', periode: annee(2019, 2021), territoire: 'lot' }),
    compte({ financeur: 'autre', euros: null, periode: annee(2022) }),
  ]),
  { nature: 'contractualise', axe: 'financeur', cadre: null, ordre: ['etat', 'ensemble', 'autre', 'departement'] },
)

describe('le graphique de la parité', () => {
  it('a dans son tableau chaque montant qu’il dessine, et aucun de plus', () => {
    const table = renderToStaticMarkup(<TableParite tranches={tranches} />)
    const attendus = tranches
      .flatMap(({ parts, total }) => [...parts, total])
      .flatMap(({ centimes }) => (centimes === null ? [] : [formatMontant(centimes)]))
    expect((table.match(/[\d\u202f]+(?:,\d\d)?\u00a0€/g) ?? []).toSorted()).toEqual(attendus.toSorted())
  })

  it('dessine un morceau par part chiffrée, et rien de ce qui manque', () => {
    const barres = renderToStaticMarkup(<BarresParite tranches={tranches} />)
    expect((barres.match(/class="stroke-page"/g) ?? []).length).toBe(tranches.flatMap(computeSegments).length)
    expect((barres.match(/class="balance-repere"/g) ?? []).length).toBe(1)
    expect(barres).toContain('non renseigné')
    expect(barres).toContain('une part manque')
  })
})

describe('le graphique d’une répartition', () => {
  const volets = composeTranches(
    [
      agregat({ part: 'socle', euros: '74', axe: 'volet', cadre: 'calpae' }),
      agregat({ part: 'initiative', euros: '20', axe: 'volet', cadre: 'calpae' }),
      agregat({ part: null, euros: '6', axe: 'volet', cadre: 'calpae' }),
      { ...agregat({ part: null, euros: '100', cadre: 'calpae' }), axe: 'total' },
    ],
    { nature: 'contractualise', axe: 'volet', cadre: 'calpae', ordre: ['socle', 'initiative'] },
  )
  const nommer = (cle: string | null) => cle ?? 'Non réparti'

  it('a dans son tableau les parts qu’il dessine, dans le même ordre', () => {
    const dessin = renderToStaticMarkup(
      <Repartition tranches={volets} nommer={nommer} repere={{ cle: 'initiative', pointsDeBase: 2_600 }} />,
    )
    const table = renderToStaticMarkup(<TableRepartition legende="Volets" tranches={volets} nommer={nommer} />)
    for (const texte of [dessin, table]) {
      const rangs = ['socle', 'initiative', 'Non réparti'].map((part) => texte.indexOf(part))
      expect(rangs).toEqual(rangs.toSorted((a, b) => a - b))
      for (const montant of ['74\u00a0€', '20\u00a0€', '6\u00a0€']) expect(texte).toContain(montant)
    }
    expect(dessin).toContain('26.00%')
  })
})
