import { expect, test } from 'vitest'
import { decrireParite } from '@/lib/domain/phrase/pilotage'
import { type MontantSuivi, sommerActes } from '@/lib/domain/pilotage/sommes-actes'
import { composeTranches } from '@/lib/domain/pilotage/tranche'
import { chiffre, montant } from '@/tests/factories/montants'
import { lire } from './phrases-support'

function decrire(
  ...montants: readonly (Parameters<typeof montant>[0] & { readonly territoire: string })[]
): string | undefined {
  const suivis = montants.map(
    ({ territoire, ...champs }): MontantSuivi => ({
      ...montant(champs),
      territoireId: territoire,
      conventionId: territoire,
      cadre: 'calpae',
      region: '76',
      departement: territoire,
    }),
  )
  const choix = { nature: 'contractualise', axe: 'financeur', cadre: null, ordre: [] } as const
  return lire(decrireParite(composeTranches(sommerActes(suivis), choix), 'contractualise', 121))
}

test('le Lot donne une part et un total : la part se dit à environ, et le reste n’est pas réparti', () => {
  expect(
    decrire(
      { territoire: 'lot', financeur: 'etat', valeur: chiffre('630000', 'environ') },
      { territoire: 'lot', financeur: 'ensemble', valeur: chiffre('1260000') },
    ),
  ).toBe(
    'En 2020, dans 1 territoire sur 121, ont été contractualisés environ 630 000 € par l’État (1 territoire) et environ 630 000 € non répartis (1 territoire).',
  )
})

test('un total sans aucune part connue est dit des deux, et chaque part dit de combien de territoires elle vient', () => {
  expect(
    decrire(
      { territoire: 'gers', financeur: 'etat', valeur: chiffre('10') },
      { territoire: 'tarn', financeur: 'etat', valeur: chiffre('5') },
      { territoire: 'lot', financeur: 'ensemble', valeur: chiffre('20') },
    ),
  ).toBe(
    'En 2020, dans 3 territoires sur 121, ont été contractualisés 15 € par l’État (2 territoires) et 20 € par les deux, sans que la source dise qui (1 territoire).',
  )
})
