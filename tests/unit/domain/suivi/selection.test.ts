import { describe, expect, test } from 'vitest'
import { CRITERES_PAR_DEFAUT, type CriteresSuivi } from '@/lib/domain/suivi/criteres'
import { toLignes } from '@/lib/domain/suivi/ligne'
import { countVues, selectLignes } from '@/lib/domain/suivi/selection'
import { attente, echeance, veille } from '@/tests/factories/suivi'
import { bilan, publie, territoire } from '@/tests/factories/territoires'

const LIGNES = toLignes([
  territoire('Lot', '46', [
    {
      bilans: [bilan({ etat: publie(10), departement: publie(10) })],
      dateSignature: '2019-07-08',
      ecartsExplicables: 3,
    },
    { slug: 'pdalhpd-2019', cadreCode: 'pdalhpd', famille: 'plan' },
  ]),
  territoire('Gers', '32', [{ bilans: [bilan({ etat: publie(9), departement: publie(2) })], ecartsReels: 1 }]),
  territoire('Aveyron', '12', [{ slug: 'calpae', dateSignature: '2019-06-01' }]),
  territoire('Ain', '01', [], { region: { code: '84', nom: 'Auvergne-Rhône-Alpes', slug: 'auvergne-rhone-alpes' } }),
])

function select(criteres: Partial<CriteresSuivi>): readonly string[] {
  return selectLignes(LIGNES, { ...CRITERES_PAR_DEFAUT, tri: 'territoire', ...criteres }).map(
    ({ territoire: { nomCourt }, convention }) => (convention?.famille === 'plan' ? `${nomCourt} (plan)` : nomCourt),
  )
}

describe('le suivi des territoires', () => {
  test('montre une ligne par convention et une par territoire non renseigné, dans l’ordre alphabétique', () => {
    expect(select({})).toEqual(['Ain', 'Aveyron', 'Gers', 'Lot', 'Lot (plan)'])
  })

  test.each([
    ['texte', { q: 'lot' }, ['Lot', 'Lot (plan)']],
    ['numéro', { q: '32' }, ['Gers']],
    ['cadre', { cadre: 'pdalhpd' }, ['Lot (plan)']],
    ['verdict', { verdict: 'indeterminable' }, ['Aveyron']],
    ['absence', { verdict: 'non_renseigne' }, ['Ain']],
    ['région', { region: '84' }, ['Ain']],
    ['écart réel', { ecart: 'reel' }, ['Gers']],
    ['renseigné', { renseigne: 'oui' }, ['Aveyron', 'Gers', 'Lot', 'Lot (plan)']],
    ['plusieurs critères', { region: '76', ecart: 'reel', q: 'lot' }, []],
  ] as const)('se filtre par %s', (_, criteres, attendus) => {
    expect(select(criteres)).toEqual(attendus)
  })

  test.each([
    ['etat', ['Gers', 'Lot'], ['Ain', 'Aveyron', 'Lot (plan)']],
    ['departement', ['Gers', 'Lot'], ['Ain', 'Aveyron', 'Lot (plan)']],
    ['signature', ['Aveyron', 'Lot'], ['Ain', 'Gers', 'Lot (plan)']],
  ] as const)('trié par « %s », garde l’inconnu en dernier dans les deux sens', (tri, croissant, inconnus) => {
    const decroissant = select({ tri, sens: 'desc' })
    expect(select({ tri, sens: 'asc' }).slice(0, 2).toSorted()).toEqual([...croissant].toSorted())
    expect(select({ tri, sens: 'asc' }).slice(2)).toEqual(inconnus)
    expect(decroissant.slice(0, 2)).toEqual(select({ tri, sens: 'asc' }).slice(0, 2).toReversed())
    expect(decroissant.slice(2)).toEqual(inconnus)
  })

  test('fait passer un écart réel avant trois écarts explicables', () => {
    expect(select({ tri: 'ecarts', sens: 'desc' }).slice(0, 2)).toEqual(['Gers', 'Lot'])
  })

  test('fait passer un écart relevé avant trois écarts explicables', () => {
    const lignes = toLignes([
      territoire('Lot', '46', [{ ecartsExplicables: 3 }]),
      territoire('Tarn', '81', [{ ecartsConsignes: 1 }]),
    ])
    const triees = selectLignes(lignes, { ...CRITERES_PAR_DEFAUT, tri: 'ecarts', sens: 'desc' })
    expect(triees.map((ligne) => ligne.territoire.nomCourt)).toEqual(['Tarn', 'Lot'])
  })

  test('range les verdicts du moins favorable au plus favorable, et garde en dernier ce qui n’en a pas', () => {
    expect(select({ tri: 'verdict' })).toEqual(['Gers', 'Aveyron', 'Lot', 'Ain', 'Lot (plan)'])
    expect(select({ tri: 'verdict', sens: 'desc' })).toEqual(['Lot', 'Aveyron', 'Gers', 'Ain', 'Lot (plan)'])
  })

  test('montre d’abord qui appeler : l’État au-delà de la moitié, l’écart réel, puis l’indéterminable', () => {
    const lignes = toLignes([
      territoire('Ain', '01'),
      territoire('Aude', '11', [{ bilans: [bilan({ etat: publie(1), departement: publie(1) })] }]),
      territoire('Cher', '18', [{}]),
      territoire('Gard', '30', [{ bilans: [bilan({ etat: publie(1), departement: publie(2) })] }]),
      territoire('Lot', '46', [{ bilans: [bilan({ etat: publie(1), departement: publie(1) })], ecartsReels: 1 }]),
      territoire('Nord', '59', [{ bilans: [bilan({ etat: publie(2), departement: publie(1) })] }]),
    ])
    expect(selectLignes(lignes, CRITERES_PAR_DEFAUT).map((ligne) => ligne.territoire.nomCourt)).toEqual([
      'Nord',
      'Lot',
      'Cher',
      'Aude',
      'Gard',
      'Ain',
    ])
  })
})

describe('les vues toutes faites', () => {
  const suivies = toLignes(
    [
      territoire('Aude', '11', [{ id: 'aude', bilans: [bilan({ etat: publie(1), departement: publie(1) })] }]),
      territoire('Gers', '32', [{ id: 'gers', bilans: [bilan({ etat: publie(1), departement: publie(2) })] }]),
      territoire('Lot', '46', [{ id: 'plan', famille: 'plan' }]),
      territoire('Nord', '59', [{ id: 'nord', bilans: [bilan({ etat: publie(2), departement: publie(1) })] }]),
      territoire('Tarn', '81'),
      territoire('Var', '83'),
    ],
    {
      veilles: [
        veille({ collectiviteId: '11', conventionId: 'aude', attentes: [attente({ cote: 'etat' })] }),
        veille({ collectiviteId: '32', conventionId: 'gers', echeances: [echeance({ etat: 'en_retard' })] }),
        veille({ collectiviteId: '81', conventionId: 'neuve', attentes: [attente({ cote: 'collectivite' })] }),
      ],
    },
  )
  const voir = (criteres: Partial<CriteresSuivi>) =>
    selectLignes(suivies, { ...CRITERES_PAR_DEFAUT, ...criteres }).map((ligne) => ligne.territoire.nomCourt)

  test.each([
    [null, ['Nord', 'Gers', 'Aude', 'Tarn', 'Lot', 'Var']],
    ['a_appeler', ['Nord', 'Gers']],
    ['en_retard', ['Gers']],
    ['attend_etat', ['Aude']],
    ['attend_collectivite', ['Tarn']],
    ['non_renseignes', ['Tarn', 'Lot', 'Var']],
  ] as const)('« %s » retient ses lignes, la plus pressante d’abord', (vue, attendus) => {
    expect(voir({ vue })).toEqual(attendus)
  })

  test('annoncent ce qu’elles montreraient, les autres filtres gardés', () => {
    for (const criteres of [CRITERES_PAR_DEFAUT, { ...CRITERES_PAR_DEFAUT, renseigne: 'oui' as const }]) {
      for (const { vue, nombre } of countVues(suivies, criteres)) {
        expect(selectLignes(suivies, { ...criteres, vue })).toHaveLength(nombre)
      }
    }
  })

  test('gardent un territoire muet en dernier dans les deux sens', () => {
    expect(voir({ sens: 'desc' }).at(-1)).toBe('Var')
  })
})
