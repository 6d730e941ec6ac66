import { describe, expect, it } from 'vitest'
import { decrirePeriodes, decrirePortee } from '@/components/territoires/portee'
import { annee } from '@/tests/factories/montants'

describe('Ce que recouvre un montant', () => {
  it('nomme la nature, la période et le périmètre', () => {
    expect(decrirePortee({ nature: 'annonce', periode: annee(2020), perimetre: null })).toBe('Annoncé, 2020')
    expect(decrirePortee({ nature: 'execute', periode: annee(2019, 2021), perimetre: 'socle' })).toBe(
      'Exécuté, 2019-2021 (socle)',
    )
  })

  it('ne répète pas la nature de périodes additionnées', () => {
    const periodes = [annee(2024), annee(2025)]
    expect(decrirePeriodes({ nature: 'annonce', periodes, perimetre: null })).toBe('Annoncé, 2024 et 2025')
  })
})
