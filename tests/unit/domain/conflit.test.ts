import { describe, expect, it } from 'vitest'
import { compareSaisies, lireValeur } from '@/lib/domain/conflit'

const base = { titre: 'Guichet', pilote: 'CCAS', note: null }

describe('deux saisies du même formulaire', () => {
  it('ne s’opposent pas sur ce qu’une seule personne a changé, ou que les deux ont écrit pareil', () => {
    const mienne = { titre: 'Guichet unique', pilote: 'CCAS', note: '' }
    expect(compareSaisies(base, mienne, base)).toEqual([])
    expect(compareSaisies(base, mienne, { ...base, titre: 'Guichet unique ' })).toEqual([])
  })

  it('montrent ce que l’autre seul a changé, sans le contester', () => {
    const leur = { ...base, pilote: 'Département' }
    expect(compareSaisies(base, base, leur)).toEqual([
      { champ: 'pilote', mienne: 'CCAS', leur: 'Département', conteste: false },
    ])
  })

  it('contestent ce que les deux ont changé', () => {
    const differences = compareSaisies(base, { ...base, titre: 'Le mien' }, { ...base, titre: 'Le sien' })
    expect(differences).toEqual([{ champ: 'titre', mienne: 'Le mien', leur: 'Le sien', conteste: true }])
  })

  it('comparent les listes et les cases entières, quel que soit l’ordre des clés', () => {
    const phases = [{ libelle: 'Diagnostic', echeance: null }]
    const envoyees = { phases: [{ echeance: '', libelle: 'Diagnostic' }], reprise: 'on' }
    expect(compareSaisies({ phases: [], reprise: false }, envoyees, { phases, reprise: true })).toEqual([])
    expect(compareSaisies({ phases }, { phases: undefined }, { phases: [{ libelle: 'Bilan' }] })).toHaveLength(1)
  })

  it('ne prennent pas une fin de ligne de navigateur pour un changement', () => {
    expect(compareSaisies({ a: 'x' }, { a: 'un\r\ndeux' }, { a: 'un\ndeux' })).toEqual([])
  })
})

describe('une valeur contestée', () => {
  it('se lit d’une traite', () => {
    expect(lireValeur([{ libelle: 'Diagnostic', echeance: '2020' }, { libelle: 'Bilan' }])).toBe(
      '2020, Diagnostic\u202f; Bilan',
    )
    expect(lireValeur(null)).toBe('')
  })
})
