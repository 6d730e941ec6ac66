import { describe, expect, test } from 'vitest'
import { centimes } from '@/lib/domain/centimes'
import { type DetailActe, decrireActe } from '@/lib/domain/phrase/acte'
import {
  ANNEE_2020,
  buildParts,
  chiffre,
  HAUTE_LOIRE,
  LYON,
  lire,
  PARITE_HAUTE_LOIRE,
  TROIS_ANS,
} from './phrases-support'

const DETAIL_HAUTE_LOIRE: DetailActe = {
  objet: 'action',
  nombreLignes: 9,
  rubriquesSansChiffre: 0,
  somme: chiffre(69_339_200n, 'millier'),
  ecart: { ecart: centimes(35_932n), qualification: 'explicable' },
}

describe('la phrase de tête d’un acte', () => {
  const build = (detail: DetailActe | null, parts = PARITE_HAUTE_LOIRE) =>
    decrireActe({ collectivite: HAUTE_LOIRE, periode: ANNEE_2020, nature: 'annonce', parts, detail })

  test('dit la Haute-Loire en 2020, espaces insécables compris', () => {
    expect(build(DETAIL_HAUTE_LOIRE)).toBe(
      'En 2020, l’État et le Département de la Haute-Loire ont annoncé 346\u202f875,66\u00a0€ chacun\u202f; ' +
        'les neuf actions publiées totalisent 693\u202f392\u00a0€, soit 359,32\u00a0€ de moins\u202f; ' +
        'l’écart est compatible avec des montants arrondis.',
    )
  })

  test('dit un écart que les arrondis n’expliquent pas, et son sens', () => {
    const ecart = { ecart: centimes(-100n), qualification: 'reel' } as const
    expect(lire(build({ ...DETAIL_HAUTE_LOIRE, ecart }))).toMatch(
      /soit 1 € de plus ; l’écart ne s’explique pas par des arrondis\.$/,
    )
  })

  test('ne compare pas quand des lignes n’ont pas de chiffre', () => {
    const detail = { ...DETAIL_HAUTE_LOIRE, nombreLignes: 7, rubriquesSansChiffre: 2, ecart: null }
    expect(lire(build(detail))).toMatch(/ ; sept actions chiffrées sur neuf totalisent 693 392 €\.$/)
  })

  test('accorde au singulier une ligne unique', () => {
    const detail = { ...DETAIL_HAUTE_LOIRE, objet: 'mesure', nombreLignes: 1, ecart: null } as const
    expect(lire(build(detail))).toMatch(/ ; la seule mesure publiée porte 693 392 €\.$/)
  })

  test('dit des actions sans montant sans écrire zéro', () => {
    const detail = { ...DETAIL_HAUTE_LOIRE, nombreLignes: 0, rubriquesSansChiffre: 8, ecart: null }
    expect(build(detail, buildParts({}))).toBe(
      'En 2020, les parts de l’État et du Département de la Haute-Loire ne sont pas renseignées\u202f; ' +
        'aucune action publiée n’est chiffrée.',
    )
  })

  test.each([
    [
      'deux parts différentes',
      { etat: chiffre(100n), departement: chiffre(200n) },
      'l’État a payé 1 € et la Métropole de Lyon 2 €',
    ],
    ['un total seul', { ensemble: chiffre(300n) }, 'l’État et la Métropole de Lyon ont payé ensemble 3 €'],
    [
      'un total et la part de la collectivité',
      { ensemble: chiffre(300n), departement: chiffre(200n) },
      'l’État et la Métropole de Lyon ont payé ensemble 3 €, dont 2 € de la Métropole de Lyon',
    ],
    [
      'la part de l’État seule',
      { etat: chiffre(100n), departement: { kind: 'secret' } as const },
      'l’État a payé 1 € ; la part de la Métropole de Lyon est couverte par le secret',
    ],
    [
      'la part de la collectivité seule',
      { departement: chiffre(100n) },
      'la Métropole de Lyon a payé 1 € ; la part de l’État n’est pas renseignée',
    ],
    [
      'deux absences différentes',
      { etat: { kind: 'non_disponible' } as const },
      'la part de l’État n’est pas disponible et la part de la Métropole de Lyon n’est pas renseignée',
    ],
    [
      'un autre financeur',
      { ensemble: chiffre(300n), autres: [{ nom: 'CAF', valeur: chiffre(50n) }] },
      'l’État et la Métropole de Lyon ont payé ensemble 3 € ; 0,50 € d’un autre financeur (CAF)',
    ],
  ])('dit %s', (_, parts, attendu) => {
    const phrase = decrireActe({
      collectivite: LYON,
      periode: TROIS_ANS,
      nature: 'paye',
      parts: buildParts(parts),
      detail: null,
    })
    expect(lire(phrase)).toBe(`De 2019 à 2021, ${attendu}.`)
  })
})
