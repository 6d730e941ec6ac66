import { describe, expect, test } from 'vitest'
import { centimes } from '@/lib/domain/centimes'
import type { ChoixComparaison } from '@/lib/domain/comparaison/choix'
import { comparer } from '@/lib/domain/comparaison/comparaison'
import type { Refus } from '@/lib/domain/comparaison/refus'
import {
  decrireComparaison,
  decrireExtremes,
  ecrireEcart,
  ecrireEcartRelatif,
  ecrireRang,
  nommerComparaison,
  proposerObjet,
} from '@/lib/domain/phrase/comparaison'
import { expliquerRefus } from '@/lib/domain/phrase/refus-comparaison'
import { CHOIX, comparees } from '@/tests/factories/comparaisons'
import { annee } from '@/tests/factories/montants'
import { bilan, publie, territoire } from '@/tests/factories/territoires'
import { lire } from './phrases-support'

function compare(...euros: readonly number[]) {
  const noms = ['Ain', 'Aisne', 'Allier', 'Ariège', 'Aube', 'Aude']
  const territoires = euros.map((montant, rang) =>
    territoire(noms[rang] ?? '', `${rang}`, [{ id: `${rang}`, bilans: [bilan({ etat: publie(montant) })] }]),
  )
  return comparer(comparees([...territoires, territoire('Var', '83')]), CHOIX)
}

describe('ce qu’une comparaison donne à lire', () => {
  test('dit combien se comparent, la médiane, et ce qui manque pour l’avoir', () => {
    expect(lire(decrireComparaison(compare(100, 200, 300, 400, 500)))).toBe(
      '5 territoires se comparent, sur 6. La médiane est à 300 €.',
    )
    expect(lire(decrireComparaison(compare(100)))).toBe(
      '1 territoire se compare, sur 2. Il en faudrait 5 pour donner une médiane et un rang.',
    )
    expect(lire(decrireComparaison(compare()))).toBe(
      'Aucun territoire ne se compare sur ce choix ; le tableau dit pourquoi, territoire par territoire.',
    )
  })

  test('nomme les extrêmes, et tous les égaux', () => {
    expect(lire(decrireExtremes(compare(100, 200, 100).comparables))).toBe(
      'Le plus élevé : Aisne (200 €) ; le plus faible : Ain et Allier (100 €).',
    )
    expect(lire(decrireExtremes(compare(7, 7).comparables))).toBe('Tous les montants sont égaux : 7 €.')
    expect(decrireExtremes([])).toBe('Rien n’est dessiné.')
  })

  test('nomme ce qui se compare, par personne s’il y a lieu', () => {
    expect(lire(nommerComparaison({ choix: { ...CHOIX, mesure: 'habitant' } }, 'CALPAE'))).toBe(
      'Part de l’État par habitant : CALPAE, annoncé, 2020',
    )
    expect(lire(proposerObjet({ ...CHOIX.objet, perimetre: 'socle' }, 'CALPAE', 0))).toBe(
      'CALPAE, annoncé, 2020 (socle) : aucun territoire comparable',
    )
    expect(lire(proposerObjet(CHOIX.objet, 'CALPAE', 2))).toBe('CALPAE, annoncé, 2020 : 2 territoires comparables')
  })

  test('écrit un écart avec son signe, en euros et en pourcentage', () => {
    const ecart = (n: bigint) => lire(ecrireEcart({ centimes: centimes(n), approche: false }))
    expect([ecart(123_456n), ecart(-5n), ecart(0n)]).toEqual(['+1 234,56 €', '−0,05 €', '0 €'])
    expect([123n, -4n, 0n, 10_000n].map((n) => lire(ecrireEcartRelatif(n)))).toEqual([
      '+12,3 %',
      '−0,4 %',
      '0,0 %',
      '+1000,0 %',
    ])
  })

  test('écrit un rang', () => {
    expect(ecrireRang({ numero: 1, exAequo: false })).toBe('1er')
    expect(ecrireRang({ numero: 3, exAequo: true })).toBe('3e ex æquo')
  })
})

describe('« non comparable parce que »', () => {
  const PAR_HABITANT: ChoixComparaison = { ...CHOIX, mesure: 'habitant' }
  const cas: readonly (readonly [Refus, ChoixComparaison, string])[] = [
    [{ motif: 'sans_convention' }, CHOIX, 'aucune convention n’y est publiée'],
    [{ motif: 'autre_cadre', cadres: ['CLS'] }, CHOIX, 'ce qui y est publié est d’un autre cadre : CLS'],
    [{ motif: 'sans_montant' }, CHOIX, 'sa convention ne publie aucun montant qui vaille pour le tout'],
    [
      { motif: 'autre_nature', natures: ['execute', 'paye'] },
      CHOIX,
      'ses montants sont d’une autre nature : exécuté et payé',
    ],
    [
      { motif: 'autre_periode', periodes: [annee(2019, 2021)] },
      CHOIX,
      'ses montants valent pour une autre période : 2019-2021',
    ],
    [
      { motif: 'autre_perimetre', perimetres: [null, 'socle'] },
      CHOIX,
      'ses montants sont d’un autre périmètre : le tout et « socle »',
    ],
    [
      { motif: 'territoire_partiel', couverts: ['Bas-Rhin'] },
      CHOIX,
      'sa convention n’en couvre qu’une partie : Bas-Rhin',
    ],
    [
      { motif: 'plusieurs_conventions', nombre: 2 },
      CHOIX,
      'deux conventions du même cadre donnent ce montant, et rien ne dit qu’elles s’additionnent',
    ],
    [{ motif: 'part_inconnue', connues: [] }, CHOIX, 'la part de l’État n’est pas renseignée'],
    [
      { motif: 'part_inconnue', connues: ['ensemble'] },
      CHOIX,
      'la part de l’État n’est pas renseignée ; seul le total des deux parts l’est',
    ],
    [
      { motif: 'part_inconnue', connues: ['ensemble', 'departement'] },
      CHOIX,
      'la part de l’État n’est pas renseignée ; le total des deux parts et la part de la collectivité le sont',
    ],
    [{ motif: 'part_deduite' }, CHOIX, 'aucune source ne donne cette part, qui se déduirait du total'],
    [{ motif: 'denominateur_inconnu' }, PAR_HABITANT, 'son nombre d’habitants n’est pas connu'],
    [{ motif: 'denominateur_non_date' }, PAR_HABITANT, 'la date de son nombre d’habitants n’est pas connue'],
    [
      { motif: 'denominateur_eloigne', date: '2017-09-01' },
      { ...CHOIX, mesure: 'allocataire' },
      'son nombre d’allocataires du RSA date du 1er septembre 2017, à plus d’un an de la période',
    ],
    [{ motif: 'effectif_secret' }, PAR_HABITANT, 'moins de cinq habitants : l’effectif est secret'],
  ]

  test.each(cas)('$motif', (refus, choix, attendu) => {
    expect(lire(expliquerRefus(refus, choix))).toBe(attendu)
  })
})
