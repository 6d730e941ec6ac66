import { describe, expect, it } from 'vitest'
import { centimes, sommer } from '@/lib/domain/centimes'
import type { Montant } from '@/lib/domain/montant/montant'
import { type Calcul, listPortees, reconduire } from '@/lib/domain/montant/reconduction'
import type { Financeur } from '@/lib/domain/vocabulaire'

const ANNEE = (annee: number) => ({ debut: `${annee}-01-01`, fin: `${annee}-12-31` })

function montant(sujet: string, financeur: Financeur, valeur: bigint | null, annee = 2020): Montant {
  return {
    id: `${sujet}-${financeur}-${annee}`,
    sujet: sujet === 'acte' ? { niveau: 'acte' } : { niveau: 'action', id: sujet },
    financeur,
    financeurNom: null,
    periode: ANNEE(annee),
    nature: 'contractualise',
    perimetre: null,
    valeur:
      valeur === null
        ? { kind: 'non_renseigne' }
        : { kind: 'chiffre', centimes: centimes(valeur), precision: 'millier' },
    sourceId: 'communique',
  }
}

const RUBRIQUES = ['a', 'b'].map((id) => ({ niveau: 'action', id, volet: null, mesureId: null }) as const)
const FACTEUR: Calcul = { tag: 'facteur', facteur: { chiffres: 103n, decimales: 2 } }

function reporter(montants: readonly Montant[], calcul: Calcul) {
  const portee = listPortees(montants).find(({ periode }) => periode.debut === '2020-01-01')
  if (!portee) throw new Error('Portée attendue')
  return reconduire(montants, RUBRIQUES, { portee, vers: ANNEE(2021), calcul })
}

describe('La reconduction de montants', () => {
  it('multiplie chaque chiffre, et dit lequel est arrondi', () => {
    const { lignes } = reporter([montant('a', 'etat', 10_000n), montant('b', 'etat', 10_001n)], FACTEUR)
    expect(lignes.map(({ centimes: valeur, arrondi }) => [valeur, arrondi])).toEqual([
      [10_300n, false],
      [10_301n, true],
    ])
  })

  it('garde d’un à-peu-près multiplié qu’il est approché ; un total réparti est au centime', () => {
    const sources = [montant('a', 'etat', 100_000n), montant('b', 'departement', 100_000n)]
    expect(reporter(sources, FACTEUR).lignes.map(({ precision }) => precision)).toEqual(['millier', 'millier'])
    const { lignes } = reporter(sources, { tag: 'total', total: centimes(300_000n) })
    expect(lignes.map(({ precision }) => precision)).toEqual(lignes.map(() => 'centime'))
  })

  it('ne reconduit pas une absence, et remplit la ligne qui attend son chiffre', () => {
    const attente = montant('a', 'etat', null, 2021)
    const { lignes } = reporter([montant('a', 'etat', 100n), montant('b', 'etat', null), attente], FACTEUR)
    expect(lignes).toHaveLength(1)
    expect(lignes[0]?.attente).toBe(attente)
  })

  it('laisse ce que la nouvelle période a déjà', () => {
    const deja = montant('a', 'etat', 7n, 2021)
    const { lignes, dejaChiffres } = reporter([montant('a', 'etat', 100n), deja], FACTEUR)
    expect(lignes).toEqual([])
    expect(dejaChiffres).toEqual([deja])
  })

  it('répartit un total entre les lignes, au centime, sans compter deux fois le montant de l’acte', () => {
    const montants = [
      montant('acte', 'ensemble', 600n),
      ...['a', 'b'].flatMap((id) => [montant(id, 'etat', 100n), montant(id, 'departement', 100n)]),
    ]
    const { lignes, horsTotal, restants } = reporter(montants, { tag: 'total', total: centimes(1_001n) })
    expect(restants).toBe(1)
    expect(sommer(lignes.map(({ centimes: valeur }) => valeur))).toBe(1_001n)
    expect(lignes.find(({ centimes: valeur }) => valeur === 251n)?.source.financeur).toBe('departement')
    expect(horsTotal.map(({ id }) => id)).toEqual(['acte-ensemble-2020'])
  })

  it('répartit le total de l’acte entre ses parts quand aucune ligne n’est chiffrée', () => {
    const montants = [montant('acte', 'etat', 100n), montant('acte', 'departement', 300n)]
    const { lignes } = reporter(montants, { tag: 'total', total: centimes(1_000n) })
    expect(lignes.map(({ source, centimes: valeur }) => [source.financeur, valeur])).toEqual([
      ['departement', 750n],
      ['etat', 250n],
    ])
  })
})
