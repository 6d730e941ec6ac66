import { describe, expect, it } from 'vitest'
import type { VersionListee } from '@/lib/domain/examen/discussion'
import { chooseReference, listReferences } from '@/lib/domain/examen/reference'
import { a } from '@/tests/factories/discussions'

const version = (ordre: number): VersionListee => ({
  ordre,
  motif: 'correction',
  sha256: `${ordre}`,
  par: 'X',
  le: a(ordre),
})
const versions = [version(0), version(1), version(2)]
const courante = versions[2] ?? null

describe('Ce à quoi un acte à l’examen se compare', () => {
  it('est l’acte signé qu’il modifie, puis ses versions, la dernière d’abord, sauf celle qu’on lit', () => {
    const references = listReferences({ versions, courante, aPrecedent: true })
    expect(references).toEqual([
      { type: 'signe' },
      { type: 'version', version: versions[1] },
      { type: 'version', version: versions[0] },
    ])
    expect(listReferences({ versions, courante: null, aPrecedent: false })).toHaveLength(3)
  })

  it('suit l’adresse quand elle désigne une autre version, et se rabat sinon sur la plus utile', () => {
    const choix = { versions, courante, aPrecedent: true }
    expect(chooseReference({ ...choix, demandee: 0 })).toMatchObject({ version: { ordre: 0 } })
    expect(chooseReference({ ...choix, demandee: 2 })).toEqual({ type: 'signe' })
    expect(chooseReference({ ...choix, demandee: 9 })).toEqual({ type: 'signe' })
    expect(
      chooseReference({ versions: [version(0)], courante: version(0), aPrecedent: false, demandee: null }),
    ).toBeNull()
  })
})
