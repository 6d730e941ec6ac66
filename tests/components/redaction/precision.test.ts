import { describe, expect, it } from 'vitest'
import { createEtat, reduireEditeur } from '@/components/redaction/montants/etat'
import { lireLignes } from '@/components/redaction/montants/lecture'
import type { ChampLigne } from '@/components/redaction/montants/ligne'
import { getRemarque, isTropFine } from '@/components/redaction/montants/remarques'
import { parseMontant } from '@/lib/domain/montant/parse-montant'
import { ligne } from './lignes'

const enregistree = ligne('a', { montant: '350 000,12', precision: 'centime' })

function ecrire(...frappes: readonly Partial<Record<ChampLigne, string>>[]) {
  const etat = frappes.reduce(
    (avant, champs) => reduireEditeur(avant, { type: 'ecrire', cle: 'a', champs }),
    createEtat(1, [enregistree]),
  )
  const [montant] = lireLignes(etat.lignes).montants
  return montant?.valeur.kind === 'chiffre' ? montant.valeur.precision : null
}

describe('la précision suit le texte du montant', () => {
  it.each([
    ['350 k€', 'millier'],
    ['près de 350 000', 'environ'],
    ['350 000', 'euro'],
    ['350 000,13', 'centime'],
  ])('« %s » se dit %s, quoi qu’on ait enregistré avant', (montant, precision) => {
    expect(ecrire({ montant })).toBe(precision)
  })

  it('garde la précision enregistrée tant que le texte ne change pas, et la rend quand il revient', () => {
    expect(ecrire({ note: 'Relu.' })).toBe('centime')
    expect(ecrire({ montant: 'près de 350 000' }, { montant: '350 000,12' })).toBe('centime')
  })

  it('garde le choix de l’agent pour ce texte, et l’oublie au texte suivant', () => {
    expect(ecrire({ montant: '7 000' }, { precision: 'millier' })).toBe('millier')
    expect(ecrire({ montant: '7 000' }, { precision: 'millier' }, { note: 'Relu.' })).toBe('millier')
    expect(ecrire({ montant: '7 000' }, { precision: 'millier' }, { montant: '7 000,50' })).toBe('centime')
  })

  it('signale une précision plus fine que l’écriture, non l’inverse', () => {
    expect(isTropFine('centime', 'environ')).toBe(true)
    expect(isTropFine('euro', 'millier')).toBe(true)
    expect(isTropFine('millier', 'millier')).toBe(false)
    expect(isTropFine('environ', 'millier')).toBe(false)
    expect(isTropFine('centime', 'euro')).toBe(false)
    expect(isTropFine('', 'environ')).toBe(false)
  })
})

describe('la remarque sous le montant', () => {
  it.each([
    ['346 875,66', null],
    ['1,2 M€', 'soit 1\u202f200\u202f000\u00a0€'],
    ['-12,50', 'Montant négatif\u202f: une correction\u202f?'],
    ['999 999 999,99', null],
    ['1 000 000 000', 'Un milliard d’euros ou plus\u202f: vérifiez les zéros.'],
  ])('de « %s »', (saisie, remarque) => {
    expect(getRemarque(saisie, parseMontant(saisie))).toBe(remarque)
  })
})
