import { describe, expect, it } from 'vitest'
import { AUDIT, type Audit, type Constat, CRITERES, computeConformite } from '@/lib/domain/accessibilite'
import { decrireAudit, decrireTaux } from '@/lib/domain/phrase/accessibilite'

/** Un audit dont les premiers critères sont satisfaits, les suivants non, et les derniers sans objet. */
function auditer(satisfaits: number, nonSatisfaits: number, nonApplicables = 0): Audit {
  const constats: readonly Constat[] = [
    ...Array.from({ length: satisfaits }, () => 'satisfait' as const),
    ...Array.from({ length: nonSatisfaits }, () => 'non_satisfait' as const),
    ...Array.from({ length: nonApplicables }, () => 'non_applicable' as const),
  ]
  return {
    jour: '2026-11-22',
    auteur: 'Un auditeur',
    pages: ['/'],
    constats: Object.fromEntries(constats.map((constat, rang) => [CRITERES[rang], constat])),
  }
}

describe('La conformité au RGAA', () => {
  it('compte les 106 critères, du thème 1 au thème 13', () => {
    expect(CRITERES).toHaveLength(106)
    expect([CRITERES[0], CRITERES.at(-1)]).toEqual(['1.1', '13.12'])
  })

  it('est nulle sans audit', () => {
    expect(computeConformite(null)).toEqual({ etat: 'non_conforme', satisfaits: 0, applicables: 106 })
  })

  it('n’est totale que si tous les critères applicables sont satisfaits', () => {
    expect(computeConformite(auditer(106, 0)).etat).toBe('totale')
    expect(computeConformite(auditer(100, 0, 6))).toEqual({ etat: 'totale', satisfaits: 100, applicables: 100 })
    expect(computeConformite(auditer(105, 1)).etat).toBe('partielle')
  })

  it('est partielle à la moitié exactement, et non conforme juste au-dessous', () => {
    expect(computeConformite(auditer(53, 53)).etat).toBe('partielle')
    expect(computeConformite(auditer(52, 54)).etat).toBe('non_conforme')
    expect(computeConformite(auditer(52, 53, 1)).etat).toBe('non_conforme')
    expect(computeConformite(auditer(52, 52, 2)).etat).toBe('partielle')
  })

  it('tient un critère jamais regardé pour non satisfait', () => {
    expect(computeConformite(auditer(52, 0))).toEqual({ etat: 'non_conforme', satisfaits: 52, applicables: 106 })
    expect(computeConformite(auditer(53, 0)).etat).toBe('partielle')
  })

  it('n’est pas totale quand rien n’est applicable : rien n’a été prouvé', () => {
    expect(computeConformite(auditer(0, 0, 106)).etat).toBe('non_conforme')
  })

  it('n’arrondit jamais son taux vers le haut', () => {
    expect(decrireTaux({ satisfaits: 105, applicables: 106 })).toBe(
      '105 critères satisfaits sur 106 applicables, soit 99\u00a0%',
    )
    expect(decrireTaux({ satisfaits: 52, applicables: 105 })).toContain('49\u00a0%')
    expect(decrireTaux({ satisfaits: 1, applicables: 1 })).toBe('1 critère satisfait sur 1 applicable, soit 100\u00a0%')
    expect(decrireTaux({ satisfaits: 0, applicables: 0 })).toBe('0 critère satisfait sur 0 applicable')
  })
})

describe('La déclaration', () => {
  it('dit ce que l’absence d’audit veut dire', () => {
    expect(decrireAudit(null)).toContain('se déclare non conforme')
  })

  it('dit quand, par qui et sur combien de pages l’audit a été fait', () => {
    expect(decrireAudit(auditer(106, 0))).toBe(
      'Audit RGAA 4.1 du 22 novembre 2026, par Un auditeur, sur 1 page\u202f: 106 critères satisfaits sur 106 applicables, soit 100\u00a0%.',
    )
  })
})

describe('L’audit enregistré', () => {
  it('ne cite que des critères qui existent', () => {
    for (const critere of Object.keys(AUDIT?.constats ?? {})) expect(CRITERES).toContain(critere)
  })
})
